import type { LeftOut } from "../work/all-records.ts";
import type { Withheld } from "../work/public-records.ts";
import { visible } from "../yaml/quote.ts";
import { EXIT } from "./exit.ts";
import type { ExitCode } from "./exit.ts";
import type { Io, OutputStream } from "./io.ts";
import { sayLines } from "./say-lines.ts";

/** Says how many records are left out on purpose: a list that keeps silent about them looks whole. */
export function sayWithheld({ drafts, early }: Withheld, stream: OutputStream): void {
  if (drafts > 0) {
    const said = drafts === 1 ? "1 draft left out" : `${drafts} drafts left out`;
    sayLines(stream, `${said}. To show drafts, each page marked: --with-drafts`);
  }
  if (early > 0) {
    const said = early === 1 ? "1 record" : `${early} records`;
    sayLines(stream, `${said} left out that may not be public yet.`);
  }
}

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
