import { dotted } from "../finding.ts";
import { countWords } from "../record/count-words.ts";
import type { Problem, RecordRule } from "./model.ts";
import { reasonsOf } from "./words/reasons.ts";

export const becauseRepeated: RecordRule = {
  kind: "record",
  id: "because-repeated",
  severity: "warning",
  summary: "The same reason is given twice",
  why: "Each question asks something different. A copied reason suggests that nobody thought about this one.",
  fix: "Say what is true of this answer or this option in particular.",
  source: "Good practice: reasons are given for each answer",
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
    because: Nothing that was asked for is left out.
    evidence: [ev-count]
  finest:
    is: the-best
    because: Nothing that was asked for is left out. # <-
  wishes:
    more-trees: {is: not-touched}
    clean-water: {is: not-touched}
    safe-swings: {is: not-touched}
    room-to-run: {is: not-touched}
`,
  },
  check: (context) => {
    const first = new Map<string, string>();
    return reasonsOf(context).flatMap(({ path, text, grid }): Problem[] => {
      const words = wordsOf(text);
      const before = first.get(words);
      if (before === undefined) first.set(words, dotted(path));
      // Two short reasons can be alike by chance.
      if (before === undefined || countWords(text) < FEWEST) return [];
      if (grid !== undefined && before.startsWith(`answers.${grid}.`)) return [];
      // Bodies that meet as one give their reasons once.
      if (path[0] === "decisions" && before.startsWith("decisions.")) return [];
      return [{ path, message: `this reason has the same words as ${before}` }];
    });
  },
};

const FEWEST = 4;

/** What it says, whatever its case, spaces and stops. */
function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .join(" ")
    .trim();
}
