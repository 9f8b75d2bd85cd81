import type { Problem, RecordRule } from "./model.ts";

export const textCutOff: RecordRule = {
  kind: "record",
  id: "text-cut-off",
  severity: "error",
  summary: "The end of a text is lost, because it comes after a space and a #",
  why: "YAML reads the words after a space and a # as a note. They are in no paper, log or seal.",
  fix: "Put the whole text in quotes, or write |- and put the text on the lines below. If it is a note, give it its own line.",
  source: "YAML 1.2, comments; a warning in a draft",
  examples: {
    good: `status: draft
title: "A bench by pond #3"
`,
    bad: `status: draft
title: A bench by pond #3 # <-
`,
  },
  check: ({ record, cutTexts }) =>
    cutTexts.map(({ path, message, fix, place }): Problem => ({
      path,
      message,
      fix,
      place,
      ...(record.status === "draft" ? { severity: "warning" } : {}),
    })),
};
