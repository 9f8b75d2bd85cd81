import type { MoveReport } from "../../work/moves/write-move.ts";
import { visible } from "../../yaml/quote.ts";
import type { Io } from "../io.ts";
import { sayLines } from "../say-lines.ts";

/** Results to stdout; what is still to be looked at, to stderr. */
export function sayMoved(
  report: MoveReport,
  { dryRun, json }: { dryRun: boolean; json: boolean },
  io: Io,
): void {
  const { done, records, papers, notes, next, warnings } = report;
  if (json) {
    const data = { format: 1, "dry-run": dryRun, done, records, papers, notes, next, warnings };
    io.stdout.write(`${JSON.stringify(data, undefined, 2)}\n`);
    return;
  }
  const lines = [
    `${dryRun ? "Would be: " : ""}${done}`,
    ...records.map(({ file, status }) => `Record: ${file} (${status})`),
    ...papers.map((paper) => `Paper:  ${paper}`),
    ...notes,
    "What happens next:",
    ...next.map((one) => `  ${one}`),
  ];
  for (const one of lines) sayLines(io.stdout, visible(one));
  for (const one of warnings) sayLines(io.stderr, `Warning: ${visible(one)}`);
  if (dryRun) sayLines(io.stderr, "Nothing was written.");
}
