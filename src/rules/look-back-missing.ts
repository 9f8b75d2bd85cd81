import { approvalIn, lookBackStage } from "../record/after-decision.ts";
import type { RecordRule } from "./model.ts";

export const lookBackMissing: RecordRule = {
  kind: "record",
  id: "look-back-missing",
  severity: "error",
  summary: "Something was approved, and no day is set on which the tests are asked again",
  why: "Nobody looks back on a decision that no day is set for. Those it did not help wait to be asked.",
  fix: "Add the day under look-backs: the framework says how long after the decision.",
  source: "The framework: the stage that is due after a decision",
  examples: {
    good: `look-backs:
  - due: 2027-03-20
`,
    bad: `status: decided # <-
look-backs: []
`,
  },
  check: ({ record, framework }) => {
    if (record.status !== "decided" || framework === undefined) return [];
    const stage = lookBackStage(framework);
    if (stage === undefined || approvalIn(record) === undefined) return [];
    const looks = record["look-backs"] ?? [];
    if (looks.some(({ due, held }) => due !== undefined || held !== undefined)) return [];
    const message = "a body approved this, and no look-back is set";
    const fix = "Add the day on which the tests are asked again: look-backs, with due and the day.";
    return [{ path: ["status"], message, fix }];
  },
};
