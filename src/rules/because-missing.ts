import { givenAnswers, askedName } from "./given-answers.ts";
import { isMisspelt } from "./misspelt.ts";
import type { RecordRule } from "./model.ts";

export const becauseMissing: RecordRule = {
  kind: "record",
  id: "because-missing",
  severity: "error",
  summary: "An answer that needs a reason has none",
  why: "A bare yes or no tells the people affected nothing. They can question a reason, and hold someone to it.",
  fix: 'Add a line "because:" that says why this is the answer.',
  source: "The framework that the record names: demands of the option",
  examples: {
    good: `answers:
  size: one-bench
  open-to-all:
    is: same
    because: The gates and the paths stay as they are.
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
    is: same
    evidence: [ev-count]
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
      .filter(({ demands, answer }) => demands.includes("because") && !("because" in answer))
      .filter(({ asked }) => !isMisspelt(context, [...asked.path, "because"]))
      .map(({ asked, answer }) => ({
        path: [...asked.path, "because"],
        message: `${askedName(asked)} is answered "${String(answer["is"])}" without a because`,
      })),
};
