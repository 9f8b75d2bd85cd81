import { daysBetween } from "./days.ts";
import { addWorkingDays } from "./working-days.ts";
import type { CountedDay, WorkingCalendar } from "./working-days.ts";

/**
 * The last day on which a decision may be called in.
 * @param published The day on which the decision was published; clear days leave it out.
 * @param workingDays Clear working days that the body's constitution allows.
 */
export function callInEnds(
  published: string,
  workingDays: number,
  calendar: WorkingCalendar,
): CountedDay {
  return addWorkingDays(published, workingDays, calendar);
}

/**
 * The day from which a decision may be acted on if nobody calls it in: the first working day after the
 * call-in ends; the day of publication itself where there is no call-in.
 */
export function effectiveFrom(
  published: string,
  workingDays: number,
  calendar: WorkingCalendar,
): CountedDay {
  return addWorkingDays(published, workingDays === 0 ? 0 : workingDays + 1, calendar);
}

/** Clear days of notice that a key decision asks for: SI 2012/2089, regulation 9. */
export const KEY_DECISION_CLEAR_DAYS = 28;

/**
 * Clear days between a notice and the meeting: neither day is counted, weekends and bank holidays are.
 * Negative if the meeting did not come after the notice; not a number if one is not a day.
 */
export function clearDaysBetween(notice: string, meeting: string): number {
  return daysBetween(notice, meeting) - 1;
}
