import { dayInWords } from "../record/day-in-words.ts";
import { isInForce } from "../record/in-force.ts";
import { tooEarly } from "../record/must-follow.ts";
import type { Problem, RecordRule } from "./model.ts";
import { timeBetween } from "../record/time-between.ts";

export const lookBackOverdue: RecordRule = {
  kind: "record",
  id: "look-back-overdue",
  severity: "warning",
  summary: "A look-back is past its day and was not held",
  why: "People were promised that someone would ask whether the decision worked. Those it did not help are still waiting.",
  fix: "Hold it and record it, or agree another day and say why.",
  source: "Rightly's own record format 1, look-backs",
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
      const message = `this look-back was due on ${dayInWords(due)}, ${timeBetween(due, today)} ago, and was not held`;
      return [{ path: ["look-backs", at, "due"], message }];
    });
  },
};
