// Promise: what a person types is read as they meant it, or refused in a sentence that says what to enter.
import { describe, expect, it } from "vitest";
import type { Step } from "./model.ts";
import { normalise } from "./normalise.ts";
import { step } from "./walk.ts";
import type { StepShape } from "./walk.ts";

const PLACE = { section: "proposal", caption: "" };
const CHOICES = [
  { value: "in-part", label: "Partly" },
  { value: "no", label: "No" },
  { value: "ten", label: "Ten of them, or more" },
];

function of(shape: StepShape, optional = false): Step {
  return step(PLACE, ["proposal", "summary"], shape, { ask: "Why?", optional });
}

const ONE = of({ kind: "choose-one", choices: CHOICES });
const MANY = of({ kind: "choose-many", choices: CHOICES, atLeast: 0 });
const SOME = of({ kind: "choose-many", choices: CHOICES, atLeast: 1 });
const TEXT = of({ kind: "text", atLeastWords: 3 });
const LINE = of({ kind: "line" });
const LINES = of({ kind: "lines", atLeast: 1 });
const DAY = of({ kind: "date", period: false });
const PERIOD = of({ kind: "date", period: true });
const WHOLE = of({ kind: "number", whole: true, least: 0 });
const MONEY = of({ kind: "number", whole: false, least: 0 });

describe("normalise", () => {
  it.each([
    [ONE, "2", "no"],
    [ONE, " partly ", "in-part"],
    [ONE, "in-part", "in-part"],
    [MANY, "3, 1", ["in-part", "ten"]],
    [MANY, "1 1;2", ["in-part", "no"]],
    [MANY, "Ten of them, or more", ["ten"]],
    [MANY, "", []],
    [MANY, "none", []],
    [TEXT, "  Three words here\r\n\r\nand \u0007more ", "Three words here\n\nand more"],
    [TEXT, "Prüfung, naïve, £5, Łódź, council’s", "Prüfung, naïve, £5, Łódź, council’s"],
    [LINE, "Head of\n service", "Head of service"],
    [LINES, "One\n\n  two \n", ["One", "two"]],
    [DAY, "15 December 2026", "2026-12-15"],
    [PERIOD, "June 2026", "2026-06"],
    [WHOLE, "1,234", 1234],
    [MONEY, "£640,000.50", 640000.5],
    [MONEY, "0", 0],
    [of({ kind: "line" }, true), "  ", undefined],
    [of({ kind: "choose-one", choices: CHOICES }, true), "", undefined],
  ])("reads $0.kind %#: %j", (put, typed, value) => {
    expect(normalise(put, typed)).toEqual(value);
  });

  it.each([
    [ONE, "4", `"4" is not one of the answers. Enter a number from 1 to 3`],
    [ONE, "0", `"0" is not one of the answers. Enter a number from 1 to 3`],
    [ONE, "", "Choose one of the answers"],
    [MANY, "1, 9", `"9" is not one of the answers. Enter a number from 1 to 3`],
    [SOME, "", "Choose at least one"],
    [TEXT, "Two words", "Enter an answer of at least 3 words (you wrote 2)"],
    [TEXT, " \n ", "Enter an answer of at least 3 words"],
    [LINE, "", "Enter an answer of a few words"],
    [LINE, "x".repeat(301), "Enter an answer of at most 300 characters (you wrote 301)"],
    [LINES, "\n", "Enter at least one point, each on a line of its own"],
    [DAY, "32/13/2026", `"32/13/2026" is not a date. Enter a day, such as 15 December 2026`],
    [DAY, "2026-06", `"2026-06" is not a date. Enter a day, such as 15 December 2026`],
    [PERIOD, "soon", `"soon" is not a date. Enter a day, a month or a year, such as June 2026`],
    [DAY, "", "Enter a day, such as 15 December 2026"],
    [WHOLE, "a few", `"a few" is not a number. Enter figures, such as 34`],
    [WHOLE, "1.5", "Enter a whole number, such as 34"],
    [WHOLE, "-1", "Enter a number of at least 0"],
    [MONEY, "6,40", `"6,40" is not a number. Enter figures, such as 34`],
    [MONEY, "", "Enter a number, such as 34"],
  ])("refuses %#: %j", (put, typed, error) => {
    expect(normalise(put, typed)).toEqual({ error });
  });
});
