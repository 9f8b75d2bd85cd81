/**
 * The day that the files of a zip carry. A log that is a workbook or a document carries the day it was made
 * for; what Word and Excel save carries 1 January 1980, so a log that somebody worked in can be told.
 */

/** As a zip takes it: the start of that day on this machine's clock, which is also how it is read. */
export function zipDay(day: string): Date {
  const [year, month, date] = day.split("-").map(Number);
  return new Date(Math.max(year!, 1980), month! - 1, date);
}

/** ISO day of the first file in a zip; `undefined` if it is no zip or the day is that of no day. */
export function zipDayOf(bytes: Uint8Array): string | undefined {
  if (bytes.length < 30 || bytes[0] !== 0x50 || bytes[1] !== 0x4b) return undefined;
  const packed = bytes[12]! | (bytes[13]! << 8);
  const two = (number: number): string => String(number).padStart(2, "0");
  const day = `${1980 + (packed >> 9)}-${two((packed >> 5) & 15)}-${two(packed & 31)}`;
  return day === "1980-01-01" ? undefined : day;
}
