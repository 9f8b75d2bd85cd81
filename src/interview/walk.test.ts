// Promise: a walk answered question by question ends with the record the answers file gives, however
// often it is broken off and in whatever order its questions are taken.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareText, dotted } from "../finding.ts";
import type { DecisionRecord } from "../record/model.ts";
import { serialiseRecord } from "../record/serialise.ts";
import { parseYaml } from "../yaml/parse.ts";
import { editsFor } from "./apply.ts";
import { checkValue } from "./check-value.ts";
import { contextAfter, firstOpen, isAnswered, progressOf } from "./flow.ts";
import { NEW_WALK } from "./model.ts";
import type { WalkContext } from "./model.ts";
import { stepsOf } from "./steps.ts";
import { edited, newDraft, replyFrom, walkWith } from "./testing/auto-answer.ts";
import { HARBOUR } from "./testing/harbour-framework.ts";
import { harbourRecord } from "./testing/harbour-record.ts";
import { TODAY } from "./testing/today.ts";

const TARGET = harbourRecord();
const OPTIONS = { framework: HARBOUR, today: TODAY };
/** When a decision that comes in a file was drafted is not known; a walk begins with a draft. */
const WALKED: DecisionRecord = {
  ...TARGET,
  history: [{ on: TODAY, event: "drafted" }, ...(TARGET.history ?? [])],
};
const WHOLE = walkWith(TARGET, OPTIONS);

describe("a walk", () => {
  it("ends with the record the answers file gives, to the byte, but that it was drafted here", () => {
    expect(WHOLE.record).toEqual(WALKED);
    expect(WHOLE.text).toBe(serialiseRecord(WALKED));
    expect(TARGET.status).toBe("decided");
  });

  it("puts no step twice and gives every step an id of its own", () => {
    const put = WHOLE.replies.map(({ step }) => step.id);
    expect(put).toEqual([...new Set(put)]);
    const ids = stepsOf(TARGET, HARBOUR, NEW_WALK).map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it("ends with every step answered that must be", () => {
    const { answered, total } = progressOf(stepsOf(TARGET, HARBOUR, NEW_WALK), TARGET);
    expect(answered).toBe(total);
    expect(total).toBeGreaterThan(70);
  });

  it("can be left after any answer and carried on from the file alone", () => {
    for (let atMost = 0; atMost < WHOLE.replies.length; atMost += 5) {
      const left = walkWith(TARGET, { ...OPTIONS, inMemory: true, atMost });
      const { value } = parseYaml(left.text);
      const from = value as DecisionRecord;
      const resumed = walkWith(TARGET, { ...OPTIONS, inMemory: true, from });
      expect(resumed.record, `left after ${atMost}`).toEqual(WALKED);
    }
  });

  it("reaches the same record in any order of the questions before the actions", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1 }), (picks) => {
        const [from, context] = inAnyOrder(picks, 1000);
        const { record } = walkWith(TARGET, { ...OPTIONS, inMemory: true, from, context });
        expect(inOrder(record)).toEqual(inOrder(WALKED));
      }),
      { numRuns: 30 },
    );
  });

  it("opens at the same step from the file as from memory", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1 }), fc.nat(200), (picks, atMost) => {
        const [draft] = inAnyOrder(picks, atMost);
        const read = parseYaml(serialiseRecord(draft)).value as DecisionRecord;
        const open = firstOpen(stepsOf(draft, HARBOUR, NEW_WALK), draft, NEW_WALK);
        expect(firstOpen(stepsOf(read, HARBOUR, NEW_WALK), read, NEW_WALK)).toEqual(open);
      }),
      { numRuns: 30 },
    );
  });
});

/** Those who were not involved are listed as they were answered for. */
function inOrder(record: DecisionRecord): DecisionRecord {
  const voice = record.voice?.toSorted((a, b) => compareText(a.who ?? "", b.who ?? "")) ?? [];
  return { ...record, voice };
}

/** Answers steps in the order of the picks, over and over, as far as the target can answer them. */
function inAnyOrder(picks: readonly number[], atMost: number): [DecisionRecord, WalkContext] {
  let draft = newDraft(TARGET.title, HARBOUR, TODAY);
  let context = NEW_WALK;
  for (let count = 0; count < atMost; count += 1) {
    const waiting = stepsOf(draft, HARBOUR, context)
      .filter(({ section }) => section !== "actions" && section !== "decision")
      // An item that was begun is put at once.
      .filter(
        ({ path }) =>
          context.adding === undefined || dotted(path.slice(0, -2)) === context.adding.list,
      )
      .filter((step) => !isAnswered(step, draft) && !context.passed.has(step.id))
      .map((step) => ({ step, value: replyFrom(TARGET, step, draft) }))
      .filter(({ step, value }) => checkValue(step, value) === undefined);
    const next = waiting[(picks[count % picks.length] ?? 0) % waiting.length];
    if (next === undefined) break;
    draft = edited(draft, editsFor(next.step, next.value, draft));
    context = contextAfter(next.step, next.value, context);
  }
  return [draft, context];
}
