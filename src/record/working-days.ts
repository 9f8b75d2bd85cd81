import type { BankHolidays, ClosedDay } from "./bank-holidays.ts";
import { addDays, isWeekend } from "./days.ts";

/** Which days are working days, and of which years that is known. */
export interface WorkingCalendar {
  /** ISO day to why it is not a working day, other than Saturdays and Sundays. */
  closed: ReadonlyMap<string, string>;
  /** Years of which every bank holiday is known. */
  years: ReadonlySet<number>;
}

/** A day that was counted to, or the year whose bank holidays would have to be known to say. */
export type CountedDay =
  { on: string; passedOver: readonly ClosedDay[] } | { on?: undefined; unknownYear: number };

/** A calendar of bank holidays and days on which these offices are closed as well. */
export function workingCalendar(
  { days, years }: BankHolidays,
  closed: readonly ClosedDay[] = [],
): WorkingCalendar {
  return { closed: new Map([...closed, ...days].map(({ on, name }) => [on, name])), years };
}

/**
 * The working day so many working days after a day, which itself is not counted; that day if none are
 * asked for. Never a guess: a weekday of a year whose bank holidays are not known ends the count.
 * @param count A whole number, 0 or more.
 * @returns With the bank holidays and closed days that were skipped, in order.
 */
export function addWorkingDays(day: string, count: number, calendar: WorkingCalendar): CountedDay {
  const passedOver: ClosedDay[] = [];
  let on = day;
  for (let left = count; left > 0;) {
    on = addDays(on, 1);
    if (isWeekend(on)) continue;
    const year = Number(on.slice(0, 4));
    const name = calendar.closed.get(on);
    if (name !== undefined) passedOver.push({ on, name });
    else if (!calendar.years.has(year)) return { unknownYear: year };
    else left -= 1;
  }
  return { on, passedOver };
}

/** Why days of a year cannot be counted, and what to do: a sentence without its full stop, and one with. */
export function unknownYearWords(
  year: number,
  { years }: WorkingCalendar,
): [message: string, fix: string] {
  const known = [...years].sort((a, b) => a - b);
  const have = known.length === 0 ? "none are" : `those from ${known[0]} to ${known.at(-1)} are`;
  return [
    `the bank holidays of ${year} are not known here, ${have}`,
    "Save a newer https://www.gov.uk/bank-holidays.json in the repository, and name it in rightly.yaml as bank-holidays.",
  ];
}
