import { approvalIn, lookBackStage } from "../record/after-decision.ts";
import { isToldLater } from "../record/told-later.ts";
import type { RecordRule } from "./model.ts";

export const lookBackMissing: RecordRule = {
  kind: "record",
  id: "look-back-missing",
  severity: "error",
  summary: "A decision was approved, but no day is set to look back on it",
  why: "Nobody looks back on a decision without a day for it. People it did not help are never asked.",
  fix: "Add the day under look-backs. The framework says how long after the decision it should be.",
  source: "The framework that the record names: the stage that is due after a decision",
  examples: {
    good: `look-backs:
  - due: 2027-03-20
`,
    bad: `status: decided # <-
look-backs: []
`,
  },
  check: ({ record, framework }) => {
    if (isToldLater(record) || record.status !== "decided" || framework === undefined) return [];
    const stage = lookBackStage(framework);
    if (stage === undefined || approvalIn(record) === undefined) return [];
    const looks = record["look-backs"] ?? [];
    if (looks.some(({ due, held }) => due !== undefined || held !== undefined)) return [];
    const message = "a body approved this, but no day is set for a look-back";
    const fix = "Add the day on which the tests are asked again: look-backs, with due and the day.";
    return [{ path: ["status"], message, fix }];
  },
};
