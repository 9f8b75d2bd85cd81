import { stringify } from "csv-stringify/sync";
import { escapeCell } from "../escape-csv.ts";
import { logColumns } from "./log-columns.ts";
import { decisionsOf, logEntries } from "./log-entry.ts";
import type { Published } from "../model.ts";

/**
 * The log as a spreadsheet reads it: one row for each decision of each record, newest first. Every
 * cell is quoted, none can run as a formula, and it begins with the mark by which Excel knows UTF-8.
 */
export function renderLogCsv(records: readonly Published[]): string {
  const entries = logEntries(records);
  const columns = logColumns(entries);
  const rows = entries.flatMap((entry) =>
    decisionsOf(entry).map((decision) => columns.map((column) => column.of(entry, decision))),
  );
  const cells = [columns.map(({ heading }) => heading), ...rows].map((row) => row.map(escapeCell));
  return stringify(cells, {
    bom: true,
    quoted: true,
    quoted_empty: true,
    record_delimiter: "windows",
  });
}
