/**
 * Interrupts moves in a terminal at random moments, again and again, by a kill, Ctrl+C or a closed
 * window, and looks at what is left each time. The move is carried on from there, as a person would.
 */
import type { Step } from "../../src/interview/model.ts";
import { isRefusal } from "../../src/interview/normalise.ts";
import { parseRecord } from "../../src/record/parse.ts";
import { readJournal } from "../../src/repository/journal.ts";
import type { MoveAnswer } from "../../src/work/moves/move-answers.ts";
import { openMove } from "../../src/work/moves/open-move.ts";
import type { MoveSession } from "../../src/work/moves/session.ts";
import type { Folder } from "../support/folder.ts";
import { BENCH_FILE, BENCH_ID, makeBench } from "../support/moved-bench.ts";
import { MOVES_TO_MAKE } from "../support/moves-to-make.ts";
import type { MoveToMake } from "../support/moves-to-make.ts";
import { differencesOf, filesOf } from "./made-files.ts";
import type { MadeFiles } from "./made-files.ts";
import { noFigures } from "./move-kill-figures.ts";
import { chooseNumber, replyInBox, replyInLines } from "../support/reply-move.ts";
import type { PageMode } from "../support/reply-move.ts";
import { openTerminal } from "../support/terminal.ts";
import type { Session } from "../support/terminal.ts";

/** Text as it was typed so far, and when it stood on the screen: before, no program can keep it. */
interface Typed {
  text: string;
  at?: number;
}

/** One move and what is known of it. */
interface Begun {
  move: MoveToMake;
  mode: PageMode;
  folder: Folder;
  before: MadeFiles;
  /** What the move leaves when it is made. */
  target: MadeFiles;
  acknowledged: Set<string>;
  /** Of the question that is being answered. */
  typing: Typed[];
  at: string;
}

const INTERRUPTIONS = ["byKill", "byCtrlC", "byHangUp", "byClosedWindow"] as const;

/** The longest a move is let go on, in milliseconds; one in eight is let go on longer, to get on. */
const LONGEST = 4000;
const LONGER = 15_000;

/** Milliseconds between the words of a quick typist. */
const BETWEEN_WORDS = 80;

const RESOLUTION = "Agreed to place one bench, of oak, on the north side of the pond.";

/** A correction of a long text, which is edited in its box. */
const CORRECTION: MoveToMake["replies"] = {
  "errata.0.field": "decisions.0.resolution",
  "errata.0.is+decisions.0.resolution": RESOLUTION,
  "errata.0.because": "The minutes name the wood that was agreed.",
};

const NAMES = ["decide", "review", "look-back", "correct"] as const;

export class MoveKills {
  readonly figures = noFigures();
  /** What went wrong, for whoever has to find out why. */
  readonly details: string[] = [];
  private readonly random: () => number;
  private begun: Begun | undefined;

  /** @param random Gives numbers from 0 up to 1. */
  constructor(random: () => number) {
    this.random = random;
  }

  /** Starts a move, or carries on with it, and interrupts it at a random moment. */
  async interruptOnce(): Promise<void> {
    const begun = (this.begun ??= await this.begin());
    begun.typing = [];
    const session = this.open(begun);
    const most = this.random() < 1 / 8 ? LONGER : LONGEST;
    const moment = new Promise((resolve) => setTimeout(resolve, this.random() * most));
    let isInterrupted = false;
    const answering = this.answer(session, begun).catch((error: unknown) => {
      // An interruption ends it in the middle of something; before it, an error is the harness's own.
      if (!isInterrupted) this.details.push(`${begun.move.name}, ${begun.mode}: ${String(error)}`);
    });
    await Promise.race([moment, answering]);
    const when = Date.now();
    isInterrupted = true;
    const how = INTERRUPTIONS[Math.floor(this.random() * INTERRUPTIONS.length)] ?? "byKill";
    await end(session, how);
    await answering;
    if (this.begun === undefined) return;
    this.figures.interruptions += 1;
    this.figures[how] += 1;
    this.look(begun, when);
  }

  private async begin(): Promise<Begun> {
    const count = this.figures.moves;
    this.figures.moves += 1;
    const name = NAMES[count % NAMES.length] ?? "decide";
    const found = MOVES_TO_MAKE.find((one) => one.name === name);
    if (found === undefined) throw new Error(`no such move to make: ${name}`);
    const move = name === "correct" ? { ...found, replies: CORRECTION } : found;
    const folder = await makeBench(move.stage);
    const mode = Math.floor(count / NAMES.length) % 2 === 0 ? "rich" : "plain";
    return {
      ...{ move, mode, folder, target: await targetOf(move), before: filesOf(folder) },
      ...{ acknowledged: new Set<string>(), typing: [], at: "" },
    };
  }

  private open({ move, mode, folder }: Begun): Session {
    const flags = mode === "plain" ? ["--plain"] : [];
    const argv = [...move.command, BENCH_ID, "--as-of", move.day, ...flags];
    return openTerminal(argv, { cwd: folder.path, rows: 45, columns: 110 });
  }

  private async answer(session: Session, begun: Begun): Promise<void> {
    const { move, folder } = begun;
    const mirror = openMove(move.name, BENCH_ID, { cwd: folder.path, today: move.day });
    const { answers, texts } = keptIn(begun);
    expectNone(mirror.carryOn(answers));
    const latest = [...texts.keys()].at(-1);
    if (latest !== undefined) mirror.goTo(latest);
    if (answers.length > 0 || latest !== undefined) await this.returnTo(session, begun, mirror);
    for (let page = mirror.page(); page !== undefined; page = mirror.page()) {
      const { step } = page;
      begun.at = step.id;
      const raw = move.replies[step.id];
      const kept = texts.get(step.id) ?? page.typed ?? "";
      texts.delete(step.id);
      if (isRefusal(mirror.answer(raw))) throw new Error(`${step.id} is refused`);
      mirror.forward();
      await this.reply(session, begun, { step, raw, kept });
      await session.waitFor(mirror.page()?.step.ask ?? "Write this into the record?");
      begun.typing = [];
      begun.acknowledged.add(step.id);
      this.figures.acknowledged += 1;
    }
    await chooseNumber(session, begun.mode, 1);
    await session.waitFor("What happens next:");
    await session.ended;
    this.expectMade(begun);
    this.figures.made += 1;
    this.begun = undefined;
  }

  /** What was kept is said, and the question at which it goes on. */
  private async returnTo(
    session: Session,
    { mode }: Begun,
    mirror: MoveSession<unknown>,
  ): Promise<void> {
    const step = mirror.page()?.step;
    const where = step === undefined ? "" : `: ${step.caption}, ${step.ask}`;
    await session.waitFor("We kept");
    await session.waitFor(`Carry on where you stopped${where}`);
    await chooseNumber(session, mode, 1);
    this.figures.carriedOn += 1;
  }

  private async reply(
    session: Session,
    begun: Begun,
    { step, raw, kept }: { step: Step; raw: string | undefined; kept: string },
  ): Promise<void> {
    begun.typing = [{ text: begun.mode === "rich" ? kept : "" }];
    await session.waitFor(begun.mode === "rich" ? step.ask : `Question: ${step.ask}`);
    if (begun.mode === "rich") await session.waitFor("Ctrl+S");
    if (step.kind === "choose-one" || step.kind === "choose-many") {
      const value = step.choices.findIndex((one) => one.value === raw || one.label === raw);
      const at = raw !== undefined && value === -1 ? Number(raw) : value + 1;
      if (raw === undefined) session.enter();
      else await chooseNumber(session, begun.mode, at);
      return;
    }
    const type = (text: string): Promise<void> => typeWords(session, begun, text);
    const isText = step.kind === "text";
    if (begun.mode === "plain") return replyInLines(session, { isText, raw, kept, type });
    return replyInBox(session, { isText, raw, kept, type });
  }

  private look(begun: Begun, when: number): void {
    const { folder, acknowledged, before, target } = begun;
    const now = filesOf(folder);
    const text = folder.read(BENCH_FILE);
    const isWritten = text === target[BENCH_FILE];
    if (parseRecord(text).record === undefined || (text !== before[BENCH_FILE] && !isWritten)) {
      this.figures.torn += 1;
      this.details.push(`${begun.move.name}: the record is neither as before nor as after`);
    }
    if (isWritten) {
      // Nobody was told: the next start says so, and makes what is still to be made.
      this.begun = undefined;
      this.figures.made += 1;
      return;
    }
    if (JSON.stringify(now) !== JSON.stringify(before)) {
      this.details.push(`${begun.move.name}: a paper was written before its record`);
    }
    const kept = new Set(keptIn(begun).answers.map(({ step }) => step));
    const lost = [...acknowledged].filter((step) => !kept.has(step));
    this.figures.lost += lost.length;
    for (const step of lost) this.details.push(`${begun.move.name}: ${step} was not kept`);
    this.lookAtTyping(begun, when);
  }

  private lookAtTyping(begun: Begun, when: number): void {
    if (begun.typing.length < 2) return;
    this.figures.whileTyping += 1;
    const { answers, texts } = keptIn(begun);
    const answer = answers.find(({ step }) => step === begun.at)?.raw;
    const kept = (texts.get(begun.at) ?? answer ?? "").trimEnd();
    // What was kept is as far as the words had come, or what stood there before them.
    const whole = [begun.move.replies[begun.at] ?? "", begun.typing[0]?.text ?? ""];
    if (!whole.some((words) => words.startsWith(kept))) {
      this.figures.garbled += 1;
      this.details.push(`${begun.move.name}: kept ${JSON.stringify(kept)} at ${begun.at}`);
    }
    const found = begun.typing.findLast(({ text }) => kept.startsWith(text.trimEnd()));
    const next = begun.typing[found === undefined ? 0 : begun.typing.indexOf(found) + 1];
    if (next?.at !== undefined) {
      this.figures.mostLost = Math.max(this.figures.mostLost, when - next.at);
    }
  }

  private expectMade({ move, folder, target }: Begun): void {
    const lines = differencesOf(filesOf(folder), target);
    if (lines === "") return;
    this.details.push(`${move.name}: what was made is not what was answered: ${lines}`);
  }
}

/** What the same answers leave without a terminal. */
async function targetOf(move: MoveToMake): Promise<MadeFiles> {
  const folder = await makeBench(move.stage);
  const session = openMove(move.name, BENCH_ID, { cwd: folder.path, today: move.day });
  for (let page = session.page(); page !== undefined; page = session.page()) {
    session.answer(move.replies[page.step.id]);
    session.forward();
  }
  session.commit();
  return filesOf(folder);
}

async function end(session: Session, how: (typeof INTERRUPTIONS)[number]): Promise<void> {
  if (how === "byKill") session.kill("SIGKILL");
  if (how === "byHangUp") session.kill("SIGHUP");
  if (how === "byClosedWindow") session.tearDown();
  if (how === "byCtrlC") session.type("\x03");
  const late = setTimeout(() => session.kill("SIGKILL"), 10_000);
  await session.ended;
  clearTimeout(late);
}

function keptIn({ folder, move }: Pick<Begun, "folder" | "move">): {
  answers: MoveAnswer[];
  texts: Map<string, string>;
} {
  const lines = readJournal(folder.at(BENCH_FILE), move.name);
  const line = lines.find(({ question }) => question === ".answers");
  const kept = line === undefined ? {} : (JSON.parse(line.text) as { answers?: MoveAnswer[] });
  const texts = lines.filter(({ question, text }) => !question.startsWith(".") && text !== "");
  return {
    answers: kept.answers ?? [],
    texts: new Map(texts.map(({ question, text }) => [question, text])),
  };
}

function expectNone(left: readonly MoveAnswer[]): void {
  if (left.length > 0) throw new Error(`not taken again: ${JSON.stringify(left)}`);
}

/** A few words at a time, as people do. */
async function typeWords(session: Session, begun: Begun, text: string): Promise<void> {
  let so = begun.typing.at(-1)?.text ?? "";
  for (const piece of text.match(/\s*\S+\s*/g) ?? []) {
    so += piece;
    const typed: Typed = { text: so };
    begun.typing.push(typed);
    session.type(piece);
    await session.waitFor(piece.trim());
    typed.at = Date.now();
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_WORDS));
  }
}
