import { dayInWords } from "../record/day-in-words.ts";
import { isSurelyBefore } from "../record/day-span.ts";
import { happenedDays, isToCome } from "../record/happened.ts";
import type { Problem, RecordContext, RecordRule } from "./model.ts";
import { lastDecided } from "./words/decided-on.ts";

export const dayToCome: RecordRule = {
  kind: "record",
  id: "day-to-come",
  severity: "error",
  summary: "The record says that something happened on a day that has not come yet",
  why: "A plan would be read as a fact. People who are still waiting to be told would be counted as told.",
  fix: "Correct the day, or leave it out until it has happened.",
  source: "Rightly's own record format 1, dates",
  examples: {
    good: `voice:
  - {who: children, asked: "Where?", how: A walk, said: By the pond., changed: Its place., fed-back: 2026-03-01}
`,
    bad: `voice:
  - who: children
    asked: "Where?"
    how: A walk
    said: By the pond.
    changed: Its place.
    fed-back: 2036-03-01 # <-
`,
  },
  check: (context) =>
    happenedDays(context.record).flatMap(([path, day]): Problem[] => {
      if (!isToCome(path, day, context.today) || isLateEvidence(path, day, context)) return [];
      return [{ path, message: `${dayInWords(day)} has not come yet` }];
    }),
};

/** Evidence that is later than the decision is found as that. */
function isLateEvidence(
  [top]: readonly unknown[],
  date: string,
  { record }: RecordContext,
): boolean {
  return top === "evidence" && isSurelyBefore(lastDecided(record), date);
}
