import { askedByMove, openMove } from "../../work/moves/open-move.ts";
import { HalfWritten } from "../../work/moves/supersede-move.ts";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { readGiven } from "./read-given.ts";
import { makeMove, placeOf } from "./run-move.ts";
import type { GivenByFlags, MoveOptions } from "./run-move.ts";
import { sayLines } from "../say-lines.ts";

/** `rightly supersede`: says in both records that the newer has taken the place of the older. */
export async function runSupersede(
  record: string,
  { flags, ...options }: MoveOptions & GivenByFlags,
  io: Io,
): Promise<ExitCode> {
  const fields = { answers: options.answers, flags: flags() };
  const given = await readGiven(fields, askedByMove("supersede"), undefined, io);
  const session = openMove("supersede", record, placeOf(options, io), given);
  try {
    return await makeMove(session, options, io);
  } catch (error) {
    if (error instanceof HalfWritten && error.notPutBack !== undefined) {
      sayLines(io.stderr, error.notPutBack);
    }
    throw error;
  }
}
