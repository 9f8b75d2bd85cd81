// Promise: a text that was left out counts as answered, is shown as left out and no more, and no walk over
// the record puts anything else in its place unless someone writes it.
import { describe, expect, it } from "vitest";
import type { DecisionRecord } from "../record/model.ts";
import type { Text } from "../record/text-model.ts";
import { textFields } from "../record/text-fields.ts";
import { editsFor } from "./apply.ts";
import { answerOf, isAnswered } from "./flow.ts";
import { NEW_WALK } from "./model.ts";
import { stepsOf } from "./steps.ts";
import { edited } from "./testing/auto-answer.ts";
import { HARBOUR } from "./testing/harbour-framework.ts";
import { harbourRecord } from "./testing/harbour-record.ts";

const OPEN = harbourRecord();
/** Each ground differs, so that one in the place of another is seen; the paragraph is the same. */
const CLOSED: DecisionRecord = edited(
  OPEN,
  textFields(OPEN, HARBOUR).map(({ path, name }) => ({
    path,
    value: { exempt: { paragraph: 3, "public-interest": `For ${name}.` } } satisfies Text,
  })),
);

describe("a record whose every text is left out", () => {
  it("asks the same questions, and has them answered", () => {
    const steps = stepsOf(CLOSED, HARBOUR, NEW_WALK);
    expect(steps.map(({ id }) => id)).toEqual(stepsOf(OPEN, HARBOUR, NEW_WALK).map(({ id }) => id));
    const open = stepsOf(OPEN, HARBOUR, NEW_WALK).filter((step) => isAnswered(step, OPEN));
    for (const { id } of open) {
      const step = steps.find((one) => one.id === id);
      expect(step !== undefined && isAnswered(step, CLOSED), id).toBe(true);
    }
  });

  it("stays as it is when each answer is kept", () => {
    for (const step of stepsOf(CLOSED, HARBOUR, NEW_WALK)) {
      const edits = editsFor(step, answerOf(step, CLOSED), CLOSED);
      expect(edited(CLOSED, edits), step.id).toEqual(CLOSED);
    }
  });

  it("keeps each ground when a line is added to a list", () => {
    const step = stepsOf(CLOSED, HARBOUR, NEW_WALK).find(({ id }) => id === "options.1.for")!;
    const lines = answerOf(step, CLOSED) as string[];
    const added = edited(CLOSED, editsFor(step, [...lines, "Cheap"], CLOSED));
    expect(added.options?.[1]?.for).toEqual([...(CLOSED.options?.[1]?.for ?? []), "Cheap"]);
  });
});
