// Promise: a day is read as people write it, and only if it exists.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addPeriod } from "../record/add-period.ts";
import { inLongWords, parseDay, parsePeriod } from "./day.ts";

describe("parseDay", () => {
  it.each([
    ["2026-12-15", "2026-12-15"],
    ["2026-1-5", "2026-01-05"],
    ["15/12/2026", "2026-12-15"],
    ["5.1.2026", "2026-01-05"],
    ["15 December 2026", "2026-12-15"],
    [" 15th dec. 2026 ", "2026-12-15"],
    ["1 Sept 2026", "2026-09-01"],
    ["29 February 2028", "2028-02-29"],
    ["29 February 2026", undefined],
    ["32/13/2026", undefined],
    ["12/15/2026", undefined],
    ["0/1/2026", undefined],
    ["1 Ju 2026", undefined],
    ["1 Brumaire 2026", undefined],
    ["15/12/26", undefined],
    ["tomorrow", undefined],
    ["", undefined],
  ])("reads %j as %j", (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  it("reads every day it writes", () => {
    const days = fc.date({
      min: new Date("1900-01-01"),
      max: new Date("2999-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(parseDay(inLongWords(day))).toBe(day);
        expect(parseDay(day.split("-").reverse().join("/"))).toBe(day);
      }),
    );
  });
});

describe("parsePeriod", () => {
  it.each([
    ["2026", "2026"],
    ["2026-6", "2026-06"],
    ["06/2026", "2026-06"],
    ["June 2026", "2026-06"],
    ["15 June 2026", "2026-06-15"],
    ["2026-13", undefined],
    ["13/2026", undefined],
    ["summer 2026", undefined],
  ])("reads %j as %j", (text, period) => {
    expect(parsePeriod(text)).toBe(period);
  });
});

describe("addPeriod", () => {
  it.each([
    ["2026-12-15", "P12M", "2027-12-15"],
    ["2026-12-15", "P1Y", "2027-12-15"],
    ["2026-12-15", "P2W", "2026-12-29"],
    ["2026-12-15", "P30D", "2027-01-14"],
    ["2027-01-31", "P1M", "2027-02-28"],
    ["2028-02-29", "P1Y", "2029-02-28"],
    ["2026-12-15", "12 months", undefined],
    ["soon", "P1Y", undefined],
  ])("%s and %s is %s", (day, period, due) => {
    expect(addPeriod(day, period)).toBe(due);
  });
});
