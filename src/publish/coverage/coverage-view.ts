import { dayInWords } from "../../record/day-in-words.ts";
import { plainText } from "../../record/text.ts";
import { distanceInWords, overdueOf } from "../due.ts";
import type { Due } from "../due.ts";
import type { Published } from "../model.ts";
import { bare } from "../text-in-words.ts";
import { COVERAGE_TITLE, keyInWords, touchedInWords } from "./coverage-blocks.ts";
import { coverageOf, inPeriod } from "./coverage.ts";
import type { Coverage, Period } from "./coverage.ts";
import { markedTitle, titleInList } from "../drafts-among.ts";
import { uncountedInWords } from "../uncounted.ts";

/** What decisions touched, in words that need only be laid out. */
export interface CoverageView {
  title: string;
  /** What was not counted, in a sentence; empty if nothing was left out. */
  uncounted: string;
  grids: readonly GridView[];
  overdue: readonly OverdueView[];
}

export interface GridView {
  heading: string;
  /** How much of it was touched, in a sentence. */
  touched: string;
  /** What each mark means, without a full stop. */
  key: string;
  /** A letter or a few for each answer. */
  marks: readonly string[];
  /** A count for each of the marks, in their order. */
  rows: readonly { label: string; counts: readonly number[] }[];
  /** Oldest first. */
  decisions: readonly DecisionView[];
}

export interface DecisionView {
  heading: string;
  /** Answers on the scale that were given, and to what. */
  answers: readonly { label: string; rows: readonly string[] }[];
}

export interface OverdueView {
  what: string;
  /** How long ago, for whom, and of which decision. */
  about: readonly string[];
}

/** What the decisions of a period touched, and what is overdue on `asOf`. */
export function coverageView(
  records: readonly Published[],
  period: Period,
  asOf: string,
): CoverageView {
  return {
    title: markedTitle(
      `${COVERAGE_TITLE} from ${dayInWords(period.from)} to ${dayInWords(period.to)}`,
      records,
    ),
    uncounted: uncountedInWords(inPeriod(records, period)),
    grids: coverageOf(records, period).map(gridView),
    overdue: overdueOf(records, asOf).map((due) => overdueView(due, asOf)),
  };
}

function gridView(coverage: Coverage): GridView {
  const { framework, grid, rows, options } = coverage;
  return {
    heading: `${framework.short}: ${grid.label}`,
    touched: touchedInWords(coverage),
    key: keyInWords(coverage),
    marks: options.map(({ mark }) => mark),
    rows: rows.map(({ item, marks }) => ({
      label: bare(item.label),
      counts: options.map(({ id }) => marks.filter((mark) => mark?.id === id).length),
    })),
    decisions: decisionViews(coverage),
  };
}

function decisionViews({ decisions, rows, options }: Coverage): DecisionView[] {
  const points = options.filter(({ isOnScale }) => isOnScale);
  return decisions.map(({ published, day }, at) => ({
    heading: `${titleInList(published.record)}, ${dayInWords(day)}`,
    answers: points.flatMap(({ id, label }) => {
      const given = rows.filter(({ marks }) => marks[at]?.id === id);
      return given.length === 0 ? [] : [{ label, rows: given.map(({ item }) => bare(item.label)) }];
    }),
  }));
}

function overdueView({ what, who, due, published }: Due, asOf: string): OverdueView {
  const about = [distanceInWords(due, asOf), who, titleInList(published.record)];
  return {
    what: plainText(what).replace(/\s+/g, " ").trim(),
    about: about.filter((part) => part !== undefined),
  };
}
