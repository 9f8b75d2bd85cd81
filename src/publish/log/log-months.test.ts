// Promise: a month or a year is sorted by its first day, and is in a time only as a whole.
import { expect, it } from "vitest";
import { RIVERSIDE, published } from "../testing/park-records.ts";
import { inPeriod } from "../coverage/coverage.ts";
import { logColumns } from "./log-columns.ts";
import { logEntries } from "./log-entry.ts";
import { filterLog } from "./log-filter.ts";

function decidedOn(on: string): ReturnType<typeof published> {
  const decisions = [{ ...RIVERSIDE.decisions![0]!, on }];
  return published({ ...RIVERSIDE, id: `2026-03-02-of-${on}`, decisions });
}

const DAYS = ["2024", "2024-03", "2024-03-31", "2024-04", "2025"];
const ALL = DAYS.map(decidedOn);

it("sorts by the first day, newest first", () => {
  expect(logEntries(ALL).map(({ day }) => day)).toEqual([...DAYS].reverse());
});

it.each([
  ["2024-04-01", "2025-03-31", ["2024-04"]],
  ["2024-01-01", "2024-12-31", ["2024", "2024-03", "2024-03-31", "2024-04"]],
  ["2024-03-15", "2024-03-31", ["2024-03-31"]],
])("from %s to %s are %j", (from, to, days) => {
  const ids = days.map((day) => `2026-03-02-of-${day}`);
  expect(inPeriod(ALL, { from, to }).map(({ record }) => record.id)).toEqual(ids);
  expect(filterLog(ALL, { from, to }).map(({ record }) => record.id)).toEqual(ids);
});

it("gives tables the date as the record has it", () => {
  const entries = logEntries(ALL);
  const column = logColumns(entries).find(({ heading }) => heading === "Decided on")!;
  const cells = entries.map((entry) => column.of(entry, entry.published.record.decisions![0]!));
  expect(cells).toEqual([...DAYS].reverse());
});
