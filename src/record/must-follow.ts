/** Days that lie ahead when they are agreed: a record that gives one which was over then has a slip in it. */
import type { Path } from "../finding.ts";
import { dayInWords } from "./day-in-words.ts";
import { daySpan, isSurelyBefore, isWholeDay } from "./day-span.ts";
import type { DecisionRecord, LookBack } from "./model.ts";

/** What a day comes after: it may be the same day. */
export interface Before {
  /** ISO day; a month or a year where no more is known. */
  day: string;
  /** "the decision of 28 November 2026"; left out where it is the day of today. */
  words?: string;
}

/**
 * What the day at this path was agreed at or after: the day a body decided, or the last look-back was
 * held. A decision that is told years later is held to its own days, so that what was promised then
 * can still be said. `undefined` if it follows nothing that the record gives a day for.
 */
export function eventBefore(record: DecisionRecord, path: Path): Before | undefined {
  const [top, at, field] = path;
  if (top === "look-backs" && field === "due") {
    return heldBefore(record["look-backs"] ?? [], Number(at)) ?? firstDecision(record);
  }
  if (top === "publication" && (at === "retain-until" || at === "not-before")) {
    return firstDecision(record);
  }
  if (top !== "decisions" || field !== "effective-from") return undefined;
  return decisionOf(record.decisions?.[Number(at)]?.on);
}

/** What is wrong with the day at this path, in words; `undefined` if nothing is. */
export function tooEarly(record: DecisionRecord, path: Path, day: string): string | undefined {
  return saysTooEarly(day, eventBefore(record, path));
}

/** The same, where what it follows is at hand. */
export function saysTooEarly(day: string, before: Before | undefined): string | undefined {
  if (before === undefined || !isSurelyBefore(day, before.day)) return undefined;
  return before.words === undefined
    ? `${dayInWords(day)} is past`
    : `${dayInWords(day)} is before ${before.words}`;
}

function heldBefore(lookBacks: readonly LookBack[], at: number): Before | undefined {
  const day = lookBacks
    .slice(0, at)
    .flatMap(({ held }) => held ?? [])
    .sort()
    .at(-1);
  return day === undefined || !isWholeDay(day)
    ? undefined
    : { day, words: `the look-back of ${dayInWords(day)}` };
}

/** Of several bodies one may have agreed to it when the others had still to decide. */
function firstDecision({ decisions = [] }: DecisionRecord): Before | undefined {
  return decisionOf(decisions.flatMap(({ on }) => on ?? []).sort()[0]);
}

function decisionOf(day: string | undefined): Before | undefined {
  return daySpan(day) === undefined || day === undefined
    ? undefined
    : { day, words: `the decision of ${dayInWords(day)}` };
}
