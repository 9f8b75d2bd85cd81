/**
 * Kills a walk at random moments, again and again, and looks at what is left each time. The walk goes
 * on from there, as a person would.
 */
import { readJournal } from "../../src/repository/journal.ts";
import type { Framework } from "../../src/framework/model.ts";
import { answerOf, isStored } from "../../src/interview/flow.ts";
import type { Step, StepValue } from "../../src/interview/model.ts";
import { walkWith } from "../../src/interview/testing/auto-answer.ts";
import type { Reply } from "../../src/interview/testing/auto-answer.ts";
import { parseRecord } from "../../src/record/parse.ts";
import type { DecisionRecord } from "../../src/record/model.ts";
import type { Folder } from "../support/folder.ts";
import { makeFolder } from "../support/folder.ts";
import { replyPlain } from "../support/reply-plain.ts";
import { replyRich, textOf } from "../support/reply-rich.ts";
import { TODAY } from "../support/run.ts";
import { openTerminal } from "../support/terminal.ts";
import type { Session } from "../support/terminal.ts";
import { recordFile } from "../support/walk.ts";
import type { WalkMode } from "../support/walk.ts";

export interface KillFigures {
  kills: number;
  /** Walks that were begun, and how many came to the last question. */
  walks: number;
  finished: number;
  /** Files that could not be read as a record. */
  torn: number;
  /** Answers that were shown as saved, and how many of them were not in the file. */
  acknowledged: number;
  lost: number;
  /** Kills while text was being typed. */
  whileTyping: number;
  /** Kills after which the words kept were not the beginning of those typed. */
  garbled: number;
  /** The most typing that was lost to one kill, in milliseconds. */
  mostLost: number;
}

/** Text as it was typed so far, and when. */
interface Typed {
  text: string;
  at: number;
}

/** One draft and what is known of it. */
interface Draft {
  folder: Folder;
  mode: WalkMode;
  saved: { step: Step; value: StepValue }[];
  /** Of the question that is being answered. */
  typing: Typed[];
  /** The question the harness is answering. */
  at?: string;
}

/** The longest a walk is let go on, in milliseconds; one in eight is let go on longer, to get on. */
const LONGEST = 2000;
const LONGER = 8000;

/** Kills in a row that may hit before an answer is saved. */
const PATIENCE = 100;

export class WalkKills {
  readonly figures: KillFigures = {
    kills: 0,
    walks: 0,
    finished: 0,
    torn: 0,
    acknowledged: 0,
    lost: 0,
    whileTyping: 0,
    garbled: 0,
    mostLost: 0,
  };
  /** What was lost, for whoever has to find out why. */
  readonly details: string[] = [];
  private readonly target: DecisionRecord;
  private readonly framework: Framework;
  private readonly random: () => number;
  private draft: Draft | undefined;
  /** When an answer was last shown as saved. */
  private last = { kills: 0, acknowledged: 0 };

  /** @param random Gives numbers from 0 up to 1. */
  constructor(target: DecisionRecord, framework: Framework, random: () => number) {
    this.target = target;
    this.framework = framework;
    this.random = random;
  }

  /** Starts or resumes a walk and kills it at a random moment. */
  async killOnce(): Promise<void> {
    const draft = (this.draft ??= this.begin());
    const session = await this.open(draft);
    const most = this.random() < 1 / 8 ? LONGER : LONGEST;
    const moment = new Promise((resolve) => setTimeout(resolve, this.random() * most));
    let isKilled = false;
    const walking = this.walk(session, draft).catch((error: unknown) => {
      // A kill ends the walk in the middle of something; before it, an error is the harness's own.
      if (!isKilled) this.details.push(String(error));
    });
    await Promise.race([moment, walking]);
    const killed = Date.now();
    isKilled = true;
    session.kill("SIGKILL");
    await session.ended;
    await walking;
    this.figures.kills += 1;
    this.look(draft, killed);
    this.expectProgress(session, draft);
  }

  /** A walk that does not get on would be killed a thousand times at the same place. */
  private expectProgress(session: Session, draft: Draft): void {
    const { kills, acknowledged } = this.figures;
    if (acknowledged > this.last.acknowledged) this.last = { kills, acknowledged };
    if (kills - this.last.kills < PATIENCE) return;
    const screen = [...this.details, ...session.lines()].join("\n").trimEnd();
    const where = `${draft.at ?? "no question"}, in ${draft.folder.path}`;
    throw new Error(
      `no answer was saved in ${PATIENCE} kills, at ${where}; the last screen:\n${screen}`,
    );
  }

  private begin(): Draft {
    const mode = this.figures.walks % 2 === 0 ? "rich" : "plain";
    this.figures.walks += 1;
    return { folder: makeFolder(), mode, saved: [], typing: [] };
  }

  /** Stands at the first open question when it returns. */
  private async open({ folder, mode }: Draft): Promise<Session> {
    const flags = mode === "plain" ? ["--plain"] : [];
    const isNew = !folder.files().some((file) => file.endsWith(".yaml"));
    const command = isNew ? ["new", this.target.title] : ["resume"];
    const options = { cwd: folder.path, rows: 40, columns: 100 };
    const session = openTerminal([...command, "--as-of", TODAY, ...flags], options);
    if (isNew) {
      await session.waitFor("(draft)");
      return session;
    }
    await session.waitFor("Carry on where you stopped");
    await session.waitFor(mode === "plain" ? "Type a number" : "Ctrl+S save and leave");
    session.enter("1");
    return session;
  }

  private async walk(session: Session, draft: Draft): Promise<void> {
    const record = this.recordOf(draft);
    const { replies } = walkWith(this.target, {
      framework: this.framework,
      today: TODAY,
      ...(record === undefined ? {} : { from: withoutMarks(record) }),
    });
    const kept = keptIn(draft);
    // A walk carries on at the words that were kept, also if they begin an item that is not there yet.
    const from = replies.findLastIndex(({ step }) => kept.has(step.id));
    for (const reply of replies.slice(Math.max(0, from))) {
      const text = kept.get(reply.step.id) ?? "";
      await this.reply(session, draft, reply, text);
    }
    this.figures.finished += 1;
    this.draft = undefined;
  }

  private async reply(session: Session, draft: Draft, reply: Reply, kept: string): Promise<void> {
    draft.at = reply.step.id;
    // In plain mode what was begun is written anew.
    const begun = draft.mode === "rich" ? kept : "";
    draft.typing = [{ text: begun, at: Date.now() }];
    if (draft.mode === "rich") {
      const type = (_: Session, text: string): Promise<void> => typeWords(session, draft, text);
      await replyRich(session, reply, { kept, type });
    } else {
      const type = (text: string): Promise<void> => typeWords(session, draft, text);
      await replyPlain(session, reply, { type, anew: kept !== "" });
    }
    draft.typing = [];
    if (reply.value === undefined || !isStored(reply.step, reply.value)) return;
    draft.saved.push(reply);
    this.figures.acknowledged += 1;
  }

  private recordOf({ folder }: Draft): DecisionRecord | undefined {
    return parseRecord(folder.read(recordFile(folder))).record;
  }

  private look(draft: Draft, killed: number): void {
    const record = this.recordOf(draft);
    if (record === undefined) {
      this.figures.torn += 1;
      this.draft = undefined;
      return;
    }
    const isThere = ({ step, value }: Draft["saved"][number]): boolean =>
      same(answerOf(step, record), value);
    for (const one of draft.saved.filter((saved) => !isThere(saved))) {
      this.figures.lost += 1;
      this.details.push(
        `${draft.mode}: ${one.step.id} was ${textOf(one.value)}, is ${textOf(answerOf(one.step, record))}`,
      );
    }
    this.lookAtTyping(draft, record, killed);
  }

  private lookAtTyping(draft: Draft, record: DecisionRecord, killed: number): void {
    const last = draft.typing.at(-1);
    if (last === undefined || draft.typing.length === 1) return;
    this.figures.whileTyping += 1;
    const kept = [...keptIn(draft).values(), JSON.stringify(record)];
    // What was kept is what the page held at some moment: the latest of them counts.
    const found = draft.typing.findLast(({ text }) =>
      kept.some(
        (one) =>
          one.trimEnd() === text.trimEnd() ||
          one.includes(JSON.stringify(text.trim()).slice(1, -1)),
      ),
    );
    if (found === undefined) {
      this.figures.garbled += 1;
      return;
    }
    const next = draft.typing[draft.typing.indexOf(found) + 1];
    if (next !== undefined) {
      this.figures.mostLost = Math.max(this.figures.mostLost, killed - next.at);
    }
  }
}

/** A few words at a time, as people do. */
async function typeWords(session: Session, draft: Draft, text: string): Promise<void> {
  let so = draft.typing.at(-1)?.text ?? "";
  for (const piece of text.match(/\S*\s*/g) ?? []) {
    if (piece === "") continue;
    so += piece;
    // A line end that is typed may finish the text; one that is pasted is text.
    if (piece.includes("\n")) session.paste(piece);
    else session.type(piece);
    draft.typing.push({ text: so, at: Date.now() });
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}

function keptIn({ folder }: Draft): Map<string, string> {
  const kept = readJournal(folder.at(recordFile(folder)));
  return new Map(kept.map(({ question, text }) => [question, text]));
}

/** What was begun is answered now. */
function withoutMarks(record: DecisionRecord): DecisionRecord {
  const rest = { ...record };
  delete rest["open-questions"];
  return rest;
}

function same(a: StepValue, b: StepValue): boolean {
  return textOf(a) === textOf(b);
}
