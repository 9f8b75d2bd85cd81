// Promise: whatever a person answers, the walk comes to an end and nothing that must be answered is open.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parkFramework } from "../framework/testing/park-framework.ts";
import type { Framework } from "../framework/model.ts";
import type { DecisionRecord } from "../record/model.ts";
import { parseRecord } from "../record/parse.ts";
import { serialiseRecord } from "../record/serialise.ts";
import { editsFor } from "./apply.ts";
import { checkValue } from "./check-value.ts";
import { finishEdits, openAtEnd } from "./finish.ts";
import { contextAfter, firstOpen, nextAfter } from "./flow.ts";
import { NEW_WALK } from "./model.ts";
import type { WalkContext } from "./model.ts";
import { stepsOf } from "./steps.ts";
import { anyReply } from "./testing/any-reply.ts";
import { edited, newDraft } from "./testing/auto-answer.ts";
import { HARBOUR } from "./testing/harbour-framework.ts";
import { cases } from "../../test/support/cases.ts";

/** More questions than any walk of these frameworks has. */
const ENDLESS = 2000;

function walkAnyhow(framework: Framework, seed: number): DecisionRecord {
  const pick = picker(seed);
  let draft = newDraft("Anything", framework, "2026-11-23");
  let context: WalkContext = { ...NEW_WALK, today: "2026-11-23" };
  let step = firstOpen(stepsOf(draft, framework, context), draft, context);
  for (let count = 0; step !== undefined; count += 1) {
    if (count > ENDLESS) throw new Error(`the walk does not end; it stands at ${step.id}`);
    const value = anyReply(step, pick);
    if (step.stores.as !== "another") expect(checkValue(step, value), step.id).toBeUndefined();
    draft = edited(draft, editsFor(step, value, draft));
    context = contextAfter(step, value, context);
    step = nextAfter(step.id, stepsOf(draft, framework, context), draft, context);
  }
  return edited(draft, finishEdits(draft, framework, "2026-11-23", context));
}

/** The same numbers for the same seed. */
function picker(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe("any walk", () => {
  it.each([HARBOUR, parkFramework()])("ends complete: $id", (framework) => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const record = walkAnyhow(framework, seed);
        expect(openAtEnd(record, framework).map(({ id }) => id)).toEqual([]);
        expect(record.status).not.toBe("draft");
        // What is complete for the walk has the shape that its status demands.
        expect(parseRecord(serialiseRecord(record)).faults).toEqual([]);
      }),
      { numRuns: cases(40) },
    );
  });

  it("makes steps of any draft, however its answers were written", () => {
    const answers = fc.dictionary(
      fc.constantFrom("fair", "aims", "nearby", "size", "seasons", "lost"),
      fc.oneof(
        fc.jsonValue(),
        fc.dictionary(fc.constantFrom("is", "because", "clean-basin", "island"), fc.jsonValue()),
      ),
    );
    fc.assert(
      fc.property(answers, (given) => {
        const draft = { ...newDraft("Anything", HARBOUR, "2026-11-23"), answers: given };
        expect(stepsOf(draft, HARBOUR, NEW_WALK).length).toBeGreaterThan(10);
        expect(openAtEnd(draft, HARBOUR).length).toBeGreaterThan(5);
      }),
    );
  });
});
