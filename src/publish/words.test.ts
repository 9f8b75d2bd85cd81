// Promise: dates, names and fixed values are said in words, and no value of the format is without any.
import { describe, expect, it } from "vitest";
import { fieldAt } from "../record/fields.ts";
import { dayInWords } from "../record/day-in-words.ts";
import * as labels from "./labels.ts";
import type { Labels } from "./labels.ts";
import { firstWords, listInWords, textInWords } from "./text-in-words.ts";

describe("dayInWords", () => {
  it.each([
    ["2027-02-14", "14 February 2027"],
    ["2026-12-01", "1 December 2026"],
    ["2026-06", "June 2026"],
    ["2026", "2026"],
    ["2026-13-01", "2026-13-01"],
    ["last spring", "last spring"],
    [undefined, ""],
  ])("%s is %j", (when, words) => {
    expect(dayInWords(when)).toBe(words);
  });
});

describe("labels", () => {
  it.each<[string, Labels, (string | number)[]]>([
    ["results", labels.RESULT, ["decisions", 0, "result"]],
    ["capacities", labels.CAPACITY, ["decisions", 0, "capacity"]],
    ["kinds of evidence", labels.EVIDENCE_KIND, ["evidence", 0, "kind"]],
    ["kinds of action", labels.ACTION_KIND, ["actions", 0, "kind"]],
    ["states of an action", labels.ACTION_STATUS, ["actions", 0, "status"]],
    ["verdicts", labels.VERDICT, ["reviews", 0, "verdict"]],
    ["kinds of interest", labels.INTEREST_KIND, ["decisions", 0, "interests", 0, "kind"]],
    ["what was done", labels.INTEREST_ACTION, ["decisions", 0, "interests", 0, "action"]],
    ["access", labels.ACCESS, ["publication", "access"]],
    ["events", labels.EVENT, ["history", 0, "event"]],
  ])("%s: the same values as the format", (_, words, path) => {
    expect(Object.keys(words)).toEqual(fieldAt(path)?.choices?.map(({ value }) => value));
  });

  it("shows a value it does not know as it is, also one that every object has", () => {
    expect(labels.labelOf(labels.RESULT, "toString")).toBe("toString");
    expect(labels.labelOf(labels.RESULT, undefined)).toBe("");
  });
});

describe("firstWords", () => {
  it.each([
    ["One sentence. Another.", 10, "One sentence."],
    ["About 3.5 miles. Then more.", 10, "About 3.5 miles."],
    ["See e.g. the plan. Then more.", 10, "See e.g. the plan."],
    ["one two three four", 3, "one two three …"],
    ["one\ntwo\n\nthree", 5, "one two"],
    ["", 5, ""],
  ])("%j in %i words", (text, most, words) => {
    expect(firstWords(text, most)).toBe(words);
  });
});

describe("listInWords", () => {
  it.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a and b"],
    [["a", "b", "c"], "a, b and c"],
  ])("%j", (names, words) => {
    expect(listInWords(names)).toBe(words);
  });
});

describe("textInWords", () => {
  it("gives the ground of exempt text", () => {
    const text = { exempt: { paragraph: 5, "public-interest": "Advice on a claim." } };
    expect(textInWords(text)).toBe("Not public: paragraph 5 of Schedule 12A. Advice on a claim.");
  });
});
