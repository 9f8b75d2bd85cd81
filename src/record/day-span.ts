/** The days that a date of a record stands for. A month or a year is every day of it. */
export interface DaySpan {
  /** ISO days, both counted in. */
  first: string;
  last: string;
}

const DATE = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/;

/** The days of a day, a month (`2024-05`) or a year (`2024`); `undefined` for what the calendar does not have. */
export function daySpan(when: unknown): DaySpan | undefined {
  const { year, month, day } = (typeof when === "string" ? DATE.exec(when)?.groups : {}) ?? {};
  if (year === undefined) return undefined;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  if (!isMonth) return undefined;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (day === undefined) {
    return { first: `${year}-${month}-01`, last: `${year}-${month}-${days}` };
  }
  const isDay = Number(day) >= 1 && Number(day) <= days;
  return isDay ? { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}` } : undefined;
}

/** Whether this is one day, and not a month, a year or something else. */
export function isWholeDay(when: unknown): when is string {
  const span = daySpan(when);
  return span !== undefined && span.first === span.last;
}

/**
 * Whether all days of one date are before all days of another: only then is something surely out of
 * order. Never of what is not in the calendar, which is a fault of its own.
 */
export function isSurelyBefore(one: unknown, other: unknown): boolean {
  const [earlier, later] = [daySpan(one), daySpan(other)];
  return earlier !== undefined && later !== undefined && earlier.last < later.first;
}

/** Whether no day of one date is after any day of another. */
export function isSurelyNotAfter(one: unknown, other: unknown): boolean {
  const [earlier, later] = [daySpan(one), daySpan(other)];
  return earlier !== undefined && later !== undefined && earlier.last <= later.first;
}

/** The date that ends last. @param dates As a record holds them. */
export function latestOf(dates: readonly unknown[]): string | undefined {
  return dates
    .filter((one) => daySpan(one) !== undefined)
    .map(String)
    .sort((a, b) => compareEnds(a, b))
    .at(-1);
}

function compareEnds(a: string, b: string): number {
  const [one, other] = [daySpan(a)!.last, daySpan(b)!.last];
  // Of two that end on one day, the one that is known best.
  if (one === other) return a.length - b.length;
  return one < other ? -1 : 1;
}

/**
 * Whether all of a date is in a time: a bare year is in no year that runs from April to March.
 * @param from ISO day, counted in like the last; left out, there is no such end.
 */
export function isWhollyIn(
  when: unknown,
  { from, to }: { from?: string | undefined; to?: string | undefined },
): boolean {
  const span = daySpan(when);
  if (span === undefined) return false;
  return (from === undefined || from <= span.first) && (to === undefined || span.last <= to);
}
