import type { Problem, RecordRule } from "./model.ts";
import { unknownId } from "./unknown.ts";

export const bodyUnknown: RecordRule = {
  kind: "record",
  id: "body-unknown",
  severity: "error",
  summary: "A decision names a body that the configuration does not list",
  why: "People need to know whose decision it was, to ask about it or to challenge it, and the log finds it by this name.",
  fix: "Correct the id, or add the body to rightly.yaml.",
  source: "rightly.yaml, bodies",
  examples: {
    good: `status: draft
decisions:
  - body: town-council
`,
    bad: `status: draft
decisions:
  - body: town-cuncil # <-
`,
  },
  check: ({ record, bodies }) => {
    if (bodies.length === 0) return [];
    return (record.decisions ?? []).flatMap(({ body }, at): Problem[] => {
      if (body === undefined || bodies.some(({ id }) => id === body)) return [];
      const path = ["decisions", at, "body"];
      const isNot = "one of the bodies in rightly.yaml";
      return [unknownId({ path, word: body, isNot, among: bodies })];
    });
  },
};
