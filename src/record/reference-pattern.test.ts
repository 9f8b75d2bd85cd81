// Promise: a pattern describes the references bodies really use, and one that cannot work is refused.
import { describe, expect, it } from "vitest";
import { matchesPattern, patternProblem } from "./reference-pattern.ts";

describe("matchesPattern", () => {
  it.each([
    [
      "FP/{seq}/{month}/{year}",
      ["FP/030/02/25", "FP/1/12/2026"],
      ["FP/030/13/25", "fp/1/12/26", "FP/030/02/25 ", "XFP/1/1/25"],
    ],
    ["OED {day}.{month}.{year}{seq}", ["OED 25.07.25941"], ["OED 25-07-25941", "OED 32.07.25941"]],
    ["{month-name}{year}/CMDN/{seq}", ["AUG17/CMDN/33"], ["AGU17/CMDN/33", "AUG17/CMDN/"]],
    ["GBP/{financial-year}/{seq}", ["GBP/2223/001"], ["GBP/22-23/001", "GBP/2223/one"]],
    ["A (1)+[x].*", ["A (1)+[x].*"], ["A 1x", "A (1)+[x]..."]],
  ])("%s", (pattern, right, wrong) => {
    expect(patternProblem(pattern)).toBeUndefined();
    expect(right.filter((reference) => !matchesPattern(pattern, reference))).toEqual([]);
    expect(wrong.filter((reference) => matchesPattern(pattern, reference))).toEqual([]);
  });

  it("refuses a reference longer than any", () => {
    expect(matchesPattern("{seq}", "1".repeat(12))).toBe(true);
    expect(matchesPattern("{seq}{seq}{seq}{seq}{seq}{seq}", "1".repeat(100_000))).toBe(false);
  });
});

describe("patternProblem", () => {
  it.each([
    ["A/{sequence}", /"\{sequence\}" does not stand for anything/],
    ["A/{mont}", /did you mean "month"\?/],
    ["A/{toString}", /does not stand for anything/],
    ["A/{}", /does not stand for anything/],
    ["A/{seq", /curly bracket/],
    ["A/seq}", /curly bracket/],
    ["{seq}".repeat(7), /more than 6/],
  ])("says what is wrong with %s", (pattern, message) => {
    expect(patternProblem(pattern)).toMatch(message);
  });
});
