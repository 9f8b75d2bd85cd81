import { clearDaysBetween } from "./call-in.ts";
import { isInCalendar } from "./calendar-day.ts";
import type { Consultation } from "./model.ts";

/** How long people could answer, in clear days: neither the day it opened nor the day it closed is counted. */
export function consultationLength({ opens, closes }: Consultation): number | undefined {
  if (!isDay(opens) || !isDay(closes)) return undefined;
  return clearDaysBetween(opens, closes);
}

/** A month or a year is not counted, and what the calendar has not is another fault. */
function isDay(day: unknown): day is string {
  return typeof day === "string" && day.length === "2026-11-28".length && isInCalendar(day);
}
