import type { Section } from "../../interview/model.ts";
import type { SummaryRow } from "../../interview/summary.ts";
import { widthOf, wrapped } from "../pages/wrap.ts";

/** Narrower than this the status stands under its question. */
const NARROW = 60;
const STATUS_WIDTH = 16;

/** What a question is called in a list: with its caption where another is asked in the same words. */
export function rowName(row: SummaryRow, rows: readonly SummaryRow[]): string {
  const isTwice = rows.some((other) => other.id !== row.id && other.ask === row.ask);
  return isTwice ? `${row.caption}: ${row.ask}` : row.ask;
}

/** The list of questions under the headings of their sections, as lines no wider than `width`. */
export function questionList(
  rows: readonly SummaryRow[],
  sections: readonly Section[],
  width: number,
): string[] {
  return sections.flatMap(({ id, label }) => {
    const own = rows.filter(({ section }) => section === id);
    return own.length === 0 ? [] : [label, ...own.flatMap((row) => lineOf(row, rows, width))];
  });
}

function lineOf(row: SummaryRow, rows: readonly SummaryRow[], width: number): string[] {
  const number = `${String(row.number).padStart(3)}. `;
  const indent = " ".repeat(number.length);
  const name = rowName(row, rows);
  const status = statusWords(row);
  if (width < NARROW || widthOf(status) > STATUS_WIDTH)
    return [...wrapped(number + name, width, indent), ...wrapped(indent + status, width, indent)];
  const lines = wrapped(number + name, width - STATUS_WIDTH - 1, indent);
  const last = lines.length - 1;
  return lines.map((line, at) =>
    at === last ? `${line}${" ".repeat(width - STATUS_WIDTH - widthOf(line))}${status}` : line,
  );
}

function statusWords({ status, who }: SummaryRow): string {
  return who === undefined ? status : `${status}: ${who}`;
}
