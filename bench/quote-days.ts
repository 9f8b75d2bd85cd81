/** Puts days and months in quotes. Some programs take them for dates, and refuse dates as text. */
export function quoteDays(text: string): string {
  return text.replace(/(?<=: )\d{4}-\d{2}(?:-\d{2})?(?=[,}\n])/g, '"$&"');
}
