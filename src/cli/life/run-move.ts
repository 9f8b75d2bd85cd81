import { dayGiven } from "../../work/day-given.ts";
import type { GivenFields } from "../../work/moves/given-fields.ts";
import { isBlocked } from "../../work/moves/judge-move.ts";
import type { BlockedMove } from "../../work/moves/judge-move.ts";
import { openMove } from "../../work/moves/open-move.ts";
import type { MoveReports } from "../../work/moves/registry.ts";
import type { MoveSession } from "../../work/moves/session.ts";
import type { MoveReport } from "../../work/moves/write-move.ts";
import type { Workplace } from "../../work/workplace.ts";
import { EXIT } from "../exit.ts";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { withPages } from "../pages/with-pages.ts";
import type { AskingOptions } from "../pages/with-pages.ts";
import { askMissing } from "./ask-missing.ts";
import { readGiven } from "./read-given.ts";
import { sayMoved } from "./say-moved.ts";
import { sayStopped } from "./say-stopped.ts";

/** What every move can be told. */
export interface MoveOptions extends AskingOptions {
  answers?: string;
  asOf?: string;
  dryRun?: true;
}

/** What a command gives, in the shape of an answers file, when the day is known. */
export interface GivenByFlags {
  flags: (today: string) => GivenFields;
}

/** The moves of a life that ask. */
type AskingMove = Exclude<keyof MoveReports, "supersede" | "exempt" | "lift" | "mark-action">;

/**
 * Makes one move: looks first whether it may be made, then takes or asks for what it needs, makes it
 * and says what happens next.
 */
export async function runMove(
  name: AskingMove,
  record: string,
  { flags, ...options }: MoveOptions & GivenByFlags,
  io: Io,
): Promise<ExitCode> {
  const at = placeOf(options, io);
  const session = openMove(name, record, at);
  return withPages(options, io, async (open) => {
    session.give(await readGiven(options.answers, flags(at.today), session.fields, io));
    await askMissing(name, session, open);
    return makeMove(session, options, io);
  });
}

/** Where and on what day a move is made. */
export function placeOf({ asOf }: MoveOptions, { cwd, today }: Io): Workplace {
  return { cwd, today: dayGiven("--as-of", asOf, today) };
}

/** Makes a move whose questions are answered, and says what was done or what is in the way. */
export async function makeMove(
  session: MoveSession<MoveReport | BlockedMove>,
  { dryRun = false, json = false }: { dryRun?: boolean; json?: boolean },
  io: Io,
): Promise<ExitCode> {
  const made = dryRun ? session.ready() : session.commit();
  if (isBlocked(made)) {
    await sayStopped(made, io);
    return EXIT.findings;
  }
  sayMoved(made, { dryRun, json }, io);
  return EXIT.ok;
}
