import {
  COVERAGE_TITLE,
  keyInWords,
  touchedInWords,
} from "../../publish/coverage/coverage-blocks.ts";
import type { Coverage, CoveredRow, Period } from "../../publish/coverage/coverage.ts";
import { distanceInWords } from "../../publish/due.ts";
import type { Due } from "../../publish/due.ts";
import { bare } from "../../publish/text-in-words.ts";
import { dayInWords } from "../../record/day-in-words.ts";
import { plainText } from "../../record/text.ts";
import { widthOf, wrapped } from "../pages/wrap.ts";

/** Decisions that a screen lists one by one. */
const MOST = 20;

/** What is shown of many decisions on a screen. */
export interface CoverageShown {
  all: readonly Coverage[];
  period: Period;
  /** What is overdue on `asOf`. */
  overdue: readonly Due[];
  /** ISO day. */
  asOf: string;
}

/**
 * What decisions touched, for a terminal: counts with their letters, then each decision with what it did. Read from
 * left to right, line by line, it says the same.
 * @param width Columns that a line may take.
 */
export function coverageText(shown: CoverageShown, width: number): string {
  const { all, period, overdue, asOf } = shown;
  const time = `${COVERAGE_TITLE} from ${dayInWords(period.from)} to ${dayInWords(period.to)}`;
  const lines = [
    ...wrapped(time, width),
    ...(all.length === 0 ? ["", "No decision was taken in that time."] : []),
    ...all.flatMap((coverage) => ["", ...gridText(coverage, width)]),
    "",
    ...(overdue.length === 0 ? ["Nothing is overdue."] : ["Overdue"]),
    ...overdue.flatMap((due) => dueText(due, asOf, width)),
  ];
  return `${lines.join("\n")}\n`;
}

function gridText(coverage: Coverage, width: number): string[] {
  const { framework, grid, rows, options } = coverage;
  const column = Math.max(...options.map(({ mark }) => widthOf(mark))) + 2;
  const heads = options.map(({ mark }) => mark.padStart(column));
  return [
    ...wrapped(`${framework.short}: ${grid.label}`, width),
    ...wrapped(touchedInWords(coverage), width),
    "",
    heads.join("").trimEnd(),
    ...rows.flatMap((row) => rowText(coverage, row, column, width)),
    "",
    ...wrapped(`${keyInWords(coverage)}; a dash where there is none.`, width),
    ...decisionsText(coverage, width),
  ];
}

function rowText(
  { options }: Coverage,
  { item, marks }: CoveredRow,
  column: number,
  width: number,
): string[] {
  const counts = options.map(({ id }) => marks.filter((mark) => mark?.id === id).length);
  const figures = counts
    .map((count) => String(count === 0 ? "–" : count).padStart(column))
    .join("");
  return hanging(`${figures}  `, bare(item.label), width);
}

function decisionsText({ decisions, rows, options }: Coverage, width: number): string[] {
  if (decisions.length > MOST) {
    return [
      "",
      ...wrapped("To see what each decision touched: rightly coverage --format csv", width),
    ];
  }
  return decisions.flatMap(({ published, day }, at) => [
    "",
    ...wrapped(`${published.record.title}, ${dayInWords(day)}`, width),
    ...options
      .filter(({ isOnScale }) => isOnScale)
      .flatMap(({ id, label }) => {
        const names = rows.filter(({ marks }) => marks[at]?.id === id);
        if (names.length === 0) return [];
        return hanging(
          "  ",
          `${label}: ${names.map(({ item }) => bare(item.label)).join("; ")}`,
          width,
        );
      }),
  ]);
}

function dueText({ what, who, due, published }: Due, asOf: string, width: number): string[] {
  const said = plainText(what).replace(/\s+/g, " ").trim();
  const about = [distanceInWords(due, asOf), who, published.record.title];
  return [
    "",
    ...wrapped(said, width),
    ...hanging("  ", about.filter((part) => part !== undefined).join(". "), width),
  ];
}

/** A text beside its beginning: every further line stands under the first. */
function hanging(start: string, text: string, width: number): string[] {
  const indent = widthOf(start);
  return wrapped(text, Math.max(width - indent, 20)).map((line, at) =>
    at === 0 ? start + line : " ".repeat(indent) + line,
  );
}
