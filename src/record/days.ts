const DAY = 86_400_000;

/** Days from one ISO day to another; negative if the second is earlier, not a number if one is not a day. */
export function daysBetween(from: string, to: string): number {
  return Math.round((noon(to) - noon(from)) / DAY);
}

/** The ISO day so many days after another. */
export function addDays(day: string, count: number): string {
  return new Date(noon(day) + count * DAY).toISOString().slice(0, 10);
}

/** Whether an ISO day is a Saturday or a Sunday. */
export function isWeekend(day: string): boolean {
  const weekday = new Date(noon(day)).getUTCDay();
  return weekday === 0 || weekday === 6;
}

function noon(day: string): number {
  return Date.parse(`${day}T12:00:00Z`);
}
