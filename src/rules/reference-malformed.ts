import { matchesPattern, patternProblem } from "../record/reference-pattern.ts";
import { quote } from "../yaml/quote.ts";
import type { Problem, RecordRule } from "./model.ts";

export const referenceMalformed: RecordRule = {
  kind: "record",
  id: "reference-malformed",
  severity: "warning",
  summary: "The reference of a decision does not look like the other references of its body",
  why: "With a mistyped reference nobody can find the minutes, the report or the notice.",
  fix: "Compare it with the minutes and correct it here, or correct the pattern in rightly.yaml.",
  source: "rightly.yaml, bodies.reference-pattern",
  examples: {
    good: `decisions:
  - {body: town-council, decider: Parks committee, capacity: non-executive, on: 2026-03-20, reference: TC/12/2026, result: approved, resolution: Agreed to place the bench., reasons: People who tire should be able to stay., interests: none-declared}
`,
    bad: `decisions:
  - body: town-council
    decider: Parks committee
    capacity: non-executive
    on: 2026-03-20
    reference: TC-12-2026 # <-
    result: approved
    resolution: Agreed to place the bench.
    reasons: People who tire should be able to stay.
    interests: none-declared
`,
  },
  check: ({ record, bodies }) =>
    (record.decisions ?? []).flatMap(({ body, reference }, at): Problem[] => {
      const pattern = bodies.find(({ id }) => id === body)?.["reference-pattern"];
      if (pattern === undefined || typeof reference !== "string") return [];
      // Of a pattern that cannot be used the configuration is told.
      if (patternProblem(pattern) !== undefined || matchesPattern(pattern, reference)) return [];
      const message = `${quote(reference)} does not look like the references of ${body ?? "the body"}, which follow ${quote(pattern)}`;
      return [{ path: ["decisions", at, "reference"], message }];
    }),
};
