import { compareText } from "../../finding.ts";
import type { Decision } from "../../record/decision-model.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { daySpan } from "../../record/day-span.ts";
import { askedTests } from "../asked-tests.ts";
import type { TestInWords } from "../asked-tests.ts";
import type { Published } from "../model.ts";
import { rowAnswers } from "../row-answers.ts";
import type { RowAnswer } from "../row-answers.ts";
import { readingOf } from "../reading.ts";
import type { Reading } from "../reading.ts";

/** One record as a log sees it. */
export interface LogEntry {
  published: Published;
  reading: Reading;
  /** See `recordDay`. */
  day: string;
  tests: readonly TestInWords[];
  /** Rows of grids without columns that were answered on their scale. */
  touched: readonly TouchedRow[];
}

export interface TouchedRow extends RowAnswer {
  grid: string;
}

/** Records as entries of a log, newest first, then by id. */
export function logEntries(records: readonly Published[]): LogEntry[] {
  return records
    .map(entryOf)
    .sort(
      (a, b) =>
        compareText(b.day, a.day) || compareText(a.published.record.id, b.published.record.id),
    );
}

/** The decisions of a record; one empty one if there is none, so that no record is left out. */
export function decisionsOf({ published }: LogEntry): readonly Decision[] {
  const decisions = published.record.decisions ?? [];
  return decisions.length === 0 ? [{}] : decisions;
}

/** The framework that all entries are pinned to; `undefined` if there are several or no entries. */
export function sharedFramework(entries: readonly LogEntry[]): Reading["framework"] | undefined {
  const digests = new Set(entries.map(({ reading }) => reading.framework.digest));
  return digests.size === 1 ? entries[0]?.reading.framework : undefined;
}

/**
 * Day of the last decision that was taken, or its month or year where no more is known; the day the draft
 * began if there is none. As text they sort by their first days.
 */
export function recordDay({ id, decisions = [] }: DecisionRecord): string {
  // A record can be shown although `check` has something against it: what is not a day sorts nothing.
  const taken = decisions.flatMap(({ on = "" }) => (daySpan(on) === undefined ? [] : [on]));
  return taken.sort(compareText).at(-1) ?? id.slice(0, "2026-11-23".length);
}

function entryOf(published: Published): LogEntry {
  const reading = readingOf(published);
  const { record } = published;
  let touched: readonly TouchedRow[] | undefined;
  return {
    published,
    reading,
    day: recordDay(record),
    tests: askedTests(reading),
    // Few logs show them, and to look at every row of every record is dear.
    get touched() {
      touched ??= touchedRows(reading);
      return touched;
    },
  };
}

function touchedRows(reading: Reading): TouchedRow[] {
  const { framework } = reading;
  return framework.grids
    .filter(({ columns }) => columns === null)
    .flatMap((grid) => {
      const points = new Set(framework.scales.get(grid.scale)?.options.map(({ id }) => id));
      return rowAnswers(reading, grid)
        .filter(({ answer }) => typeof answer?.is === "string" && points.has(answer.is))
        .map((row) => ({ ...row, grid: grid.id }));
    });
}
