import { HalfWritten } from "../../work/moves/supersede-move.ts";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { runMove } from "./run-move.ts";
import type { GivenByFlags, MoveOptions } from "./run-move.ts";
import { sayLines } from "../say-lines.ts";

/** `rightly supersede`: says in both records that the newer has taken the place of the older. */
export async function runSupersede(
  record: string | undefined,
  options: MoveOptions & GivenByFlags,
  io: Io,
): Promise<ExitCode> {
  try {
    return await runMove("supersede", record, options, io);
  } catch (error) {
    if (error instanceof HalfWritten && error.notPutBack !== undefined) {
      sayLines(io.stderr, error.notPutBack);
    }
    throw error;
  }
}
