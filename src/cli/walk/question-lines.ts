import type { SummaryRow, SummarySection } from "../../interview/summary.ts";
import { widthOf, wrapped } from "../pages/wrap.ts";

/** Narrower than this the status is under its question. */
const NARROW = 60;
const STATUS_WIDTH = 16;

/** The list of questions under the headings of their sections, as lines no wider than `width`. */
export function questionLines(sections: readonly SummarySection[], width: number): string[] {
  return sections.flatMap(({ label, rows }) => [
    label,
    ...rows.flatMap((row) => linesOf(row, width)),
  ]);
}

function linesOf(row: SummaryRow, width: number): string[] {
  const number = `${String(row.number).padStart(3)}. `;
  const indent = " ".repeat(number.length);
  const status = statusWords(row);
  if (width < NARROW || widthOf(status) > STATUS_WIDTH) {
    const name = wrapped(number + row.name, width, indent);
    return [...name, ...wrapped(indent + status, width, indent)];
  }
  const lines = wrapped(number + row.name, width - STATUS_WIDTH - 1, indent);
  const last = lines.length - 1;
  return lines.map((line, at) =>
    at === last ? `${line}${" ".repeat(width - STATUS_WIDTH - widthOf(line))}${status}` : line,
  );
}

function statusWords({ status, who }: SummaryRow): string {
  return who === undefined ? status : `${status}: ${who}`;
}
