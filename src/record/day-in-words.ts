import { MONTHS } from "./months.ts";

/**
 * An ISO day as `14 February 2027`, a month as `February 2027`, a year as itself. What is none of
 * these is given back as it is: a paper shows what the record says. Empty if there is nothing.
 */
export function dayInWords(when: string | undefined): string {
  if (when === undefined) return "";
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(when) ?? [];
  if (year === undefined || month === undefined) return when;
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return when;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** The same with its preposition: `on 14 February 2027`, `in February 2027`, `in 2027`. */
export function onDayInWords(when: string): string {
  return `${/^\d{4}(-\d{2})?$/.test(when) ? "in" : "on"} ${dayInWords(when)}`;
}
