import { isInForce } from "../record/in-force.ts";
import { tooEarly } from "../record/must-follow.ts";
import type { Problem, RecordRule } from "./model.ts";
import { daysBetween } from "../record/days.ts";
import { inDays } from "./words/days.ts";

export const lookBackOverdue: RecordRule = {
  kind: "record",
  id: "look-back-overdue",
  severity: "warning",
  summary: "The day of a look-back has passed, and it was not held",
  why: "It was promised to ask again whether the decision did what it was meant to. Those for whom it did not are still waiting to be asked.",
  fix: "Hold it and record it, or agree another day and say why.",
  source: "Record format 1, look-backs",
  examples: {
    good: `look-backs:
  - due: 2026-10-01
    held: 2026-09-28
    by: Head gardener
    answers:
      open-to-all: {is: more, because: People who tire stay longer.}
      finest: {is: not-the-best, because: There is still no shade at noon.}
    learned: Two benches would have been better.
`,
    bad: `look-backs:
  - due: 2026-10-01 # <-
`,
  },
  check: ({ record, today }) => {
    if (!isInForce(record)) return [];
    return (record["look-backs"] ?? []).flatMap(({ due, held }, at): Problem[] => {
      if (held !== undefined || typeof due !== "string" || !(due < today)) return [];
      // It is found as a slip instead.
      if (tooEarly(record, ["look-backs", at, "due"], due) !== undefined) return [];
      const message = `this look-back was due on ${due}, ${inDays(daysBetween(due, today))} ago, and was not held`;
      return [{ path: ["look-backs", at, "due"], message }];
    });
  },
};
