import { EXIT } from "../../errors.ts";
import type { ExitCode } from "../../errors.ts";
import type { MoveOutcome } from "../../life/model.ts";
import { notRefused } from "./make-move.ts";
import { refusedFrom } from "../../life/moves.ts";
import type { MoveName } from "../../life/model.ts";
import type { Io } from "../io.ts";
import { withPages } from "../pages/with-pages.ts";
import type { AskingOptions, OpenFront } from "../pages/with-pages.ts";
import { isStopped, readyMove, sayStopped } from "./make-move.ts";
import type { MoveSubject } from "./move-subject.ts";
import { openMoveSubject } from "./move-subject.ts";
import { sayMoved } from "./say-moved.ts";
import { writePaperAfter, writeRecord } from "./write-move.ts";

/** What every move can be told. */
export interface MoveOptions extends AskingOptions {
  answers?: string;
  asOf?: string;
  dryRun?: true;
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
  gather: (subject: MoveSubject, open: OpenFront) => Promise<MoveOutcome>,
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
