import { daysBetween } from "./days.ts";

/** Up to about two months people count days. */
const MOST_DAYS = 60;
/** Up to two years they count months. */
const MOST_MONTHS = 23;

/**
 * The time from one ISO day to a later one as people say it: `12 days`, `7 months`, `8 years and 7 months`.
 * Whole months only: what is left over is not said.
 */
export function timeBetween(from: string, to: string): string {
  const days = daysBetween(from, to);
  if (!(days > MOST_DAYS)) return count(days, "day");
  const months = wholeMonths(from, to);
  if (months <= MOST_MONTHS) return count(months, "month");
  const years = count(Math.floor(months / 12), "year");
  return months % 12 === 0 ? years : `${years} and ${count(months % 12, "month")}`;
}

function wholeMonths(from: string, to: string): number {
  const [year = 0, month = 0, day = 0] = from.split("-").map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split("-").map(Number);
  const months = 12 * (toYear - year) + toMonth - month;
  return toDay < day ? months - 1 : months;
}

function count(number: number, unit: string): string {
  return number === 1 ? `1 ${unit}` : `${number} ${unit}s`;
}
