import { isConfirmed } from "../record/status.ts";
import { givenAnswers, askedName } from "./given-answers.ts";
import type { Problem, RecordRule } from "./model.ts";

export const reviewMissing: RecordRule = {
  kind: "record",
  id: "review-missing",
  severity: "error",
  summary: "An answer needs someone else to read the record, and nobody has",
  why: "For some answers the framework asks for a second reader before anyone decides. They may see what the first one missed.",
  fix: "Ask someone who did not write the record to read it, and record their verdict: rightly review",
  source: "The framework that the record names: demands of an option",
  examples: {
    good: `reviews:
  - {role: Access officer, on: 2026-03-12, of: "sha256:…words", verdict: acceptable}
`,
    bad: `framework: {id: parks, version: 0.7.0, digest: "sha256:…"}
answers:
  size: one-bench
  open-to-all:
    is: more
    because: People who tire can now stay by the water.
    evidence: [ev-count]
  finest: # <-
    is: not-the-best
    because: There is no shade there at noon.
    better-would-be: A tree behind it.
  wishes:
    more-trees: {is: not-touched}
    clean-water: {is: not-touched}
    safe-swings: {is: not-touched}
    room-to-run: {is: helps, because: Families stay for longer., sign: Longer visits.}
`,
  },
  check: (context) => {
    const demanding = givenAnswers(context).filter(({ demands }) => demands.includes("review"));
    if (demanding.length === 0) return [];
    const { record } = context;
    // Another rule finds someone who has read earlier words.
    if ((record.reviews ?? []).length > 0) return [];
    return demanding.map(({ asked }): Problem => {
      const message = `the answer to ${askedName(asked)} needs a review, and nobody has reviewed this record`;
      const waits = isConfirmed(record.status) ? {} : { severity: "note" as const };
      return { path: asked.path, at: "key", message, ...waits };
    });
  },
};
