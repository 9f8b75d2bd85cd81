import type { CoverageView, GridView } from "../../work/coverage/survey-coverage.ts";
import { widthOf, wrapped } from "../pages/wrap.ts";

/** Decisions that a screen lists one by one. */
const MOST = 20;

/**
 * What decisions touched, for a terminal: counts with their letters, then each decision with what it did. Read from
 * left to right, line by line, it says the same.
 * @param width Columns that a line may take.
 */
export function coverageText(
  { title, uncounted, grids, overdue }: CoverageView,
  width: number,
): string {
  const lines = [
    ...wrapped(title, width),
    ...(uncounted === "" ? [] : wrapped(uncounted, width)),
    ...(grids.length === 0 ? ["", "No decision was taken in that time."] : []),
    ...grids.flatMap((grid) => ["", ...gridText(grid, width)]),
    "",
    ...(overdue.length === 0 ? ["Nothing is overdue."] : ["Overdue"]),
    ...overdue.flatMap((due) => dueText(due, width)),
  ];
  return `${lines.join("\n")}\n`;
}

function gridText(
  { heading, touched, key, marks, rows, decisions }: GridView,
  width: number,
): string[] {
  const column = Math.max(...marks.map(widthOf)) + 2;
  const heads = marks.map((mark) => mark.padStart(column));
  return [
    ...wrapped(heading, width),
    ...wrapped(touched, width),
    "",
    heads.join("").trimEnd(),
    ...rows.flatMap((row) => rowText(row, column, width)),
    "",
    ...wrapped(`${key}; a dash where there is none.`, width),
    ...decisionsText(decisions, width),
  ];
}

function rowText(
  { label, counts }: GridView["rows"][number],
  column: number,
  width: number,
): string[] {
  const figures = counts
    .map((count) => String(count === 0 ? "–" : count).padStart(column))
    .join("");
  return hanging(`${figures}  `, label, width);
}

function decisionsText(decisions: GridView["decisions"], width: number): string[] {
  if (decisions.length > MOST) {
    return [
      "",
      ...wrapped("To see what each decision affected: rightly coverage --format csv", width),
    ];
  }
  return decisions.flatMap(({ heading, answers }) => [
    "",
    ...wrapped(heading, width),
    ...answers.flatMap(({ label, rows }) => hanging("  ", `${label}: ${rows.join("; ")}`, width)),
  ]);
}

function dueText({ what, about }: CoverageView["overdue"][number], width: number): string[] {
  return ["", ...wrapped(what, width), ...hanging("  ", about.join(". "), width)];
}

/** A text beside its beginning: every further line is under the first. */
function hanging(start: string, text: string, width: number): string[] {
  const indent = widthOf(start);
  return wrapped(text, Math.max(width - indent, 20)).map((line, at) =>
    at === 0 ? start + line : " ".repeat(indent) + line,
  );
}
