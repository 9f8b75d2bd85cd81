// Promise: a month or a year stands for all of its days, and no order is claimed that one of them breaks.
import { describe, expect, it } from "vitest";
import { daySpan, isSurelyBefore, isSurelyNotAfter, isWholeDay, latestOf } from "./day-span.ts";

describe("the days of a date", () => {
  it.each([
    ["2024-05-14", "2024-05-14", "2024-05-14"],
    ["2024-05", "2024-05-01", "2024-05-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-02", "2023-02-01", "2023-02-28"],
    ["2024", "2024-01-01", "2024-12-31"],
  ])("of %s are %s to %s", (when, first, last) => {
    expect(daySpan(when)).toEqual({ first, last });
  });

  it.each([["2024-13"], ["2024-00"], ["2024-02-30"], ["2023-02-29"], ["May 2024"], [""], [2024]])(
    "are none of %j",
    (when) => {
      expect(daySpan(when)).toBeUndefined();
      expect(isWholeDay(when)).toBe(false);
    },
  );

  it.each([
    ["2024-05-14", "2024-05-15", true, true],
    ["2024-05-14", "2024-05-14", false, true],
    ["2024-05", "2024-05-14", false, false],
    ["2024-05", "2024-06-01", true, true],
    ["2024", "2024-05", false, false],
    ["2023", "2024", true, true],
    ["2024-05-31", "2024-05", false, false],
    ["2024-02-30", "2025", false, false],
  ])("%s is surely before %s: %s, surely not after: %s", (one, other, before, notAfter) => {
    expect(isSurelyBefore(one, other)).toBe(before);
    expect(isSurelyNotAfter(one, other)).toBe(notAfter);
  });

  it.each([
    [["2024-05-14", "2024-05"], "2024-05"],
    [["2024", "2024-12-31"], "2024-12-31"],
    [["2023", "2024-01-01", "no day"], "2024-01-01"],
    [[], undefined],
  ])("end last among %j at %s", (dates, last) => {
    expect(latestOf(dates)).toBe(last);
  });
});
