import { clearDaysBetween } from "./call-in.ts";
import { daySpan } from "./day-span.ts";
import type { Consultation } from "./model.ts";

/** Clear days: the same number twice where both days are known, and negative for one that closed too early. */
export interface ClearDays {
  least: number;
  most: number;
}

/**
 * How long people could answer. Neither the day it opened nor the day it closed is counted. A month or
 * a year may be any of its days. `undefined` where a date is missing or is not in the calendar.
 */
export function consultationLength({ opens, closes }: Consultation): ClearDays | undefined {
  const [from, to] = [daySpan(opens), daySpan(closes)];
  if (from === undefined || to === undefined) return undefined;
  return {
    least: clearDaysBetween(from.last, to.first),
    most: clearDaysBetween(from.first, to.last),
  };
}
