import { dayInWords } from "../../record/day-in-words.ts";
import type { Block, Line } from "../document.ts";
import { line, list } from "../document.ts";
import { overdueOf } from "../due.ts";
import { dueTable } from "../due-table.ts";
import type { Published } from "../model.ts";
import { bare, countInWords, listInWords } from "../text-in-words.ts";
import { coverageOf, inPeriod } from "./coverage.ts";
import type { Coverage, Period } from "./coverage.ts";
import { markedTitle, titleInList } from "../drafts-among.ts";
import { uncountedInWords } from "../uncounted.ts";

/** What a look at many decisions is called. */
export const COVERAGE_TITLE = "What the decisions affected";

/** Decisions that are shown one by one on a page of the register; of more, each has its own page. */
export const MOST_DECISIONS_LISTED = 120;

/** Decisions beside one another in a table: more do not fit a page. */
const BESIDE = 12;

/**
 * What the decisions of a period did to the framework's goals, and to which they did nothing. Counts,
 * and never a share: of few decisions a percentage says more than is known.
 * @param asOf ISO day from which "overdue" is said.
 */
export function coverageBlocks(
  records: readonly Published[],
  period: Period,
  asOf: string,
): Block[] {
  const overdue = overdueOf(records, asOf);
  return [
    { kind: "heading", level: 1, text: markedTitle(COVERAGE_TITLE, records) },
    ...periodBlocks(records, period),
    { kind: "heading", level: 2, text: "Overdue" },
    ...(overdue.length === 0 ? [line("Nothing is overdue.")] : dueTable(overdue, asOf)),
  ];
}

/**
 * The same without its title and without what is overdue.
 * @param most How many decisions are shown one by one.
 */
export function periodBlocks(
  records: readonly Published[],
  period: Period,
  most = Infinity,
): Block[] {
  const all = coverageOf(records, period);
  const uncounted = uncountedInWords(inPeriod(records, period));
  return [
    line(`Decisions taken from ${dayInWords(period.from)} to ${dayInWords(period.to)}.`),
    ...(uncounted === "" ? [] : [line(uncounted)]),
    ...(all.length === 0 ? [line("No decision was taken in that time.")] : []),
    ...all.flatMap((coverage) => gridBlocks(coverage, most)),
  ];
}

function gridBlocks(coverage: Coverage, most: number): Block[] {
  const { framework, grid, decisions, rows } = coverage;
  const quiet = rows.filter(({ isTouched }) => !isTouched);
  return [
    { kind: "heading", level: 2, text: `${framework.short}: ${grid.label}` },
    line(touchedInWords(coverage)),
    { kind: "heading", level: 3, text: "How often each was answered" },
    bars(coverage),
    countTable(coverage),
    { kind: "heading", level: 3, text: "Affected by no decision" },
    ...(quiet.length === 0
      ? [line("At least one decision affected each of them.")]
      : list(quiet.map(({ item }) => bare(item.label)))),
    { kind: "heading", level: 3, text: "Decision by decision" },
    ...(decisions.length > most
      ? [line("There are too many to show side by side. The page of each says what it affected.")]
      : oneByOne(coverage)),
  ];
}

function oneByOne(coverage: Coverage): Block[] {
  const { decisions } = coverage;
  return [
    line(`${keyInWords(coverage)}; a dash where nothing was answered.`),
    ...Array.from({ length: Math.ceil(decisions.length / BESIDE) }, (_, at) =>
      decisionTable(coverage, at * BESIDE),
    ),
    ...list(decisions.map(({ published, day }, at) => decisionLine(published, day, at + 1))),
  ];
}

/** How much of it the decisions touched, in one sentence. */
export function touchedInWords({ decisions, rowsLabel, rows }: Coverage): string {
  const touched = rows.filter(({ isTouched }) => isTouched).length;
  const quiet = rows.length - touched;
  const rest = quiet === 0 ? "" : `; ${countInWords(quiet, "was", "were")} affected by none`;
  return `${countInWords(decisions.length, "decision")} affected ${touched} of the ${rows.length} ${rowsLabel.toLowerCase()}${rest}.`;
}

/** Answers on the scale alone: what was not touched would be nearly all of it. */
function bars({ decisions, rows, options }: Coverage): Block {
  const points = options.filter(({ isOnScale }) => isOnScale);
  return {
    kind: "bars",
    of: decisions.length,
    series: points,
    rows: rows.map(({ item, marks }) => ({
      label: bare(item.label),
      counts: points.map(({ id }) => marks.filter((one) => one?.id === id).length),
    })),
  };
}

function countTable({ rowsLabel, rows, options }: Coverage): Block {
  return {
    kind: "table",
    headings: [rowsLabel, ...options.map(({ label }) => label)],
    rows: rows.map(({ item, marks }) => [
      bare(item.label),
      ...options.map(({ id }) => String(marks.filter((mark) => mark?.id === id).length)),
    ]),
  };
}

/** Letters, so that nothing is said by a colour alone. */
export function keyInWords({ options }: Coverage): string {
  return listInWords(options.map(({ mark, label }) => `${mark} is “${label}”`));
}

function decisionTable({ decisions, rowsLabel, rows }: Coverage, first: number): Block {
  const shown = decisions.slice(first, first + BESIDE);
  return {
    kind: "table",
    headings: [rowsLabel, ...shown.map((_, at) => String(first + at + 1))],
    rows: rows.map(({ item, marks }) => [
      bare(item.label),
      ...shown.map((_, at) => marks[first + at]?.mark ?? "–"),
    ]),
  };
}

function decisionLine({ record, file, paper }: Published, day: string, number: number): Line {
  return [`${number}: `, { text: titleInList(record), to: paper ?? file }, `, ${dayInWords(day)}`];
}
