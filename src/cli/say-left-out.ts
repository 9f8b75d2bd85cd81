import type { LeftOut } from "../work/all-records.ts";
import { visible } from "../yaml/quote.ts";
import { EXIT } from "./exit.ts";
import type { ExitCode } from "./exit.ts";
import type { Io } from "./io.ts";
import { sayLines } from "./say-lines.ts";

/**
 * Names the records that are not in what was made, and gives the exit code: what cannot be read is a finding.
 * @param where What was made: `log`.
 */
export function sayLeftOut(
  { leftOut, total }: { leftOut: readonly LeftOut[]; total: number },
  where: string,
  { stderr }: Io,
): ExitCode {
  if (leftOut.length === 0) return EXIT.ok;
  for (const { why } of leftOut) sayLines(stderr, visible(why));
  const are = leftOut.length === 1 ? "is" : "are";
  sayLines(
    stderr,
    `${leftOut.length} of ${total} records could not be read and ${are} not in this ${where}. To see why: rightly check`,
  );
  return EXIT.findings;
}
