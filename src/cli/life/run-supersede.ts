import { EXIT, UserError } from "../../errors.ts";
import type { ExitCode } from "../../errors.ts";
import { supersede } from "../../life/supersede.ts";
import { writeFileSafely } from "../../repository/write.ts";
import type { Io } from "../io.ts";
import { isStopped, notRefused, readyMove, sayStopped } from "./make-move.ts";
import type { ReadyMove } from "./make-move.ts";
import { openMoveSubject } from "./move-subject.ts";
import { readGiven, textOf } from "./read-given.ts";
import type { MoveOptions } from "./run-move.ts";
import { sayMoved } from "./say-moved.ts";
import { writePaperAfter, writeRecord } from "./write-move.ts";
import type { WrittenMove } from "./write-move.ts";

export interface SupersedeOptions extends MoveOptions {
  by?: string;
  because?: string;
}

/** `rightly supersede`: says in both records that the newer has taken the place of the older. */
export async function runSupersede(
  name: string,
  options: SupersedeOptions,
  io: Io,
): Promise<ExitCode> {
  const flags = { by: options.by, because: options.because };
  const given = await readGiven(options.answers, flags, ["by", "because"], io);
  const by = textOf(given, "by");
  if (by === undefined) {
    throw new UserError("the newer record is missing", {
      hint: "Name what takes its place: --by RECORD",
      exitCode: EXIT.usage,
    });
  }
  const older = openMoveSubject(name, options.asOf, io);
  const newer = openMoveSubject(by, options.asOf, io);
  const input = { by: newer.record, because: textOf(given, "because") };
  const both = supersede(older.record, input, older.life);
  if ("refused" in both) return notRefused(older, both) && EXIT.usage;
  const moves = [readyMove(older, both.older), readyMove(newer, both.newer)];
  const ready: ReadyMove[] = [];
  for (const move of moves) {
    if (isStopped(move)) {
      await sayStopped(move, io);
      return EXIT.findings;
    }
    ready.push(move);
  }
  const dryRun = options.dryRun === true;
  const written = dryRun ? [] : writeBoth(ready, io);
  const papers = ready.map((move) => writePaperAfter(move, dryRun, io));
  sayMoved(ready, [...written, ...papers], { dryRun, json: options.json === true }, io);
  return EXIT.ok;
}

/**
 * The newer record first: until the older one says so too, it still stands. If the second cannot be
 * written, the first is put back as it was.
 */
function writeBoth(moves: readonly ReadyMove[], io: Io): WrittenMove[] {
  const [older, newer] = moves;
  if (older === undefined || newer === undefined) return [];
  const first = writeRecord(newer);
  try {
    return [first, writeRecord(older)];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw halfWritten(older, newer, error, putBack(newer, io));
  }
}

function putBack({ subject, text }: ReadyMove, io: Io): boolean {
  try {
    writeFileSafely(subject.path, subject.text, { expected: text });
    return true;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    io.stderr.write(`${error.message}\n`);
    return false;
  }
}

function halfWritten(
  older: ReadyMove,
  newer: ReadyMove,
  cause: UserError,
  isBack: boolean,
): UserError {
  const hint = isBack
    ? `Nothing was changed: ${newer.subject.file} is as it was. When the older one can be written, run the same command again.`
    : `${newer.subject.file} says that it takes the place of ${older.after.id}, and ${older.subject.file} does not say so yet. Run the same command again: it carries on from here.`;
  return new UserError(cause.message, { hint, exitCode: EXIT.failure, cause });
}
