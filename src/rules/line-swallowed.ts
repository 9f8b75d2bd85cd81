import type { Problem, RecordRule } from "./model.ts";

export const lineSwallowed: RecordRule = {
  kind: "record",
  id: "line-swallowed",
  severity: "error",
  summary: "Rightly reads a line that looks like a field or a point as part of the text above it",
  why: "Text pasted from elsewhere can hold a longer dash, a wider colon or a special space. Rightly reads it as text, and the field that was meant stays empty.",
  fix: "Go to the line named here. Delete its colon or dash and the space after it, and type them again. If the line is part of the text, put the whole text in quotes.",
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
