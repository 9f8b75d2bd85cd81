/** What is done again and again: `every: P3M`, counted from a day. */
import { addPeriod, parsePeriodLength } from "./add-period.ts";
import { isInCalendar } from "./calendar-day.ts";
import type { Action } from "./model.ts";

const UNITS = { D: "day", W: "week", M: "month", Y: "year" } as const;

/** `every 3 months`, `every year`; the period as it is written if it is none. */
export function rhythmInWords(every: string): string {
  const length = parsePeriodLength(every);
  if (length === undefined) return `every ${every}`;
  const word = UNITS[length.unit];
  return length.count === 1 ? `every ${word}` : `every ${length.count} ${word}s`;
}

/**
 * The ISO day on which an action is next due that is done again and again; `undefined` if it is not, or if
 * what it says cannot be counted. Each day on which it was done answers for every time that was due by then;
 * where none was, it was early, and answers for the next.
 */
export function nextInRhythm({ every, from, done = [] }: Action): string | undefined {
  if (typeof every !== "string" || !isDay(from) || !Array.isArray(done)) return undefined;
  if (!/^P[1-9]/.test(every)) return undefined;
  let answered = 0;
  for (const day of done.filter(isDay).sort()) {
    const before = answered;
    while ((addPeriod(from, every, answered + 1) ?? "9999-99-99") <= day) answered += 1;
    if (answered === before) answered += 1;
  }
  return addPeriod(from, every, answered + 1);
}

function isDay(day: unknown): day is string {
  return typeof day === "string" && day.length === "2026-11-28".length && isInCalendar(day);
}
