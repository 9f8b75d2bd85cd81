import type { Problem, RecordRule } from "./model.ts";

export const lineSwallowed: RecordRule = {
  kind: "record",
  id: "line-swallowed",
  severity: "error",
  summary: "Rightly reads a line that looks like a field or a point as part of the text above it",
  why: "A character that only looks like a colon, a space or a dash is read as text. The field that was meant stays empty.",
  fix: "Type a plain colon and a space, or a plain dash and a space. If the line is part of the text, put the whole text in quotes.",
  source: "YAML 1.2, plain scalars; a warning in a draft",
  examples: {
    good: `status: draft
evidence:
  - {id: ev-count, title: Count, kind: data, where: Parks office, date: 2026-03, says: "A third turn back. limits：none"}
`,
    bad: `status: draft
evidence:
  - id: ev-count
    title: Count
    kind: data
    where: Parks office
    date: 2026-03
    says: A third turn back.
      limits：Only one day was counted. # <-
`,
  },
  check: ({ record, swallowedLines }) =>
    swallowedLines.map(({ path, message, fix, place }): Problem => ({
      path,
      message,
      fix,
      place,
      ...(record.status === "draft" ? { severity: "warning" } : {}),
    })),
};
