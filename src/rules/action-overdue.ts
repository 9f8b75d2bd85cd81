import { dayInWords } from "../record/day-in-words.ts";
import { isInForce } from "../record/in-force.ts";
import { dueOfAction } from "../record/promises.ts";
import type { Problem, RecordRule } from "./model.ts";
import { timeBetween } from "../record/time-between.ts";

export const actionOverdue: RecordRule = {
  kind: "record",
  id: "action-overdue",
  severity: "warning",
  summary: "An action is past its date and still open",
  why: "The action was promised to people who lose by the decision. Until it is done they carry the loss alone.",
  fix: "Do it and write status: done. Or agree a new date with those who decided, and explain it in note.",
  source: "Rightly's own record format 1, actions",
  examples: {
    good: `actions:
  - {id: act-reeds, kind: mitigation, covers: [answers.open-to-all], what: Plant reeds., owner: Head gardener, due: 2026-10-01, status: done}
`,
    bad: `actions:
  - id: act-reeds
    kind: mitigation
    covers: [answers.open-to-all]
    what: Plant reeds.
    owner: Head gardener
    due: 2026-10-01 # <-
    status: open
`,
  },
  check: ({ record, today }) => {
    if (!isInForce(record)) return [];
    return (record.actions ?? []).flatMap((action, at): Problem[] => {
      const { status, owner, every } = action;
      const due = dueOfAction(action);
      if (status !== "open" || typeof due !== "string" || !(due < today)) return [];
      const whose = owner === undefined ? "" : `, and it is for ${owner} to do`;
      const message = `this action was due on ${dayInWords(due)}, ${timeBetween(due, today)} ago${whose}`;
      return [{ path: ["actions", at, every === undefined ? "due" : "every"], message }];
    });
  },
};
