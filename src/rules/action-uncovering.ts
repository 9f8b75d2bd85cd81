import { mustBeComplete } from "../record/status.ts";
import { quote } from "../yaml/quote.ts";
import type { Problem, RecordRule } from "./model.ts";

export const actionUncovering: RecordRule = {
  kind: "record",
  id: "action-uncovering",
  severity: "warning",
  summary: "An action that reduces a harm does not say which answer it is for",
  why: "People who were told that they lose want to see what is being done about it.",
  fix: "Add covers with the path of the answer, such as covers: [answers.test].",
  source: "Record format 1, actions.covers",
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
