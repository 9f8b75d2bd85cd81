import { MONTHS } from "../record/months.ts";

/**
 * A day as people write it, as an ISO day: `2026-12-15`, `15/12/2026`, `15.12.2026`,
 * `15 December 2026`, `15 Dec 2026`. `undefined` if it is none of these or the day does not exist.
 */
export function parseDay(text: string): string | undefined {
  const typed = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso !== null) return isoDay(iso[1], iso[2], iso[3]);
  const figures = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(typed);
  if (figures !== null) return isoDay(figures[3], figures[2], figures[1]);
  const words = /^(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}+)\.?,?\s+(\d{4})$/u.exec(typed);
  return words === null ? undefined : isoDay(words[3], monthNumber(words[2]), words[1]);
}

/** A day, a month (`2026-06`, `06/2026`, `June 2026`) or a year, in ISO form; otherwise `undefined`. */
export function parsePeriod(text: string): string | undefined {
  const typed = text.trim();
  if (/^\d{4}$/.test(typed)) return typed;
  const iso = /^(\d{4})-(\d{1,2})$/.exec(typed);
  if (iso !== null) return isoMonth(iso[1], iso[2]);
  const figures = /^(\d{1,2})[/.](\d{4})$/.exec(typed);
  if (figures !== null) return isoMonth(figures[2], figures[1]);
  const words = /^(\p{L}+)\.?,?\s+(\d{4})$/u.exec(typed);
  return words === null ? parseDay(typed) : isoMonth(words[2], monthNumber(words[1]));
}

/** An ISO day as people read it: `15 December 2026`. */
export function inLongWords(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

function monthNumber(word: string | undefined): string | undefined {
  const typed = word?.toLowerCase() ?? "";
  if (typed.length < 3) return undefined;
  const at = MONTHS.findIndex((month) => month.toLowerCase().startsWith(typed));
  return at === -1 ? (typed === "sept" ? "9" : undefined) : String(at + 1);
}

function isoMonth(year: string | undefined, month: string | undefined): string | undefined {
  const number = Number(month);
  if (year === undefined || !(number >= 1 && number <= 12)) return undefined;
  return `${year}-${String(number).padStart(2, "0")}`;
}

function isoDay(
  year: string | undefined,
  month: string | undefined,
  date: string | undefined,
): string | undefined {
  const start = isoMonth(year, month);
  const number = Number(date);
  if (start === undefined || !(number >= 1)) return undefined;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return number <= last ? `${start}-${String(number).padStart(2, "0")}` : undefined;
}
