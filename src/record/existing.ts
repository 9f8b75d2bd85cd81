import { dayInWords, onDayInWords } from "./day-in-words.ts";
import { daySpan } from "./day-span.ts";
import { quote } from "../yaml/quote.ts";

/** A body or place that may begin, end and be followed by another. */
export interface Existing {
  id: string;
  /** ISO days, both counted in. */
  valid?: { from?: string; to?: string };
  /** Ids of what it took the place of, as a configuration says it. */
  "successor-of"?: readonly string[];
  /** Ids of what took its place, as a framework says it. */
  successors?: readonly string[];
}

export interface Absence<T extends Existing> {
  /** It ended before; otherwise it begins later. */
  ended: boolean;
  /** ISO day on which it ended or begins. */
  day: string;
  /** What was in its place on that day. */
  instead: readonly T[];
}

/**
 * Why something does not exist on a day, and what does in its place; `undefined` if it does. In a month or
 * a year it does if it exists on one of the days.
 */
export function absenceOn<T extends Existing>(
  one: T,
  on: string,
  all: readonly T[],
): Absence<T> | undefined {
  const { from, to } = one.valid ?? {};
  if (to !== undefined && on > to) {
    const after = all.filter((other) => follows(other, one) && existsOn(other, on));
    return { ended: true, day: to, instead: after };
  }
  if (from === undefined || lastDay(on) >= from) return undefined;
  const before = all.filter((other) => follows(one, other) && existsOn(other, on));
  return { ended: false, day: from, instead: before };
}

/**
 * An absence, as every door says it: `"old-council" ended on 31 March 2025, so it did not exist on …`.
 * @param on The ISO day, month or year that was asked about.
 */
export function absenceInWords(
  { id }: Existing,
  { ended, day }: Pick<Absence<Existing>, "ended" | "day">,
  on: string,
): string {
  const when = `${ended ? "ended" : "began"} on ${dayInWords(day)}`;
  return `${quote(id)} ${when}, so it did not exist ${onDayInWords(on)}`;
}

/** What to name instead; `undefined` where nothing took its place. */
export function insteadInWords({
  instead,
}: Pick<Absence<Existing>, "instead">): string | undefined {
  if (instead.length === 0) return undefined;
  const names = instead.map(({ id }) => quote(id)).join(" or ");
  return `On that day it was ${names}: name it, or correct the days in rightly.yaml.`;
}

/** Whether something exists on an ISO day, or on some day of a month or a year. */
export function existsOn(
  { valid: { from, to } = {} }: Pick<Existing, "valid">,
  on: string,
): boolean {
  return (from === undefined || from <= lastDay(on)) && (to === undefined || on <= to);
}

/** Of a month or a year the last day; the first goes before it in the alphabet as in the calendar. */
function lastDay(on: string): string {
  return daySpan(on)?.last ?? on;
}

function follows(later: Existing, earlier: Existing): boolean {
  return (
    later["successor-of"]?.includes(earlier.id) === true ||
    earlier.successors?.includes(later.id) === true
  );
}

/** Two lists as one: what the first has, the second only adds to. */
export function existingIn(first: readonly Existing[], second: readonly Existing[]): Existing[] {
  const ids = new Set(first.map(({ id }) => id));
  return [...first, ...second.filter(({ id }) => !ids.has(id))];
}
