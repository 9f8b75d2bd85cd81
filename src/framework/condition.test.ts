// Promise: each form of condition means exactly what the format says, also when nothing was answered.
import { describe, expect, it } from "vitest";
import type { Answers } from "./answers.ts";
import { holds } from "./condition.ts";
import type { ConditionFile } from "./file.ts";
import { parseCondition } from "./parse-condition.ts";
import { parkFramework } from "./testing/park-framework.ts";

const PARK = parkFramework();
const ON_SCALE: Answers = { "open-to-all": { is: "same" }, size: "one-park" };
const OUTSIDE: Answers = { "open-to-all": { is: "not-yet-known" } };
const GRID: Answers = {
  wishes: {
    "more-trees": { is: "harms" },
    "safe-swings": { is: "harms" },
    "room-to-run": { is: "helps" },
  },
  lighting: {
    paths: { "by-day": { is: "harms" }, "by-night": { is: "helps" } },
    sundial: { "by-day": { is: "harms" } },
  },
};
const is = (option: string): ConditionFile => ({ answer: "open-to-all", is: [option] });

describe("holds", () => {
  it.each<[string, ConditionFile, Answers, boolean]>([
    ["is, chosen", is("same"), ON_SCALE, true],
    ["is, another chosen", is("more"), ON_SCALE, false],
    ["is, nothing chosen", is("same"), {}, false],
    ["is, an answer outside the scale by name", is("not-yet-known"), OUTSIDE, true],
    ["is, a question", { answer: "size", is: ["one-bench", "one-park"] }, ON_SCALE, true],
    ["is-not, another chosen", { answer: "open-to-all", "is-not": ["more"] }, ON_SCALE, true],
    ["is-not, that one chosen", { answer: "open-to-all", "is-not": ["same"] }, ON_SCALE, false],
    ["is-not, nothing chosen", { answer: "open-to-all", "is-not": ["more"] }, {}, false],
    ["is-not, outside the scale", { answer: "open-to-all", "is-not": ["more"] }, OUTSIDE, false],
    ["includes", { answer: "where", includes: ["b"] }, { where: ["a", "b"] }, true],
    ["includes, none of them", { answer: "where", includes: ["c"] }, { where: ["a", "b"] }, false],
    ["includes, nothing chosen", { answer: "where", includes: ["c"] }, {}, false],
    ["answered", { answer: "size", answered: true }, ON_SCALE, true],
    ["answered, not", { answer: "size", answered: true }, {}, false],
    ["answered, an empty text is none", { answer: "size", answered: true }, { size: "" }, false],
    ["answered, an empty list is none", { answer: "size", answered: true }, { size: [] }, false],
    ["answered: false", { answer: "size", answered: false }, {}, true],
    ["answered: false, answered", { answer: "size", answered: false }, ON_SCALE, false],
    [
      "answered, a test with a reason only",
      { answer: "finest", answered: true },
      { finest: { because: "x" } },
      false,
    ],
    ["at-least, at it", { answer: "open-to-all", "at-least": "same" }, ON_SCALE, true],
    ["at-least, below", { answer: "open-to-all", "at-least": "more" }, ON_SCALE, false],
    ["at-most, at it", { answer: "open-to-all", "at-most": "same" }, ON_SCALE, true],
    ["at-most, above", { answer: "open-to-all", "at-most": "fewer" }, ON_SCALE, false],
    ["at-least, outside the scale", { answer: "open-to-all", "at-least": "fewer" }, OUTSIDE, false],
    ["at-least, nothing chosen", { answer: "open-to-all", "at-least": "fewer" }, {}, false],
    ["at-least, a number", { answer: "n", "at-least": 3 }, { n: 3 }, true],
    ["at-most, a number", { answer: "n", "at-most": 3 }, { n: 4 }, false],
    ["at-least, a day", { answer: "d", "at-least": "2026-01-01" }, { d: "2026-11-23" }, true],
    [
      "at-least, a number against a day",
      { answer: "d", "at-least": "2026-01-01" },
      { d: 5 },
      false,
    ],
    ["count, enough", { grid: "wishes", count: { option: "harms", "at-least": 2 } }, GRID, true],
    ["count, too few", { grid: "wishes", count: { option: "harms", "at-least": 3 } }, GRID, false],
    ["count, at most", { grid: "wishes", count: { option: "helps", "at-most": 1 } }, GRID, true],
    [
      "count, one row",
      { grid: "wishes", row: "more-trees", count: { option: "harms", "at-least": 1 } },
      GRID,
      true,
    ],
    [
      "count, another row",
      { grid: "wishes", row: "room-to-run", count: { option: "harms", "at-least": 1 } },
      GRID,
      false,
    ],
    [
      "count, cells of a matrix",
      { grid: "lighting", count: { option: "harms", "at-least": 2 } },
      GRID,
      true,
    ],
    [
      "count, one column",
      { grid: "lighting", column: "by-night", count: { option: "harms", "at-least": 1 } },
      GRID,
      false,
    ],
    [
      "count, row and column",
      {
        grid: "lighting",
        row: "sundial",
        column: "by-day",
        count: { option: "harms", "at-least": 1 },
      },
      GRID,
      true,
    ],
    [
      "count, no grid answered",
      { grid: "wishes", count: { option: "harms", "at-most": 0 } },
      {},
      true,
    ],
    ["use", { use: "large" }, { size: "every-park" }, true],
    ["all", { all: [is("same"), { answer: "size", is: ["one-park"] }] }, ON_SCALE, true],
    ["all, one not", { all: [is("same"), { answer: "size", is: ["one-bench"] }] }, ON_SCALE, false],
    ["any", { any: [is("more"), is("same")] }, ON_SCALE, true],
    ["any, none of them", { any: [is("more"), is("fewer")] }, ON_SCALE, false],
    ["none", { none: [is("more"), is("fewer")] }, ON_SCALE, true],
    ["none, one of them", { none: [is("more"), is("same")] }, ON_SCALE, false],
  ])("%s", (_, condition, answers, expected) => {
    expect(holds(parseCondition(condition), { framework: PARK, answers })).toBe(expected);
  });

  it.each<[ConditionFile, string | undefined, string | undefined, boolean]>([
    [{ cell: ["harms"] }, "harms", undefined, true],
    [{ cell: ["harms"] }, "helps", undefined, false],
    [{ cell: ["harms"] }, undefined, undefined, false],
    [{ stage: "plan" }, undefined, "plan", true],
    [{ stage: "plan" }, undefined, "build", false],
    [{ stage: "plan" }, undefined, undefined, false],
  ])("%j with cell %s at stage %s is %s", (condition, cell, stage, expected) => {
    const context = {
      framework: PARK,
      answers: {},
      ...(cell === undefined ? {} : { cell }),
      ...(stage === undefined ? {} : { stage }),
    };
    expect(holds(parseCondition(condition), context)).toBe(expected);
  });
});
