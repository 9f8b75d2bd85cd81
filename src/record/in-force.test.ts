import { describe, expect, it } from "vitest";
import { ENDS, forceOf, isInForce } from "./in-force.ts";
import { STATUSES } from "./model.ts";
import type { Decision } from "./decision-model.ts";
import type { DecisionRecord } from "./model.ts";
import { promisesOf } from "./promises.ts";

const yes: Decision = { body: "council", result: "approved" };
const no: Decision = { body: "council", result: "rejected" };

function recordOf(status: DecisionRecord["status"], decisions?: Decision[]): DecisionRecord {
  return {
    format: 1,
    id: "2026-01-05-steps",
    title: "Steps",
    status,
    framework: { id: "harbour", version: "1.0.0", digest: "sha256:00" },
    actions: [{ id: "act-rail", what: "Mend the rail.", due: "2026-02-01", status: "open" }],
    "look-backs": [{ due: "2027-01-05" }],
    ...(decisions === undefined ? {} : { decisions }),
  };
}

describe("what a record says holds", () => {
  it.each<[string, DecisionRecord, string]>([
    ["approved", recordOf("decided", [yes]), "in-force"],
    [
      "approved with conditions",
      recordOf("decided", [{ ...yes, result: "approved-with-conditions" }]),
      "in-force",
    ],
    ["rejected", recordOf("decided", [no]), "rejected"],
    [
      "put off, then rejected",
      recordOf("decided", [{ ...yes, result: "deferred" }, no]),
      "rejected",
    ],
    ["rejected, then approved by the same body", recordOf("decided", [no, yes]), "in-force"],
    ["approved, then rejected by the same body", recordOf("decided", [yes, no]), "rejected"],
    [
      "approved by one of two bodies",
      recordOf("decided", [yes, { ...no, body: "trust" }]),
      "in-force",
    ],
    ["rejected by both", recordOf("decided", [no, { ...no, body: "trust" }]), "rejected"],
    [
      "rejected, though a panel recommended it",
      recordOf("decided", [{ body: "trust", capacity: "recommends-only", result: "approved" }, no]),
      "rejected",
    ],
    ["decided without an entry", recordOf("decided"), "in-force"],
    ["draft", recordOf("draft"), "undecided"],
    ["proposed", recordOf("proposed"), "undecided"],
    ["withdrawn", recordOf("withdrawn"), "withdrawn"],
    ["superseded", recordOf("superseded", [yes]), "superseded"],
    ["rescinded", recordOf("rescinded", [yes]), "rescinded"],
  ])("%s: %#", (_, record, force) => {
    expect(forceOf(record)).toBe(force);
    expect(isInForce(record)).toBe(force === "in-force");
    // What does not hold promises nothing, so no part of it is open or due.
    expect(promisesOf(record).length > 0).toBe(force === "in-force");
  });

  it("has an end for every status that is none of the others", () => {
    const ended = STATUSES.filter((status) => !["draft", "proposed", "decided"].includes(status));
    expect([...ENDS].sort()).toEqual(["rejected", ...ended].sort());
  });
});
