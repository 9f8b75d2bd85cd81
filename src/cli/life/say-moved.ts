import { visible } from "../../yaml/quote.ts";
import type { Io } from "../io.ts";
import type { ReadyMove } from "./make-move.ts";
import type { WrittenMove } from "./write-move.ts";

/** What was done, or with `--dry-run` would be. */
export interface MoveReport {
  dryRun: boolean;
  json: boolean;
}

/** Results to stdout; what is still to be looked at, to stderr. The first move is the one that was asked for. */
export function sayMoved(
  moves: readonly ReadyMove[],
  written: readonly WrittenMove[],
  { dryRun, json }: MoveReport,
  io: Io,
): void {
  const [first] = moves;
  if (first === undefined) return;
  const { done, notes, next } = first.made;
  const papers = written.flatMap((one) => one.papers);
  const warnings = [
    ...moves.flatMap((move) => move.warnings.map(({ path, message }) => `${path}: ${message}`)),
    ...written.flatMap((one) => one.warnings),
  ];
  const records = moves.map(({ subject, after }) => ({
    id: after.id,
    file: subject.file,
    was: subject.record.status,
    status: after.status,
  }));
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
  io.stdout.write(lines.map((one) => `${visible(one)}\n`).join(""));
  io.stderr.write(warnings.map((one) => `Warning: ${visible(one)}\n`).join(""));
  if (dryRun) io.stderr.write("Nothing was written.\n");
}
