// A condition as a schema holds for a record exactly when the condition holds for its answers.
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { visibleAnswers } from "../framework/visible.ts";
import { askedOf } from "../framework/asked.ts";
import type { Answers } from "../framework/answers.ts";
import { holds } from "../framework/condition.ts";
import type { Condition } from "../framework/model.ts";
import { parkFramework } from "../framework/testing/park-framework.ts";
import { conditionSchema } from "./condition-schema.ts";

const PARKS = parkFramework();
const ajv = new Ajv2020.default({ strict: false });

const CONDITIONS: [name: string, condition: Condition][] = [
  ["is", { kind: "is", answer: "open-to-all", options: ["more", "not-yet-known"], negated: false }],
  ["is not", { kind: "is", answer: "open-to-all", options: ["more"], negated: true }],
  ["a question is", { kind: "is", answer: "size", options: ["one-park"], negated: false }],
  ["a question is not", { kind: "is", answer: "size", options: ["one-park"], negated: true }],
  ["is, of nothing", { kind: "is", answer: "nothing", options: ["x"], negated: false }],
  ["includes", { kind: "includes", answer: "size", options: ["one-park"] }],
  ["answered", { kind: "answered", answer: "finest", answered: true }],
  ["not answered", { kind: "answered", answer: "finest", answered: false }],
  ["at least", { kind: "amount", answer: "open-to-all", amount: { atLeast: "same" } }],
  ["at most", { kind: "amount", answer: "open-to-all", amount: { atMost: "same" } }],
  ["at least a number", { kind: "amount", answer: "size", amount: { atLeast: 3 } }],
  ["one cell", { kind: "count", grid: "wishes", option: "harms", amount: { atLeast: 1 } }],
  ["no cell", { kind: "count", grid: "wishes", option: "harms", amount: { atMost: 0 } }],
  [
    "one row",
    { kind: "count", grid: "wishes", row: "more-trees", option: "helps", amount: { atLeast: 1 } },
  ],
  [
    "a column",
    {
      kind: "count",
      grid: "lighting",
      column: "by-night",
      option: "harms",
      amount: { atLeast: 1 },
    },
  ],
  ["the stage", { kind: "stage", stage: "build" }],
  ["a named one", { kind: "use", name: "large" }],
  [
    "none",
    {
      kind: "none",
      of: [
        { kind: "use", name: "large" },
        { kind: "stage", stage: "plan" },
      ],
    },
  ],
  [
    "all",
    {
      kind: "all",
      of: [
        { kind: "use", name: "large" },
        { kind: "stage", stage: "build" },
      ],
    },
  ],
];

const OPEN = [
  undefined,
  {},
  { is: "" },
  { is: "fewer" },
  { is: "same" },
  { is: "more" },
  { is: "not-yet-known" },
];
const FINEST = [undefined, { because: "x" }, { is: "the-best" }];
const SIZES = [undefined, "", "one-park", "every-park", ["one-park"], 2, 4];
const WISHES = [
  undefined,
  {},
  { "more-trees": { is: "helps" } },
  { "clean-water": { is: "harms" } },
];
const LIGHT = [undefined, { paths: { "by-night": { is: "harms" } } }];

/** Every combination of the answers above, under each stage. */
function* records(): Generator<{ stage?: string; answers: Answers }> {
  for (const open of OPEN)
    for (const finest of FINEST)
      for (const size of SIZES)
        for (const wishes of WISHES)
          for (const lighting of LIGHT)
            for (const stage of [undefined, "plan", "build"]) {
              const all = { "open-to-all": open, finest, size, wishes, lighting };
              const given = Object.entries(all).filter(([, value]) => value !== undefined);
              const answers = Object.fromEntries(given);
              yield { answers, ...(stage === undefined ? {} : { stage }) };
            }
}

/** Whether the condition holds of what was reached, as the checks see it. */
function reallyHolds(condition: Condition, record: { stage?: string; answers: Answers }): boolean {
  const seen = visibleAnswers(record.answers);
  const reached = askedOf(PARKS, record.answers, record.stage);
  for (const { path } of reached) seen.show(path.slice(1));
  const { stage } = record;
  const context = { framework: PARKS, answers: seen.answers };
  return holds(condition, stage === undefined ? context : { ...context, stage });
}

describe("conditionSchema", () => {
  it.each(CONDITIONS)("agrees with the condition: %s", (_, condition) => {
    const schema = conditionSchema(condition, { framework: PARKS });
    expect(schema).toBeDefined();
    const accepts = ajv.compile(schema!);
    for (const record of records()) {
      expect([record, accepts(record)]).toEqual([record, reallyHolds(condition, record)]);
    }
  });

  it.each([
    { kind: "count", grid: "wishes", option: "harms", amount: { atLeast: 2 } },
    { kind: "amount", answer: "size", amount: { atLeast: "2026-01-01" } },
  ] satisfies Condition[])("does not pretend to say %j", (condition) => {
    expect(conditionSchema(condition, { framework: PARKS })).toBeUndefined();
    const all: Condition = { kind: "all", of: [condition, { kind: "stage", stage: "plan" }] };
    expect(conditionSchema(all, { framework: PARKS })).toBeUndefined();
  });

  it("looks at the cell it follows up", () => {
    const condition: Condition = { kind: "cell", options: ["helps"] };
    const cell = ["answers", "wishes", "more-trees"];
    const accepts = ajv.compile(conditionSchema(condition, { framework: PARKS, cell })!);
    expect(accepts({ answers: { wishes: { "more-trees": { is: "helps" } } } })).toBe(true);
    expect(accepts({ answers: { wishes: { "clean-water": { is: "helps" } } } })).toBe(false);
  });
});
