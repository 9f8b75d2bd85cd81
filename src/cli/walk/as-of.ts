import { UserError } from "../../errors.ts";
import { parseDay } from "../../interview/day.ts";
import { shown } from "../../yaml/shown.ts";

/** The day that counts as today: the one of `--as-of`, or the person's. */
export function dayOf(asOf: string | undefined, today: string): string {
  if (asOf === undefined) return today;
  const day = parseDay(asOf);
  if (day !== undefined) return day;
  throw new UserError(`${shown(asOf)} is not a day`, {
    hint: `Give --as-of as year, month and day, such as ${today}`,
  });
}
