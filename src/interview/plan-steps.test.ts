// What is planned of a body is asked from its day on, and no part of it has to be answered.
import { expect, it } from "vitest";
import type { Planned } from "../record/decision-model.ts";
import type { DecisionRecord } from "../record/model.ts";
import { planSteps } from "./plan-steps.ts";

const NAMES = [{ value: "county", label: "Eastmere County Council" }];

function asked(...plans: Planned[]): string[] {
  const steps = planSteps({ "put-to": plans } as DecisionRecord, NAMES);
  expect(steps.every(({ optional }) => optional)).toBe(true);
  return steps.map(({ path }) => path.slice(1).join("."));
}

const ON = { body: "county", on: "2026-12-15" };
const DETAILS = ["0.on", "0.decider", "0.meeting", "0.capacity"];

it.each<[string, Planned[], string[]]>([
  ["no body", [], []],
  ["a body alone", [{ body: "county" }], ["0.on"]],
  ["one that only recommends", [{ ...ON, capacity: "recommends-only" }], []],
  ["a board", [{ ...ON, capacity: "board" }], [...DETAILS, "0.contact"]],
  [
    "an executive",
    [{ ...ON, capacity: "executive" }],
    [...DETAILS, "0.key.is", "0.private.is", "0.contact"],
  ],
  [
    "a key decision in private",
    [{ ...ON, capacity: "executive", key: { is: true }, private: { is: true } }],
    [
      ...DETAILS,
      ...["0.key.is", "0.key.because", "0.key.notice-published"],
      ...["0.private.is", "0.private.because", "0.contact"],
    ],
  ],
])("of %s", (_, plans, paths) => {
  expect(asked(...plans)).toEqual(paths);
});

it("names the body, and offers no power that decides nothing", () => {
  const steps = planSteps({ "put-to": [ON] } as DecisionRecord, NAMES);
  expect(steps[0]?.ask).toBe("On what day is Eastmere County Council to decide?");
  const powers = steps.find(({ path }) => path.at(-1) === "capacity");
  expect(powers?.kind === "choose-one" && powers.choices.map(({ value }) => value)).toEqual([
    "executive",
    "non-executive",
    "delegated-officer",
    "board",
  ]);
});

it("knows a question by its body, wherever the body stands", () => {
  const id = (...plans: Planned[]): string[] =>
    planSteps({ "put-to": plans } as DecisionRecord, NAMES).map((step) => step.id);
  const other = { body: "trust" };
  expect(id(other, { body: "county" })).toEqual(["put-to.trust.on", "put-to.county.on"]);
  expect(id({ body: "county" }, other)).toEqual(["put-to.county.on", "put-to.trust.on"]);
});
