/** Whether an ISO day, month or year exists in the calendar: `2026-02-30` does not. */
export function isInCalendar(text: string): boolean {
  const [year, month = 1, day = 1] = text.split("-").map(Number);
  if (year === undefined || !(month >= 1 && month <= 12) || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
