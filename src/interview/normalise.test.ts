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
const PEOPLE = [
  { value: "post-16", label: "Young people over 16" },
  { value: "autistic", label: "Autistic children, young people and adults" },
  { value: "deaf", label: "Deaf children & their families" },
  { value: "section-19", label: "Section 19 of the Act." },
];
const TRUTH = [
  { value: "no", label: "Spent" },
  { value: "yes", label: "Saved" },
];

function of(shape: StepShape, optional = false): Step {
  return step(PLACE, ["proposal", "summary"], shape, { ask: "Why?", optional });
}

const ONE = of({ kind: "choose-one", choices: CHOICES });
const MANY = of({ kind: "choose-many", choices: CHOICES, atLeast: 0 });
const SOME = of({ kind: "choose-many", choices: CHOICES, atLeast: 1 });
const WHO = of({ kind: "choose-many", choices: PEOPLE, atLeast: 0 });
const SAVING = of({ kind: "choose-one", choices: TRUTH });
const CHANGE = of({
  kind: "choose-one",
  choices: [
    { value: "yes", label: "Yes, it will" },
    { value: "partly", label: "In part, or for some and not for others" },
    { value: "not-known", label: "Not yet known" },
    { value: "policy", label: "Changing or ending something" },
    { value: "in-time", label: "In time" },
  ],
});
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
    [CHANGE, "Yes, it will", "yes"],
    [CHANGE, "yes, it will.", "yes"],
    [CHANGE, "in part", "partly"],
    [CHANGE, "Changing", "policy"],
    [CHANGE, "POLICY", "policy"],
    [CHANGE, "not", "not-known"],
    [SAVING, "Saved", "yes"],
    [SAVING, "yes", "yes"],
    [SAVING, "true", "yes"],
    [SAVING, "False", "no"],
    [SAVING, "n", "no"],
    [WHO, "post-16, autistic and deaf", ["post-16", "autistic", "deaf"]],
    [WHO, "2, 3 and 4", ["autistic", "deaf", "section-19"]],
    [WHO, "1; 2 & 3", ["post-16", "autistic", "deaf"]],
    [WHO, "deaf post-16", ["post-16", "deaf"]],
    [WHO, "Autistic children, young people and adults", ["autistic"]],
    [
      WHO,
      "Autistic children, young people and adults, and Deaf children & their families.",
      ["autistic", "deaf"],
    ],
    [WHO, "young people over 16 and autistic children", ["post-16", "autistic"]],
    [WHO, "section 19, deaf", ["deaf", "section-19"]],
    [WHO, "None of these.", []],
    [TEXT, "  Three words here\r\n\r\nand \u0007more ", "Three words here\n\nand more"],
    [TEXT, "Prüfung, naïve, £5, Łódź, council’s", "Prüfung, naïve, £5, Łódź, council’s"],
    [LINE, "Head of\n service", "Head of service"],
    [LINES, "One\n\n  two \n", ["One", "two"]],
    [DAY, "15 December 2026", "2026-12-15"],
    [PERIOD, "June 2026", "2026-06"],
    [WHOLE, "1,234", 1234],
    [MONEY, "£640,000.50", 640000.5],
    [MONEY, "0", 0],
    [MONEY, "£1.4m", 1400000],
    [MONEY, "1.4 million", 1400000],
    [MONEY, "£ 640k", 640000],
    [MONEY, "640 thousand pounds", 640000],
    [MONEY, "GBP 12,500", 12500],
    [MONEY, "2bn", 2000000000],
    [MONEY, "1.005m", 1005000],
    [WHOLE, "2 thousand", 2000],
    [of({ kind: "line" }, true), "  ", undefined],
    [of({ kind: "choose-one", choices: CHOICES }, true), "", undefined],
  ])("reads $0.kind %#: %j", (put, typed, value) => {
    expect(normalise(put, typed)).toEqual(value);
  });

  it.each([
    [ONE, "4", `"4" is not one of the answers. Enter one of them, or its number from 1 to 3`],
    [ONE, "0", `"0" is not one of the answers. Enter one of them, or its number from 1 to 3`],
    [ONE, "", "Choose one of the answers"],
    [MANY, "1, 9", `"9" is not one of the answers. Enter one of them, or its number from 1 to 3`],
    [SOME, "", "Choose at least one"],
    [TEXT, "Two words", `"Two words" has 2 words. Enter an answer of at least 3 words`],
    [TEXT, " \n ", "Enter an answer of at least 3 words"],
    [LINE, "", "Enter an answer of a few words"],
    [
      LINE,
      "x".repeat(301),
      `"${"x".repeat(39)}…" has 301 characters. Enter an answer of at most 300`,
    ],
    [LINES, "\n", "Enter at least one point, each on a line of its own"],
    [DAY, "32/13/2026", `"32/13/2026" is not a date. Enter a day, such as 15 December 2026`],
    [DAY, "2026-06", `"2026-06" is not a date. Enter a day, such as 15 December 2026`],
    [PERIOD, "soon", `"soon" is not a date. Enter a day, a month or a year, such as June 2026`],
    [DAY, "", "Enter a day, such as 15 December 2026"],
    [WHOLE, "a few", `"a few" is not a number. Enter figures, such as 34`],
    [WHOLE, "1.5", `"1.5" is not a whole number. Enter figures, such as 34`],
    [WHOLE, "-1", `"-1" is too small. Enter a number of at least 0`],
    [WHOLE, "about 34", `"about 34" is not a number. Enter figures, such as 34`],
    [WHOLE, "30 to 40", `"30 to 40" is not a number. Enter figures, such as 34`],
    [WHOLE, "1e3", `"1e3" is not a number. Enter figures, such as 34`],
    [MONEY, "1234567890123456", `"1234567890123456" has too many figures. Enter at most 15`],
    [MONEY, "£-5", `"£-5" is too small. Enter a number of at least 0`],
    [CHANGE, "no", `"no" is not one of the answers. Enter one of them, or its number from 1 to 5`],
    [
      CHANGE,
      "chang",
      `"chang" is not one of the answers. Enter one of them, or its number from 1 to 5`,
    ],
    [CHANGE, "in", `"in" is not one of the answers. Enter one of them, or its number from 1 to 5`],
    [
      CHANGE,
      "polcy",
      `"polcy" is not one of the answers (did you mean "policy"?). Enter one of them, or its number from 1 to 5`,
    ],
    [
      WHO,
      "deaf, blind and autistic",
      `"blind" is not one of the answers. Enter one of them, or its number from 1 to 4`,
    ],
    [MONEY, "6,40", `"6,40" is not a number. Enter figures, such as 34`],
    [MONEY, "", "Enter a number, such as 34"],
  ])("refuses %#: %j", (put, typed, error) => {
    expect(normalise(put, typed)).toEqual({ error });
  });
});

it("takes every sign for the end of a line for one, as programs paste it", () => {
  for (const end of ["\n", "\r\n", "\r", "\v", "\f", "\u0085", "\u2028", "\u2029"]) {
    expect(normalise(of({ kind: "text", atLeastWords: 0 }), `one${end}two`)).toBe("one\ntwo");
    expect(normalise(of({ kind: "line" }), `one${end}two`)).toBe("one two");
  }
});
