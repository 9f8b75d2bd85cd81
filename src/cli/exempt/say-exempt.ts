import type { ExemptReport } from "../../work/exempt/exempt-report.ts";
import { visible } from "../../yaml/quote.ts";
import type { Io } from "../io.ts";
import { sayLines } from "../say-lines.ts";

/** Results to stdout; what is still to be looked at, to stderr. */
export function sayExempt(
  done: ExemptReport,
  { dryRun, json }: { dryRun: boolean; json: boolean },
  io: Io,
): void {
  if (json) {
    const data = { format: 1, "dry-run": dryRun, ...done };
    io.stdout.write(`${JSON.stringify(data, undefined, 2)}\n`);
    return;
  }
  const lines = [headline(done, dryRun), ...paperLine(done, dryRun), ...done.notes];
  for (const line of lines) sayLines(io.stdout, visible(line));
  for (const line of done.warnings) sayLines(io.stderr, `Warning: ${visible(line)}`);
}

function headline({ done, record, beside, field, exempt }: ExemptReport, dryRun: boolean): string {
  const ground = exempt === undefined ? "" : ` (paragraph ${exempt.paragraph})`;
  switch (done) {
    case "moved-out":
      return `${dryRun ? "Would move" : "Moved"} ${field} from ${record} to ${beside}${ground}`;
    case "moved-back":
      return `${dryRun ? "Would put" : "Put"} ${field} back into ${record}, from ${beside}`;
    case "ground-changed":
      return `${dryRun ? "Would change" : "Changed"} the ground of ${field} in ${record}${ground}`;
    case "finished":
      return `${field} in ${record} was so already, but for the paper`;
    case "nothing":
      return `${field} in ${record} is so already. Nothing was changed.`;
  }
}

function paperLine({ paper }: ExemptReport, dryRun: boolean): string[] {
  if (paper === undefined) return [];
  return [`${dryRun ? "Would make the paper again" : "Paper, made again"}: ${paper}`];
}
