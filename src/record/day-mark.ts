import type { Path } from "../finding.ts";
import type { DecisionRecord } from "./model.ts";
import { definitionName, followPath, RECORD_SCHEMA } from "./schema.ts";

/**
 * When a month or a year will do in a field for a day: in every record, or only in one that tells of an
 * earlier decision. `undefined` where a day is asked for.
 */
export type DayMark = "always" | "told-later";

/** What the schema says of months and years in a field. */
export function dayMark(path: Path): DayMark | undefined {
  const field = followPath(RECORD_SCHEMA, path);
  const named = field?.$ref === undefined ? undefined : definitionName(field.$ref);
  return named === "when" ? (field?.["x-month-or-year"] ?? "always") : undefined;
}

/**
 * Whether a month or a year may be in a field.
 * @param kind How the record was entered; see `entry` in the format.
 */
export function takesMonthOrYear(path: Path, kind: string | undefined): boolean {
  const mark = dayMark(path);
  if (isOfPlan(path)) return false;
  return mark === "always" || (mark === "told-later" && isLater(kind));
}

/** Days are counted from a plan, so it names days, although it shares the fields of a notice with decisions. */
export function isOfPlan([top]: Path): boolean {
  return top === "put-to";
}

/** Whether a record tells of a decision that was taken before it was written. Without a word it does not. */
function isLater(kind: string | undefined): boolean {
  return kind !== undefined && kind !== "taken-here";
}

/** How a record was entered, as far as it says so. */
export function entryKindOf(record: DecisionRecord): string | undefined {
  return record.entry?.kind;
}
