import { mendRepository } from "../../work/check/mend-repository.ts";
import { visible } from "../../yaml/quote.ts";
import type { Io } from "../io.ts";
import { sayLines } from "../say-lines.ts";

/**
 * Mends what needs no judgement, and says what.
 * @param dryRun Says what it would do, and writes nothing.
 */
export function runMend(paths: readonly string[], dryRun: boolean, io: Io): void {
  for (const { file, notWritten } of mendRepository(io, paths, dryRun)) {
    const how = dryRun ? "Would mend" : "Mended";
    const line =
      notWritten === undefined
        ? `${how}: ${visible(file)}`
        : `Not written: ${visible(file)}, for ${notWritten}`;
    sayLines(io.stderr, line);
  }
}
