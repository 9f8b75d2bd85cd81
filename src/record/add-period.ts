import { isInCalendar } from "./calendar-day.ts";

const PERIOD = /^P(\d{1,4})([DWMY])$/;

export type PeriodUnit = "D" | "W" | "M" | "Y";

/** A period such as `P12M`, `P2W`, `P90D` or `P1Y`; `undefined` if it is none. */
export function parsePeriodLength(period: string): { count: number; unit: PeriodUnit } | undefined {
  const [, count, unit] = PERIOD.exec(period) ?? [];
  return count === undefined ? undefined : { count: Number(count), unit: unit as PeriodUnit };
}

/**
 * The day so many times a period after an ISO day; `undefined` if either is unreadable, or after the year 9999.
 */
export function addPeriod(day: string, period: string, times = 1): string | undefined {
  const length = parsePeriodLength(period);
  if (length === undefined || !isInCalendar(day)) return undefined;
  const { unit } = length;
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const number = length.count * times;
  if (unit === "D" || unit === "W") {
    const days = unit === "W" ? number * 7 : number;
    return isoDay(Date.UTC(year, month - 1, date + days));
  }
  const months = month - 1 + (unit === "Y" ? number * 12 : number);
  const last = new Date(Date.UTC(year, months + 1, 0)).getUTCDate();
  // The 31st of a month without one is its last day.
  return isoDay(Date.UTC(year, months, Math.min(date, last)));
}

function isoDay(time: number): string | undefined {
  const day = Number.isNaN(time) ? "" : new Date(time).toISOString().slice(0, 10);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined;
}
