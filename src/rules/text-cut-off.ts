import type { Problem, RecordRule } from "./model.ts";

export const textCutOff: RecordRule = {
  kind: "record",
  id: "text-cut-off",
  severity: "error",
  summary: "The end of a text is lost, because it follows a space and a #",
  why: "YAML reads what follows a space and a # as a note. Those words are in no paper, no log and no seal, though the person who wrote them believes that they are.",
  fix: "Put the whole text in quotes, or write |- and the text on the lines below. If it is a note, put it on a line of its own.",
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
