import { EXIT } from "../../errors.ts";
import type { ExitCode } from "../../errors.ts";
import type { Moved } from "../../life/model.ts";
import { notRefused } from "./make-move.ts";
import { refusedFrom } from "../../life/moves.ts";
import type { MoveName } from "../../life/model.ts";
import type { Io } from "../io.ts";
import { modeOf } from "../mode.ts";
import { Interrupted } from "../pages/front.ts";
import type { Front } from "../pages/front.ts";
import { openFront } from "../pages/open-front.ts";
import { readSettings } from "../settings/settings-file.ts";
import type { OpenFront } from "./ask-missing.ts";
import { isStopped, readyMove, sayStopped } from "./make-move.ts";
import type { MoveSubject } from "./move-subject.ts";
import { openMoveSubject } from "./move-subject.ts";
import { sayMoved } from "./say-moved.ts";
import { writePaperAfter, writeRecord } from "./write-move.ts";

/** What every move can be told. */
export interface MoveOptions {
  answers?: string;
  asOf?: string;
  dryRun?: true;
  json?: true;
  accessible?: boolean;
}

/**
 * Makes one move: looks first whether it may be made, then takes or asks for what it needs, judges the
 * new record, writes it, makes its paper again and says what happens next.
 * @param gather Gives the move with all it needs.
 */
export async function runMove(
  name: MoveName,
  typed: string,
  options: MoveOptions,
  io: Io,
  gather: (subject: MoveSubject, open: OpenFront) => Promise<Moved>,
): Promise<ExitCode> {
  const subject = openMoveSubject(typed, options.asOf, io);
  const refused = refusedFrom(subject.record.status, name);
  if (refused !== undefined) notRefused(subject, refused);
  return withPages(options, io, async (open) => {
    const ready = readyMove(subject, await gather(subject, open), DEMAND_WHOLE.has(name));
    if (isStopped(ready)) {
      await sayStopped(ready, io);
      return EXIT.findings;
    }
    const dryRun = options.dryRun === true;
    const written = dryRun ? [] : [writeRecord(ready)];
    const papers = writePaperAfter(ready, dryRun, io);
    sayMoved([ready], [...written, papers], { dryRun, json: options.json === true }, io);
    return EXIT.ok;
  });
}

/** What is put to a body, and what it decides on, must be whole. */
const DEMAND_WHOLE: ReadonlySet<MoveName> = new Set(["propose", "decide"]);

/** Runs something that may ask, and gives the terminal back. Who leaves has changed nothing. */
export async function withPages(
  { json, accessible }: MoveOptions,
  io: Io,
  act: (open: OpenFront) => Promise<ExitCode>,
): Promise<ExitCode> {
  let front: Front | undefined;
  // With --json the output is for a program, which answers no questions.
  const mode = json === true ? "none" : modeOf(io, accessible === true, readSettings(io).plain);
  const open: OpenFront =
    mode === "none"
      ? undefined
      : async () => (front ??= await openFront(mode, io, { saves: false }));
  try {
    return await act(open);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    front?.say("\nNothing was changed.");
    return EXIT.interrupted;
  } finally {
    front?.close();
  }
}
