/** Bank holidays as GOV.UK publishes them: data with its source in `templates/calendars/`, for they change. */
import england from "../../templates/calendars/england-and-wales.json" with { type: "json" };
import { isMapping } from "../mapping.ts";
import { isInCalendar } from "./calendar-day.ts";

/** A day on which offices are closed, other than Saturdays and Sundays. */
export interface ClosedDay {
  /** ISO day. */
  on: string;
  name: string;
}

export interface BankHolidays {
  days: readonly ClosedDay[];
  /** Years of which every bank holiday is known. */
  years: ReadonlySet<number>;
}

const DIVISION = "england-and-wales";

/** There are never fewer in a year; a year with fewer is not all there. */
const FEWEST = 8;

let shipped: BankHolidays | undefined;

/** The bank holidays of England that come with the program. */
export function shippedBankHolidays(): BankHolidays {
  shipped ??= parseBankHolidays(england);
  if (shipped === undefined) throw new Error("the bank holidays that ship with the program");
  return shipped;
}

/**
 * Reads what https://www.gov.uk/bank-holidays.json gives, as a value.
 * @returns `undefined` if it is something else.
 */
export function parseBankHolidays(value: unknown): BankHolidays | undefined {
  const division = isMapping(value) ? value[DIVISION] : undefined;
  const events = isMapping(division) ? division["events"] : undefined;
  if (!Array.isArray(events)) return undefined;
  const days: ClosedDay[] = [];
  for (const event of events) {
    const day = closedDay(event);
    if (day === undefined) return undefined;
    days.push(day);
  }
  return { days, years: wholeYears(days) };
}

function closedDay(event: unknown): ClosedDay | undefined {
  if (!isMapping(event)) return undefined;
  const { date, title } = event;
  if (typeof date !== "string" || typeof title !== "string") return undefined;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !isInCalendar(date)) return undefined;
  return { on: date, name: title };
}

function wholeYears(days: readonly ClosedDay[]): Set<number> {
  const counts = new Map<number, number>();
  for (const { on } of days) {
    const year = Number(on.slice(0, 4));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= FEWEST).map(([year]) => year));
}
