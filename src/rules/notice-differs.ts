import { dayInWords, onDayInWords } from "../record/day-in-words.ts";
import type { Decision } from "../record/decision-model.ts";
import type { DecisionRecord } from "../record/model.ts";
import { planFor } from "../record/plan-for.ts";
import type { Problem, RecordRule } from "./model.ts";

export const noticeDiffers: RecordRule = {
  kind: "record",
  id: "notice-differs",
  severity: "warning",
  summary: "The plan and the decision give different days for the notice of a key decision",
  why: "Whether people had the notice they have a right to hangs on one day. If the record gives two, nobody can tell.",
  fix: "Look at the notice, and correct the day that is wrong.",
  source: "Rightly's own record format 1, put-to and decisions",
  examples: {
    good: `put-to:
  - {body: town-council, key: {is: true, because: Two wards., notice-published: 2026-02-19}}
decisions:
  - {body: town-council, decider: Cabinet, capacity: executive, on: 2026-03-20, result: approved, resolution: Agreed., reasons: People who tire should be able to stay., interests: none-declared, key: {is: true, because: Two wards., notice-published: 2026-02-19}}
`,
    bad: `put-to:
  - {body: town-council, key: {is: true, because: Two wards., notice-published: 2026-02-19}}
decisions:
  - body: town-council
    decider: Cabinet
    capacity: executive
    on: 2026-03-20
    result: approved
    resolution: Agreed.
    reasons: People who tire should be able to stay.
    interests: none-declared
    key:
      is: true
      because: Two wards.
      notice-published: 2026-02-18 # <-
`,
  },
  check: ({ record }) =>
    (record.decisions ?? []).flatMap((decision, at): Problem[] => {
      const planned = differingDay(record, decision);
      if (planned === undefined) return [];
      const was = onDayInWords(decision.key?.["notice-published"] ?? "");
      const message = `the notice was published ${was}, but the plan says ${dayInWords(planned)}`;
      return [{ path: ["decisions", at, "key", "notice-published"], message }];
    }),
};

/** The day of the plan, where it cannot be the day of the decision. A month holds all of its days. */
function differingDay(record: DecisionRecord, decision: Decision): string | undefined {
  const was = decision.key?.["notice-published"];
  const planned = planFor(record, decision)?.key?.["notice-published"];
  if (typeof was !== "string" || typeof planned !== "string") return undefined;
  return planned.startsWith(was) ? undefined : planned;
}
