import { demandedAnswers, askedName } from "./given-answers.ts";
import type { Problem, RecordRule } from "./model.ts";

export const followUpMissing: RecordRule = {
  kind: "record",
  id: "follow-up-missing",
  severity: "error",
  summary: "A question that follows from an answer has no answer",
  why: "The first answer does not say who is affected or what would be better. That is what those people want to know.",
  fix: "Answer it: rightly resume asks what is still open.",
  source: "The framework that the record names: follow-ups",
  examples: {
    good: `answers:
  size: one-bench
  open-to-all: {is: same, because: The gates and paths stay as they are., evidence: [ev-count]}
  finest:
    is: not-the-best
    because: There is no shade there at noon.
    better-would-be: A tree.
  wishes:
    more-trees: {is: not-touched}
    clean-water: {is: not-touched}
    safe-swings: {is: not-touched}
    room-to-run: {is: not-touched}
`,
    bad: `answers:
  size: one-bench
  open-to-all: {is: same, because: The gates and paths stay as they are., evidence: [ev-count]}
  finest: # <-
    is: not-the-best
    because: There is no shade there at noon.
  wishes:
    more-trees: {is: not-touched}
    clean-water: {is: not-touched}
    safe-swings: {is: not-touched}
    room-to-run: {is: not-touched}
`,
  },
  check: (context) =>
    demandedAnswers(context).flatMap(({ asked, value }): Problem[] => {
      if (asked.kind !== "question" || asked.within === undefined || value !== undefined) return [];
      const { id } = asked.question;
      return [
        {
          path: asked.path,
          message: `${askedName(asked.within)} leads to ${askedName(asked)}, which has no answer`,
          fix: `Add a line "${id}:" beside the answer, or use rightly resume, which asks it.`,
        },
      ];
    }),
};
