// Promise: a month and a year are read in every form in which people write them, where the format has a
// place for them in this record, and nowhere else.
import { expect, it } from "vitest";
import { NEW_WALK } from "./model.ts";
import { isRefusal, normalise } from "./normalise.ts";
import { stepAt } from "./step-at.ts";
import { stepsOf } from "./steps.ts";
import { HARBOUR } from "./testing/harbour-framework.ts";
import { harbourRecord } from "./testing/harbour-record.ts";

const DECISION = ["decisions", 0];

const ANYWHERE = [
  ["evidence", 0, "date"],
  ["voice", 0, "fed-back"],
  ["consultations", 0, "opens"],
  ["consultations", 0, "closes"],
];
const TOLD_LATER = [
  [...DECISION, "on"],
  [...DECISION, "key", "notice-published"],
  [...DECISION, "call-in", "published"],
  [...DECISION, "call-in", "ends"],
  [...DECISION, "call-in", "called-in"],
  [...DECISION, "call-in", "outcome-on"],
  [...DECISION, "effective-from"],
];
const NEVER = [
  ["actions", 0, "due"],
  ["publication", "retain-until"],
  ["publication", "not-before"],
  ["look-backs", 0, "due"],
  ["put-to", 0, "on"],
  ["put-to", 0, "key", "notice-published"],
];

const WRITTEN = [
  ["May 2024", "2024-05"],
  ["05/2024", "2024-05"],
  ["2024-05", "2024-05"],
  ["2024", "2024"],
] as const;

function draftEntered(kind: string | undefined): ReturnType<typeof harbourRecord> {
  const draft = harbourRecord();
  return kind === undefined ? draft : ({ ...draft, entry: { kind } } as typeof draft);
}

function isTaken(path: (string | number)[], typed: string, kind: string | undefined): unknown {
  // Without a decision that it could be before.
  const draft = { ...draftEntered(kind), decisions: [] };
  const step = stepAt(path, { framework: HARBOUR, context: NEW_WALK, draft })!;
  const value = normalise(step, typed);
  return isRefusal(value) ? false : value;
}

it.each(WRITTEN)("%s is %s", (typed, iso) => {
  for (const path of ANYWHERE) expect(isTaken(path, typed, undefined)).toBe(iso);
  for (const path of TOLD_LATER) {
    expect(isTaken(path, typed, undefined), path.join(".")).toBe(false);
    expect(isTaken(path, typed, "taken-here"), path.join(".")).toBe(false);
    expect(isTaken(path, typed, "recorded-later"), path.join(".")).toBe(iso);
    expect(isTaken(path, typed, "imported"), path.join(".")).toBe(iso);
  }
  for (const path of NEVER) expect(isTaken(path, typed, "imported"), path.join(".")).toBe(false);
});

it("asks for them in a walk as in a form", () => {
  const asked = (kind: string | undefined): [string, boolean][] =>
    stepsOf(draftEntered(kind), HARBOUR, NEW_WALK).flatMap((step): [string, boolean][] =>
      step.kind === "date" && step.path[0] === "decisions" ? [[step.id, step.period]] : [],
    );
  expect(asked(undefined).length).toBeGreaterThan(0);
  expect(asked(undefined).every(([, period]) => !period)).toBe(true);
  expect(asked("recorded-later").every(([, period]) => period)).toBe(true);
});
