import { dotted } from "../finding.ts";
import type { Path } from "../finding.ts";
import { isMapping } from "../mapping.ts";
import { isSurelyBefore, isWholeDay } from "./day-span.ts";

/**
 * Fields whose day is one on which something happened. The day of a decision is not among them: a body
 * that is to decide may be named with its day. Nor are the lines that the program itself adds.
 */
const HAPPENED: ReadonlySet<string> = new Set([
  "voice[].fed-back",
  "evidence[].date",
  "actions[].happened",
  "actions[].done[]",
  "reviews[].on",
  "decisions[].key.notice-published",
  "decisions[].call-in.called-in",
  "decisions[].call-in.outcome-on",
  "ended[].on",
  "look-backs[].held",
]);

/** Whether the day in this field cannot be to come. */
export function hasHappened(path: Path): boolean {
  return HAPPENED.has(dotted(path).replace(/\.\d+(?=\.|$)/g, "[]"));
}

/** Every day of a record on which something happened, with its path. */
export function happenedDays(record: unknown): [path: Path, day: string][] {
  return [...HAPPENED].flatMap((pattern) => valuesAt(record, pattern));
}

/** Every text at a field, with its path. @param pattern `decisions[].on`: brackets stand for each item. */
export function valuesAt(record: unknown, pattern: string): [path: Path, text: string][] {
  return under(record, pattern.replaceAll("[]", ".[]").split("."), []);
}

function under(value: unknown, [name, ...rest]: string[], path: Path): [Path, string][] {
  if (name === undefined) return typeof value === "string" ? [[path, value]] : [];
  if (name !== "[]") {
    return isMapping(value) ? under(value[name], rest, [...path, name]) : [];
  }
  return Array.isArray(value) ? value.flatMap((item, at) => under(item, rest, [...path, at])) : [];
}

/**
 * Whether all of what happened at this path would be after today. Evidence of a month or a year is not:
 * it may be about a time to come.
 * @param date As a record holds it.
 * @param today ISO day.
 */
export function isToCome([top]: Path, date: string, today: string): boolean {
  if (top === "evidence" && !isWholeDay(date)) return false;
  return isSurelyBefore(today, date);
}
