import { givenAnswers, askedName } from "./given-answers.ts";
import { isMisspelt } from "./misspelt.ts";
import type { RecordRule } from "./model.ts";

export const evidenceMissing: RecordRule = {
  kind: "record",
  id: "evidence-missing",
  severity: "error",
  summary: "An answer that needs evidence names none",
  why: "Anyone who doubts the answer must be able to see what it rests on: figures, or what people said of their own lives.",
  fix: 'Add "evidence: [id]" with the ids of evidence in this record. If the evidence is not there yet, add it first.',
  source: "The framework that the record names: demands of the option",
  examples: {
    good: `answers:
  size: one-bench
  open-to-all:
    is: more
    because: People who tire can stay by the water.
    evidence: [ev-count]
  finest: {is: the-best, because: Nothing that was asked for is left out.}
  wishes:
    more-trees: {is: not-touched}
    clean-water: {is: not-touched}
    safe-swings: {is: not-touched}
    room-to-run: {is: not-touched}
`,
    bad: `answers:
  size: one-bench
  open-to-all: # <-
    is: more
    because: People who tire can stay by the water.
  finest: {is: the-best, because: Nothing that was asked for is left out.}
  wishes:
    more-trees: {is: not-touched}
    clean-water: {is: not-touched}
    safe-swings: {is: not-touched}
    room-to-run: {is: not-touched}
`,
  },
  check: (context) =>
    givenAnswers(context)
      .filter(({ demands, answer }) => demands.includes("evidence") && isNone(answer["evidence"]))
      .filter(({ asked }) => !isMisspelt(context, [...asked.path, "evidence"]))
      .map(({ asked, answer }) => ({
        path: [...asked.path, "evidence"],
        message: `${askedName(asked)} is answered "${String(answer["is"])}" without evidence`,
      })),
};

function isNone(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
