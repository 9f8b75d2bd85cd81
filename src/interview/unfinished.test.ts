// What was typed and is in the record already is not offered a second time; anything else is.
import { describe, expect, it } from "vitest";
import type { DecisionRecord } from "../record/model.ts";
import { NEW_WALK } from "./model.ts";
import { stepsOf } from "./steps.ts";
import { parkFramework } from "../framework/testing/park-framework.ts";
import { holdsTyped } from "./unfinished.ts";

const SUMMARY = "One bench with a back and arms, on the north side of the pond.";

const draft: DecisionRecord = {
  format: 1,
  id: "2026-11-23-a-bench",
  title: "A bench",
  status: "draft",
  framework: { id: "parks", version: "1.0.0", digest: parkFramework().digest },
  proposal: { summary: SUMMARY, author: { role: "Head" } },
};

describe.each([
  ["proposal.summary", SUMMARY, true],
  ["proposal.summary", `${SUMMARY}\n`, true],
  ["proposal.summary", "One bench", false],
  ["proposal.summary", `${SUMMARY} And a tree.`, false],
  ["proposal.summary", "", false],
  ["proposal.author.role", "Head ", true],
  ["proposal.author.role", "Head gardener", false],
])("at %s", (id, typed, held) => {
  it(`${held ? "holds" : "does not hold"} ${JSON.stringify(typed)}`, () => {
    const step = stepsOf(draft, parkFramework(), NEW_WALK).find((one) => one.id === id);
    expect(step).toBeDefined();
    expect(holdsTyped(step!, typed, draft)).toBe(held);
  });
});
