// Promise: a value of a form is read by the step that a walk would ask it with.
import { expect, it } from "vitest";
import { dotted } from "../finding.ts";
import type { Step } from "./model.ts";
import { NEW_WALK } from "./model.ts";
import { stepAt } from "./step-at.ts";
import { stepsOf } from "./steps.ts";
import { HARBOUR } from "./testing/harbour-framework.ts";
import { harbourRecord } from "./testing/harbour-record.ts";

/** What decides how words are read. */
function readingOf(step: Step | undefined): unknown {
  if (step === undefined) return undefined;
  const choices = "choices" in step ? step.choices.filter(({ value }) => value !== "add") : [];
  const period = step.kind === "date" && step.period;
  const whole = step.kind === "number" && step.whole;
  const words = step.kind === "text" ? step.atLeastWords : 0;
  return [step.kind, choices.map(({ value, label }) => [value, label]), period, whole, words];
}

const FILLS_ITS_PATH: readonly string[] = ["value", "truth", "first-field", "voice-field"];

it("is the step of the walk, for every value that a walk asks for", () => {
  const draft = harbourRecord();
  const walk = { framework: HARBOUR, context: NEW_WALK, draft };
  const asked = stepsOf(draft, HARBOUR, NEW_WALK).filter(
    ({ stores, path }) => FILLS_ITS_PATH.includes(stores.as) && path.length > 0,
  );
  expect(asked.length).toBeGreaterThan(60);
  for (const step of asked) {
    expect(readingOf(stepAt(step.path, walk)), dotted(step.path)).toEqual(readingOf(step));
  }
});

it.each(["id", "evidence.0", "proposal", "nothing.at.all", "answers.fair", "answers.nothing"])(
  "is no step for %s",
  (path) => {
    const walk = { framework: HARBOUR, context: NEW_WALK, draft: harbourRecord() };
    const steps = path.split(".").map((one) => (/^\d+$/.test(one) ? Number(one) : one));
    expect(stepAt(steps, walk)).toBeUndefined();
  },
);
