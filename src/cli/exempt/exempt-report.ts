import type { Exempt } from "../../record/model.ts";
import { visible } from "../../yaml/quote.ts";
import type { Io } from "../io.ts";

/** What was done, or with `--dry-run` would be. Nothing in it is the text itself. */
export interface ExemptDone {
  done: "moved-out" | "moved-back" | "ground-changed" | "nothing";
  /** Record and the file beside it, as the person would type them. */
  record: string;
  beside: string;
  field: string;
  exempt?: Exempt["exempt"];
  /** The paper that was made again. */
  paper?: string;
  /** What else changed in the record, and what is still to do, in sentences. */
  notes: readonly string[];
  warnings: readonly string[];
}

/** Results to stdout; what is still to be looked at, to stderr. */
export function sayDone(
  done: ExemptDone,
  { dryRun, json }: { dryRun?: true; json?: true },
  io: Io,
): void {
  if (json === true) {
    const data = { format: 1, "dry-run": dryRun === true, ...done };
    io.stdout.write(`${JSON.stringify(data, undefined, 2)}\n`);
    return;
  }
  const lines = [
    headline(done, dryRun === true),
    ...paperLine(done, dryRun === true),
    ...done.notes,
  ];
  io.stdout.write(lines.map((line) => `${visible(line)}\n`).join(""));
  io.stderr.write(done.warnings.map((line) => `Warning: ${visible(line)}\n`).join(""));
}

function headline({ done, record, beside, field, exempt }: ExemptDone, dryRun: boolean): string {
  const ground = exempt === undefined ? "" : ` (paragraph ${exempt.paragraph})`;
  switch (done) {
    case "moved-out":
      return `${dryRun ? "Would move" : "Moved"} ${field} from ${record} to ${beside}${ground}`;
    case "moved-back":
      return `${dryRun ? "Would put" : "Put"} ${field} back into ${record}, from ${beside}`;
    case "ground-changed":
      return `${dryRun ? "Would change" : "Changed"} the ground of ${field} in ${record}${ground}`;
    case "nothing":
      return `${field} in ${record} is so already. Nothing was changed.`;
  }
}

function paperLine({ paper }: ExemptDone, dryRun: boolean): string[] {
  if (paper === undefined) return [];
  return [`${dryRun ? "Would make the paper again" : "Paper, made again"}: ${paper}`];
}
