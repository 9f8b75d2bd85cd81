import { itemsOf } from "../framework/items.ts";
import { absenceInWords, absenceOn, existingIn, insteadInWords } from "../record/existing.ts";
import type { Problem, RecordRule } from "./model.ts";

export const bodyAbsent: RecordRule = {
  kind: "record",
  id: "body-absent",
  severity: "error",
  summary: "A decision names a body that did not exist on the day it was taken",
  why: "Councils and health bodies are abolished and replaced. A body that has ended cannot decide anything.",
  fix: "Name the body that had the power on that day, or correct the dates of the body in rightly.yaml.",
  source: "rightly.yaml, bodies.valid and bodies.successor-of; the framework, sets of boards",
  examples: {
    good: `decisions:
  - {body: town-council, decider: Parks committee, capacity: non-executive, on: 2026-03-20, result: approved, resolution: Agreed., reasons: People who tire should be able to stay., interests: none-declared}
`,
    bad: `decisions:
  - body: old-council # <-
    decider: Parks committee
    capacity: non-executive
    on: 2026-03-20
    result: approved
    resolution: Agreed.
    reasons: People who tire should be able to stay.
    interests: none-declared
`,
  },
  check: ({ record, bodies, framework }) => {
    const all = existingIn(bodies, itemsOf(framework, "boards"));
    return (record.decisions ?? []).flatMap(({ body: id, on }, at): Problem[] => {
      const body = all.find((one) => one.id === id);
      const absence = body === undefined || on === undefined ? undefined : absenceOn(body, on, all);
      if (body === undefined || absence === undefined) return [];
      const fix = insteadInWords(absence);
      return [
        {
          path: ["decisions", at, "body"],
          message: absenceInWords(body, absence, on ?? ""),
          ...(fix === undefined ? {} : { fix }),
        },
      ];
    });
  },
};
