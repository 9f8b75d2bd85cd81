import { mustBeComplete } from "../record/status.ts";
import { quote } from "../yaml/quote.ts";
import type { Problem, RecordRule } from "./model.ts";

export const actionUncovering: RecordRule = {
  kind: "record",
  id: "action-uncovering",
  severity: "warning",
  summary: "An action that reduces a harm does not say which answer it is for",
  why: "People who were told that they lose want to see what is being done about it.",
  fix: "Say in the action which answer it is for, with answers, a full stop and the id of the question, such as covers: [answers.open-to-all].",
  source: "Rightly's own record format 1, actions.covers",
  examples: {
    good: `actions:
  - {id: act-reeds, kind: mitigation, covers: [answers.open-to-all], what: Plant reeds., owner: Head gardener, due: 2027-10-01, status: open}
`,
    bad: `actions:
  - id: act-reeds # <-
    kind: mitigation
    what: Plant reeds.
    owner: Head gardener
    due: 2027-10-01
    status: open
`,
  },
  check: ({ record }) => {
    if (!mustBeComplete(record.status)) return [];
    return (record.actions ?? []).flatMap(({ id, kind, covers = [] }, at): Problem[] => {
      // Those who decide may set a condition about anything.
      if (kind !== "mitigation" || covers.length > 0) return [];
      const message = `the mitigation ${quote(id ?? "")} covers no answer`;
      return [{ path: ["actions", at], message }];
    });
  },
};
