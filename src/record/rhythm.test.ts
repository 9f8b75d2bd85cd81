// Promise: what is done again and again is next due counted from its day, whatever was done early, late or not.
import { expect, it } from "vitest";
import { dueOfAction } from "./promises.ts";
import { nextInRhythm, rhythmInWords } from "./rhythm.ts";
import { timeInWords } from "./time-of-action.ts";

it.each<[string, string, string[], string | undefined]>([
  ["P3M", "2026-01-01", [], "2026-04-01"],
  ["P3M", "2026-01-01", ["2026-03-20"], "2026-07-01"],
  ["P3M", "2026-01-01", ["2026-04-01"], "2026-07-01"],
  ["P3M", "2026-01-01", ["2026-05-20"], "2026-07-01"],
  ["P3M", "2026-01-01", ["2026-07-20"], "2026-10-01"],
  ["P3M", "2026-01-01", ["2026-07-01", "2026-03-20"], "2026-10-01"],
  ["P1M", "2026-01-31", [], "2026-02-28"],
  ["P1M", "2026-01-31", ["2026-02-28"], "2026-03-31"],
  ["P1Y", "2028-02-29", [], "2029-02-28"],
  ["P2W", "2026-12-25", [], "2027-01-08"],
  ["P90D", "2026-12-25", [], "2027-03-25"],
  ["P0D", "2026-12-25", ["2027-01-01"], undefined],
  ["often", "2026-12-25", [], undefined],
  ["P1M", "2026-02-30", [], undefined],
])("%s from %s, done on %j, is next due on %s", (every, from, done, next) => {
  expect(nextInRhythm({ every, from, done })).toBe(next);
});

it.each([
  ["P1M", "every month"],
  ["P3M", "every 3 months"],
  ["P1W", "every week"],
  ["P10Y", "every 10 years"],
])("%s is said as %s", (every, words) => {
  expect(rhythmInWords(every)).toBe(words);
});

it("waits for an event until that is noted, with the day that follows from it", () => {
  const when = "When planning permission is granted";
  expect(dueOfAction({ when })).toBeUndefined();
  expect(dueOfAction({ when, due: "2027-01-01" })).toBeUndefined();
  expect(dueOfAction({ when, happened: "2026-11-01", due: "2027-01-01" })).toBe("2027-01-01");
  expect(timeInWords({ when })).toBe(when);
  expect(timeInWords({ due: "2027-01-01", when })).toBe("1 January 2027");
  expect(timeInWords({ due: "2027-01-01", every: "P3M" })).toBe(
    "1 January 2027, and every 3 months",
  );
  expect(timeInWords({})).toBe("No date");
});
