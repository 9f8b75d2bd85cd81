import { commandOfMove } from "../../work/moves/registry.ts";
import { dayGiven } from "../../work/day-given.ts";
import type { GivenFields, GivenReader } from "../../work/moves/given-reader.ts";
import { isBlocked } from "../../work/moves/judge-move.ts";
import type { BlockedMove } from "../../work/moves/judge-move.ts";
import { finishWritten } from "../../work/moves/written-move.ts";
import { askedByMove, openMove } from "../../work/moves/open-move.ts";
import { recordsToMove } from "../../work/moves/records-to-move.ts";
import type { MoveReports } from "../../work/moves/registry.ts";
import type { MoveSession } from "../../work/moves/session.ts";
import type { Workplace } from "../../work/workplace.ts";
import { EXIT } from "../exit.ts";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { withPages } from "../pages/with-pages.ts";
import type { AskingOptions, OpenFront } from "../pages/with-pages.ts";
import { editorFor } from "../editor/edit-text.ts";
import { readSettings } from "../settings/settings-file.ts";
import { askMissing } from "./ask-missing.ts";
import { chooseRecord } from "./choose-record.ts";
import type { RecordWanted } from "./choose-record.ts";
import { readGiven } from "./read-given.ts";
import { sayMoved } from "./say-moved.ts";
import { sayStopped } from "./say-stopped.ts";

/** What every move can be told. */
export interface MoveOptions extends AskingOptions {
  answers?: string;
  asOf?: string;
  dryRun?: true;
}

/** What a command gives, in the shape of an answers file. */
export interface GivenByFlags {
  flags: () => GivenFields;
}

/** The moves of a life that ask. */
type AskingMove = Exclude<keyof MoveReports, "exempt" | "lift" | "mark-action">;

/**
 * Makes one move: looks first whether it may be made, then takes or asks for what it needs, makes it
 * and says what happens next.
 * @param record As a person names it; `undefined` for the only one that can be meant, or a choice.
 */
export async function runMove(
  name: AskingMove,
  record: string | undefined,
  { flags, ...options }: MoveOptions & GivenByFlags,
  io: Io,
): Promise<ExitCode> {
  const at = placeOf(options, io);
  return withPages({ ...options, saves: true }, io, async (open) => {
    const named = record ?? (await chooseRecord(recordsToMove(name, at), wanted(name), open, io));
    sayIfWritten(name, named, at, io);
    const session = openMove(name, named, at);
    try {
      const sources = { answers: options.answers, flags: flags() };
      const read: GivenReader = (fields, source) => session.readGiven(fields, source);
      const { given, comments } = await readGiven(sources, askedByMove(name), read, io);
      session.give(given, comments);
      const move = { command: commandOfMove(name), session, say: sayMoved };
      return await askAndMake(move, open, options, io);
    } finally {
      session.close();
    }
  });
}

function wanted(name: AskingMove): RecordWanted {
  return { command: commandOfMove(name), ...RECORD_WORDS[name] };
}

const NEW = "To start one: rightly new";
const DECIDE = "When a body has decided: rightly decide";

/** What is said where no record can be meant. */
const RECORD_WORDS: Readonly<Record<AskingMove, Omit<RecordWanted, "command">>> = {
  propose: { done: "put forward", before: NEW },
  review: { done: "reviewed", before: NEW },
  decide: { done: "decided", before: "To put a draft forward: rightly propose" },
  seal: { done: "sealed", before: DECIDE },
  "call-in": { done: "called in", before: DECIDE },
  withdraw: { done: "withdrawn", before: NEW },
  redraft: { done: "made a draft again", before: NEW },
  correct: { done: "corrected", before: DECIDE },
  "look-back": { done: "looked back on", before: DECIDE },
  supersede: { done: "replaced", before: DECIDE },
  end: { done: "ended", before: DECIDE },
  rescind: { done: "rescinded", before: DECIDE },
};

/** A move that is asked for in a terminal. */
export interface MoveToAsk<Report extends object> {
  /** What is typed after `rightly`. */
  command: string;
  session: MoveSession<Report | BlockedMove>;
  /** Says what was done. */
  say: (report: Report, how: { dryRun: boolean; json: boolean }, io: Io) => void;
}

/** Asks what was not given and makes the move. What is not made is kept, which is said. */
export async function askAndMake<Report extends object>(
  move: MoveToAsk<Report>,
  open: OpenFront,
  options: MoveOptions,
  io: Io,
): Promise<ExitCode> {
  const { command, session } = move;
  const editor = editorFor(io, open === undefined ? undefined : readSettings(io).editor);
  const asked = await askMissing({ session, editor }, open);
  if (typeof asked === "object") {
    await sayStopped(asked, io);
    return EXIT.findings;
  }
  const carryOn = `rightly ${command} ${session.record.id}`;
  if (asked !== "answered") {
    const front = await open?.();
    for (const line of wordsOnLeaving(session, carryOn)) front?.say(line);
    return asked === "left" ? EXIT.ok : EXIT.interrupted;
  }
  try {
    return await makeMove(move, options, io);
  } finally {
    if (session.isAnythingKept && options.dryRun !== true) {
      io.stderr.write(`Your answers are kept. To carry on: ${carryOn}\n`);
    }
  }
}

function wordsOnLeaving(session: MoveSession<object>, carryOn: string): string[] {
  if (!session.isAnythingKept) return ["\nNothing was changed."];
  if (!session.keepsTyping) {
    return ["\nNothing was changed. Your answers could not be kept beside the record."];
  }
  return [
    "\nThe record was not changed. What you answered and typed is kept.",
    `To carry on: ${carryOn}`,
  ];
}

/** A session that ended suddenly may have written the record, and nobody was told. */
export function sayIfWritten(name: keyof MoveReports, record: string, at: Workplace, io: Io): void {
  if (!finishWritten(name, record, at)) return;
  io.stderr.write(
    "What you answered last time was written into the record before the session stopped.\n",
  );
}

/** Where and on what day a move is made. */
export function placeOf({ asOf, dryRun }: MoveOptions, { cwd, today }: Io): Workplace {
  return { cwd, today: dayGiven("--as-of", asOf, today), readsOnly: dryRun === true };
}

/** Makes a move whose questions are answered, and says what was done or what is in the way. */
async function makeMove<Report extends object>(
  { session, say }: MoveToAsk<Report>,
  { dryRun = false, json = false }: { dryRun?: boolean; json?: boolean },
  io: Io,
): Promise<ExitCode> {
  const made = dryRun ? session.ready() : session.commit();
  if (isBlocked(made)) {
    await sayStopped(made, io);
    return EXIT.findings;
  }
  say(made, { dryRun, json }, io);
  return EXIT.ok;
}
