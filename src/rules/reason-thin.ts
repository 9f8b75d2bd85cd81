import { countWords } from "../record/count-words.ts";
import type { Problem, RecordRule } from "./model.ts";
import { isStandIn } from "../record/stand-in.ts";
import { numberOption } from "./words/option.ts";
import { reasonsOf } from "./words/reasons.ts";

export const reasonThin: RecordRule = {
  kind: "record",
  id: "reason-thin",
  severity: "warning",
  summary: "The reason for a decision, or against an option, is too short",
  why: "People who lose by a decision need more than a word or two on why. So does anyone who must answer for it in a year.",
  fix: "Say what mattered most, for whom, and how you know.",
  source: "Good practice: reasons that can be understood",
  options: {
    "at-least-words": { about: "The fewest words that can be a reason.", default: 4 },
  },
  examples: {
    good: `options:
  - {id: as-now, title: No bench, rejected-because: People who tire cannot rest.}
  - {id: one-bench, title: One bench, for: [People can rest.], preferred: true}
`,
    bad: `options:
  - id: as-now
    title: No bench
    rejected-because: Not viable. # <-
  - {id: one-bench, title: One bench, for: [People can rest.], preferred: true}
`,
  },
  check: (context) => {
    const least = numberOption(context, reasonThin, "at-least-words");
    return reasonsOf(context).flatMap(({ path, text, name }): Problem[] => {
      const words = countWords(text);
      // How long the because of an answer must be is for the framework to say; "n/a" is found as what it is.
      if (path[0] === "answers" || words >= least || isStandIn(text)) return [];
      const count = words === 1 ? "1 word" : `${words} words`;
      return [{ path, message: `${name} has ${count}; it needs at least ${least}` }];
    });
  },
};
