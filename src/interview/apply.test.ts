// Promise: an answer becomes the smallest change to the record, and no answer takes away what was written.
import { describe, expect, it } from "vitest";
import type { DecisionRecord } from "../record/model.ts";
import { editsFor } from "./apply.ts";
import { answerOf } from "./flow.ts";
import { NEW_WALK } from "./model.ts";
import type { Adding, Step, StepValue } from "./model.ts";
import { stepsOf } from "./steps.ts";
import { edited } from "./testing/auto-answer.ts";
import { HARBOUR } from "./testing/harbour-framework.ts";
import { harbourRecord } from "./testing/harbour-record.ts";

const RECORD = harbourRecord();
const EXEMPT = { exempt: { paragraph: 3, "public-interest": "The bids are open." } };

function stepIn(draft: DecisionRecord, id: string, adding?: Adding): Step {
  const found = stepsOf(draft, HARBOUR, { ...NEW_WALK, adding }).find((step) => step.id === id);
  if (found === undefined) throw new Error(`there is no step ${id}`);
  return found;
}

function given(id: string, value: StepValue, draft = RECORD): DecisionRecord {
  return edited(draft, editsFor(stepIn(draft, id), value, draft));
}

describe("editsFor", () => {
  it("changes nothing when the record says so already", () => {
    for (const step of stepsOf(RECORD, HARBOUR, NEW_WALK)) {
      expect(editsFor(step, answerOf(step, RECORD), RECORD), step.id).toEqual([]);
    }
  });

  it("writes the id of an item together with its first field", () => {
    const step = stepIn(RECORD, "evidence.2.title", { list: "evidence" });
    expect(editsFor(step, "Falls", RECORD)).toEqual([
      { path: ["evidence", 2], value: { id: "ev-falls-2", title: "Falls" } },
    ]);
    const action = stepIn(RECORD, "actions.4.what", { list: "actions" });
    expect(editsFor(action, "Mend the lamp at once tonight", RECORD)).toEqual([
      {
        path: ["actions", 4],
        value: {
          id: "act-mend-the-lamp-at",
          what: "Mend the lamp at once tonight",
          status: "open",
        },
      },
    ]);
  });

  it("keeps the id of an item whose title changes", () => {
    expect(given("options.1.title", "A quay").options?.[1]).toMatchObject({
      id: "a-floating-quay",
      title: "A quay",
    });
  });

  it("keeps what was written in a row that is no longer picked, and asks again when it is", () => {
    const left = given("answers.aims", ["quiet-nights"]);
    expect(left.answers?.["aims"]).toMatchObject({
      "clean-basin": { is: "untouched", because: "The water moves.", "sign-of-success": "Seals" },
    });
    const back = given("answers.aims", ["clean-basin", "quiet-nights"], left);
    expect(back.answers?.["aims"]).toMatchObject({
      "clean-basin": { because: "The water moves.", "sign-of-success": "Seals" },
      "open-quays": { is: "untouched" },
    });
    expect(given("answers.aims", ["open-quays"], left).answers?.["aims"]).toMatchObject({
      "open-quays": {},
      "quiet-nights": { is: "untouched", because: "It creaks." },
    });
  });

  it("does the same for every column of a row", () => {
    const left = given("answers.nearby", ["camp"]);
    expect(left.answers?.["nearby"]).toEqual({
      island: {
        building: { is: "untouched", because: "Noise." },
        after: { is: "untouched", because: "A ferry can land." },
      },
      village: { after: { is: "untouched", because: "They fish here." } },
      camp: { building: {}, after: {} },
    });
    expect(answerOf(stepIn(left, "answers.nearby"), left)).toEqual(["camp"]);
  });

  it("keeps what a group said, and removes only an entry that says nothing", () => {
    const asked = given("voice", ["fishers", "swimmers", "traders"]);
    expect(asked.voice?.[2]).toEqual({ who: "swimmers" });
    expect(given("voice", ["fishers", "traders"], asked).voice?.map(({ who }) => who)).toEqual([
      "fishers",
      "traders",
    ]);
    expect(given("voice", []).voice).toEqual(RECORD.voice);
  });

  it("moves the mark of the preferred option", () => {
    const { options } = given("options+preferred", "as-now");
    expect(options?.map(({ preferred }) => preferred)).toEqual([true, undefined, undefined]);
    expect(options?.[0]?.["rejected-because"]).toBe("Somebody fell.");
  });

  it("lets an action answer for one more answer", () => {
    const uncovered = edited(RECORD, [{ path: ["actions", 0, "covers", 1], remove: true }]);
    const covered = given("answers.lasting+action", "act-grease-the-joints", uncovered);
    expect(covered.actions?.[1]?.covers).toEqual(["answers.aims.quiet-nights", "answers.lasting"]);
  });

  it("stores none as none, and nothing when there is more to come", () => {
    const bare = edited(RECORD, [{ path: ["evidence"], remove: true }]);
    expect(given("evidence", "no", bare).evidence).toEqual([]);
    expect(given("evidence", "yes", bare)).toEqual(bare);
    expect(given("decisions.1.interests", "no")).toEqual(RECORD);
  });

  it("takes away the answer to an optional question, never to one that must be answered", () => {
    expect(given("proposal.money.period", "").proposal?.money).not.toHaveProperty("period");
    expect(given("proposal.money.period", undefined)).toEqual(RECORD);
    expect(given("proposal.affects.ages", []).proposal?.affects).not.toHaveProperty("ages");
  });

  it("leaves exempt text where it stands", () => {
    const exempt = edited(RECORD, [
      { path: ["proposal", "summary"], value: EXEMPT },
      { path: ["options", 1, "for", 0], value: EXEMPT },
    ]);
    const said = answerOf(stepIn(exempt, "proposal.summary"), exempt);
    expect(said).toBe("Not public (paragraph 3)");
    expect(given("proposal.summary", said, exempt)).toEqual(exempt);
    const lines = answerOf(stepIn(exempt, "options.1.for"), exempt) as string[];
    expect(given("options.1.for", [...lines, "Cheap"], exempt).options?.[1]?.for).toEqual([
      EXEMPT,
      "Moves with the tide",
      "Cheap",
    ]);
  });
});
