import type { Framework, Grid, Option } from "../../framework/model.ts";
import { compareText } from "../../finding.ts";
import { isInForce } from "../../record/in-force.ts";
import { isWhollyIn } from "../../record/day-span.ts";
import { recordDay, logEntries } from "../log/log-entry.ts";
import type { LogEntry } from "../log/log-entry.ts";
import type { Published } from "../model.ts";
import { rowAnswers } from "../row-answers.ts";
import type { RowAnswer } from "../row-answers.ts";

/** The days a look at many decisions is about, both counted in. */
export interface Period {
  /** ISO day. */
  from: string;
  to: string;
  /** Whether drafts count, by the day on which they were begun. */
  withDrafts?: boolean;
}

/** A grid of a framework, and what the decisions of a period answered to each of its rows. */
export interface Coverage {
  framework: Framework;
  grid: Grid;
  /** Oldest first. */
  decisions: readonly LogEntry[];
  /** What the rows are called together. */
  rowsLabel: string;
  /** In the framework's order. */
  rows: readonly CoveredRow[];
  /** Every answer that can be given, in the order of the scale, each with a mark of its own. */
  options: readonly MarkedOption[];
}

export interface CoveredRow {
  item: RowAnswer["item"];
  /** One for each decision, in their order; `undefined` where nothing was answered. */
  marks: readonly (MarkedOption | undefined)[];
  /** Whether a decision answered anything on the scale. */
  isTouched: boolean;
}

export interface MarkedOption extends Option {
  /** A letter or a few, for a cell of a table. */
  mark: string;
  /** A point on the scale, and not an answer beside it such as "not yet known". */
  isOnScale: boolean;
}

/** What decisions taken in a period did to each row of each grid without columns, by framework. */
export function coverageOf(records: readonly Published[], period: Period): Coverage[] {
  // To open a record is dear, so only those that count are.
  const counted = inPeriod(records, period).filter(({ record }) => {
    return isInForce(record) || (period.withDrafts === true && record.status === "draft");
  });
  const entries = logEntries(counted).reverse();
  const byFramework = new Map<string, LogEntry[]>();
  for (const entry of entries) {
    const { id, version } = entry.reading.framework;
    const key = `${id} ${version}`;
    byFramework.set(key, [...(byFramework.get(key) ?? []), entry]);
  }
  return [...byFramework]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, decisions]) => gridsOf(decisions));
}

/** The records of a period, by the day on which they were decided or begun. */
export function inPeriod(records: readonly Published[], period: Period): Published[] {
  return records.filter(({ record }) => isWhollyIn(recordDay(record), period));
}

function gridsOf(decisions: readonly LogEntry[]): Coverage[] {
  const framework = decisions[0]?.reading.framework;
  return (framework?.grids ?? [])
    .filter(({ columns }) => columns === null)
    .map((grid) => coverageOfGrid(framework!, grid, decisions));
}

function coverageOfGrid(
  framework: Framework,
  grid: Grid,
  decisions: readonly LogEntry[],
): Coverage {
  const options = markedOptions(framework, grid);
  const byId = new Map(options.map((option) => [option.id, option]));
  const answered = decisions.map(({ reading }) => rowAnswers(reading, grid));
  const set = framework.sets.get(grid.rows);
  const rows = (set?.items ?? []).map((item, at) => {
    const marks = answered.map((answers) => {
      const is = answers[at]?.answer?.is;
      return typeof is === "string" ? byId.get(is) : undefined;
    });
    return { item, marks, isTouched: marks.some((mark) => mark?.isOnScale === true) };
  });
  return { framework, grid, decisions, rowsLabel: set?.label ?? "", rows, options };
}

/** The beginning of its own label for each answer, as short as tells it from the others. */
function markedOptions({ scales }: Framework, { scale: id }: Grid): MarkedOption[] {
  const scale = scales.get(id);
  const options = [
    ...(scale?.options ?? []).map((option) => ({ ...option, isOnScale: true })),
    ...(scale?.outside ?? []).map((option) => ({ ...option, isOnScale: false })),
  ];
  return options.map((option) => {
    const others = options.filter((other) => other.id !== option.id);
    let length = 1;
    const start = (label: string): string => label.slice(0, length).toLowerCase();
    while (
      length < option.label.length &&
      others.some(({ label }) => start(label) === start(option.label))
    ) {
      length += 1;
    }
    return { ...option, mark: option.label.slice(0, length).trimEnd() };
  });
}
