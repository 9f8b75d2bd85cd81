import type { ActionRow } from "../../publish/actions/action-rows.ts";
import { actionsSummary } from "../../publish/actions/actions-markdown.ts";
import { dayInWords } from "../../record/day-in-words.ts";
import { distanceInWords } from "../../publish/due.ts";
import { ACTION_STATUS, PROMISE_KIND } from "../../publish/labels.ts";
import { isOverdue } from "../../record/promises.ts";
import { plainText } from "../../record/text.ts";
import { wrapped } from "../pages/wrap.ts";

/** Columns of the day and how far off it is: "30 September 2026", "1234 days overdue". */
const DAY_WIDTH = 19;

/**
 * The list for a terminal: two columns, the day and what is to be done, under a heading for what is
 * overdue and one for the rest. Read from left to right, line by line, it says the same.
 * @param width Columns that a line may take.
 */
export function actionsText(rows: readonly ActionRow[], asOf: string, width: number): string {
  const overdue = rows.filter(({ promised }) => isOverdue(promised, asOf));
  const others = rows.filter((row) => !overdue.includes(row));
  const lines = [
    ...wrapped(actionsSummary(rows, asOf), width),
    ...section("Overdue", overdue, asOf, width),
    ...section(overdue.length === 0 ? "" : "The others", others, asOf, width),
  ];
  return `${lines.join("\n")}\n`;
}

function section(
  heading: string,
  rows: readonly ActionRow[],
  asOf: string,
  width: number,
): string[] {
  if (rows.length === 0) return [];
  return [
    ...(heading === "" ? [] : ["", heading]),
    ...rows.flatMap((row) => ["", ...rowLines(row, asOf, width)]),
  ];
}

function rowLines({ promised, record }: ActionRow, asOf: string, width: number): string[] {
  const { due, kind, id, what, owner, status } = promised;
  const right = width - DAY_WIDTH;
  const about = [PROMISE_KIND[kind] ?? kind, owner].filter((part) => part !== undefined);
  const day = due === undefined ? "No date" : dayInWords(due);
  const when = status === "open" ? distanceInWords(due, asOf) : (ACTION_STATUS[status] ?? status);
  return columns(
    [day, when],
    [
      ...wrapped(plainText(what).replace(/\s+/g, " ").trim(), right),
      ...wrapped(`${about.join(". ")}.`, right),
      ...wrapped(`${record.title}: ${id}`, right),
    ],
  );
}

function columns(left: readonly string[], right: readonly string[]): string[] {
  const count = Math.max(left.length, right.length);
  return Array.from({ length: count }, (_, at) =>
    `${(left[at] ?? "").padEnd(DAY_WIDTH)}${right[at] ?? ""}`.trimEnd(),
  );
}
