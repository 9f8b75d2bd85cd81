import type { ActionsView } from "../../work/actions/list-actions.ts";
import { wrapped } from "../pages/wrap.ts";

/** Columns of the day and how far off it is: "30 September 2026", "1234 days overdue". */
const DAY_WIDTH = 19;

type Row = ActionsView["rows"][number];

/**
 * The list for a terminal: two columns, the day and what must be done, under a heading for what is
 * overdue and one for the rest. Read from left to right, line by line, it says the same.
 * @param width Columns that a line may take.
 */
export function actionsText({ summary, uncounted, rows }: ActionsView, width: number): string {
  const overdue = rows.filter(({ isOverdue }) => isOverdue);
  const others = rows.filter((row) => !overdue.includes(row));
  const lines = [
    ...wrapped(summary, width),
    ...section("Overdue", overdue, width),
    ...section(overdue.length === 0 ? "" : "The others", others, width),
    ...(uncounted === "" ? [] : ["", ...wrapped(uncounted, width)]),
  ];
  return `${lines.join("\n")}\n`;
}

function section(heading: string, rows: readonly Row[], width: number): string[] {
  if (rows.length === 0) return [];
  return [
    ...(heading === "" ? [] : ["", heading]),
    ...rows.flatMap((row) => ["", ...rowLines(row, width)]),
  ];
}

function rowLines({ day, when, what, about, promisedBy }: Row, width: number): string[] {
  const right = width - DAY_WIDTH;
  return columns(
    [day, when],
    [what, about, promisedBy].flatMap((text) => wrapped(text, right)),
  );
}

function columns(left: readonly string[], right: readonly string[]): string[] {
  const count = Math.max(left.length, right.length);
  return Array.from({ length: count }, (_, at) =>
    `${(left[at] ?? "").padEnd(DAY_WIDTH)}${right[at] ?? ""}`.trimEnd(),
  );
}
