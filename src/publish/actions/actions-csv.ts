import { rhythmInWords } from "../../record/rhythm.ts";
import type { Promised } from "../../record/promises.ts";
import { stringify } from "csv-stringify/sync";
import { plainText } from "../../record/text.ts";
import { isOverdue } from "../../record/promises.ts";
import type { ActionRow } from "./action-rows.ts";
import { escapeCell } from "../escape-csv.ts";
import { PROMISE_KIND, ACTION_STATUS } from "../labels.ts";
import { titleInList } from "../drafts-among.ts";

const COLUMNS: readonly [heading: string, of: (row: ActionRow, asOf: string) => string][] = [
  ["Due", ({ promised }) => promised.due ?? promised.dueUnknown ?? ""],
  ["When or how often", ({ promised }) => rhythmOrEvent(promised)],
  ["Overdue", ({ promised }, asOf) => (isOverdue(promised, asOf) ? "Yes" : "No")],
  ["Status", ({ promised }) => ACTION_STATUS[promised.status] ?? promised.status],
  ["Kind", ({ promised }) => PROMISE_KIND[promised.kind] ?? promised.kind],
  ["What", ({ promised }) => plainText(promised.what)],
  ["Owner", ({ promised }) => promised.owner ?? ""],
  ["Measure", ({ promised }) => plainText(promised.measure)],
  ["Note", ({ promised }) => plainText(promised.note)],
  ["Decision", ({ record }) => titleInList(record)],
  ["Record", ({ record }) => record.id],
  ["Action", ({ promised }) => promised.id],
];

function rhythmOrEvent({ when, every }: Promised): string {
  return every === undefined ? plainText(when) : rhythmInWords(every);
}

/** The list as a spreadsheet reads it: every cell quoted, none a formula, with the mark Excel looks for. */
export function renderActionsCsv(rows: readonly ActionRow[], asOf: string): string {
  const cells = [
    COLUMNS.map(([heading]) => heading),
    ...rows.map((row) => COLUMNS.map(([, of]) => escapeCell(of(row, asOf)))),
  ];
  return stringify(cells, {
    bom: true,
    quoted: true,
    quoted_empty: true,
    record_delimiter: "windows",
  });
}
