import { withoutConditions } from "../record/after-decision.ts";
import { isConfirmed } from "../record/status.ts";
import { isToldLater } from "../record/told-later.ts";
import type { Problem, RecordRule } from "./model.ts";

export const conditionMissing: RecordRule = {
  kind: "record",
  id: "condition-missing",
  severity: "error",
  summary: "A decision was approved with conditions, but no condition is recorded",
  why: "Nobody meets a condition that is not written down. People who rely on it must be able to ask about it.",
  fix: "Add each condition under actions, with kind: condition, an owner and a date. If there is none, the result is approved.",
  source: "Rightly's own record format 1, decisions.result",
  examples: {
    good: `actions:
  - {id: act-shade, kind: condition, what: Plant a tree behind the bench., owner: Head gardener, due: 2027-03-01, status: open}
decisions:
  - {body: town-council, decider: Parks committee, capacity: non-executive, on: 2026-03-20, result: approved-with-conditions, resolution: Agreed., reasons: People who tire should be able to stay., interests: none-declared}
`,
    bad: `decisions:
  - body: town-council
    decider: Parks committee
    capacity: non-executive
    on: 2026-03-20
    result: approved-with-conditions # <-
    resolution: Agreed to place the bench.
    reasons: People who tire should be able to stay.
    interests: none-declared
`,
  },
  check: ({ record }) => {
    if (!isConfirmed(record.status) || isToldLater(record)) return [];
    return withoutConditions(record).map((at): Problem => {
      const message = "the result is approved with conditions, but the record holds no condition";
      return { path: ["decisions", at, "result"], message };
    });
  },
};
