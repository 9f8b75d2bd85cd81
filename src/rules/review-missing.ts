import { isConfirmed } from "../record/status.ts";
import { givenAnswers, askedName } from "./given-answers.ts";
import type { Problem, RecordRule } from "./model.ts";

export const reviewMissing: RecordRule = {
  kind: "record",
  id: "review-missing",
  severity: "error",
  summary: "An answer asks that somebody else reads the record, and nobody has",
  why: "For some answers the framework wants a second pair of eyes before anybody decides. What one person missed another may see.",
  fix: "Have somebody read it who did not write it, and note it: rightly review",
  source: "The framework: demands of an option",
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
    // Of somebody who has read earlier words another rule speaks.
    if ((record.reviews ?? []).length > 0) return [];
    return demanding.map(({ asked }): Problem => {
      const message = `the answer to ${askedName(asked)} asks for a review, and nobody has reviewed this record`;
      const waits = isConfirmed(record.status) ? {} : { severity: "note" as const };
      return { path: asked.path, at: "key", message, ...waits };
    });
  },
};
