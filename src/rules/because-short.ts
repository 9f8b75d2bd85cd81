import { countWords } from "../record/count-words.ts";
import { givenAnswers, askedName } from "./given-answers.ts";
import type { Problem, RecordRule } from "./model.ts";

export const becauseShort: RecordRule = {
  kind: "record",
  id: "because-short",
  severity: "error",
  summary: "A reason has fewer words than the framework asks for",
  why: "A few words can name a reason but cannot explain it. The people affected need enough to understand it.",
  fix: "Say who is affected, how you know, and what follows from it.",
  source: "The framework that the record names: because.at-least-words",
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
  open-to-all:
    is: same
    because: No change. # <-
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
    givenAnswers(context).flatMap(({ asked, answer, because, demands }): Problem[] => {
      const text = answer["because"];
      // Exempt text is kept elsewhere, and empty text is not a text.
      if (typeof text !== "string" || text.trim() === "" || !demands.includes("because")) return [];
      const words = countWords(text);
      if (words >= because.atLeastWords) return [];
      const count = words === 1 ? "1 word" : `${words} words`;
      const message = `the because of ${askedName(asked)} has ${count}, but the framework asks for at least ${because.atLeastWords}`;
      return [{ path: [...asked.path, "because"], message }];
    }),
};
