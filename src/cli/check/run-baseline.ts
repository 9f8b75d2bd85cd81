import { pruneBaseline, writeBaseline } from "../../work/check/baseline-file.ts";
import type { BaselineRequest } from "../../work/check/baseline-file.ts";
import type { Workplace } from "../../work/workplace.ts";
import { visible } from "../../yaml/quote.ts";
import { EXIT } from "../exit.ts";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { sayLines } from "../say-lines.ts";

/** Writes down everything that is found now, so that from here on only new findings are shown. */
export function runWriteBaseline(asked: BaselineRequest, place: Workplace, io: Io): ExitCode {
  const { file, kept, left, isSet } = writeBaseline(place, asked);
  sayLines(io.stdout, `Baseline: ${visible(file)}, ${findings(kept)}`);
  if (left > 0) {
    sayLines(
      io.stderr,
      `${findings(left)} not in it: personal data and files that cannot be read are always shown.`,
    );
  }
  if (!isSet) {
    sayLines(
      io.stderr,
      `To use it in every check, add to rightly.yaml: baseline: ${visible(file)}`,
    );
  }
  return EXIT.ok;
}

/** Takes out of a baseline what was mended, and adds nothing. */
export function runPruneBaseline(asked: BaselineRequest, place: Workplace, io: Io): ExitCode {
  const { file, taken } = pruneBaseline(place, asked);
  sayLines(io.stdout, `Baseline: ${visible(file)}, ${findings(taken)} taken out`);
  return EXIT.ok;
}

function findings(count: number): string {
  return count === 1 ? "1 finding" : `${count} findings`;
}
