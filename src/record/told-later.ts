import type { DecisionRecord } from "./model.ts";
import type { NotKnownMark } from "./not-known-mark.ts";

/** Whether a record was written down when the decision was taken already, and may not know all of it. */
export function isToldLater({ entry }: Pick<DecisionRecord, "entry">): boolean {
  return entry?.kind === "recorded-later";
}

/** Whether it is enough, of a field with this mark, that it is said not to be known. */
export function meetsDemand(mark: NotKnownMark, record: Pick<DecisionRecord, "entry">): boolean {
  return mark === "always" || isToldLater(record);
}

/**
 * What a form says, with the day on which it was written down: the form says how, and the day is seen here.
 * @param before The record that the form is for, which may say the day already.
 * @param today ISO day.
 */
export function withDayOfEntry<T extends Pick<DecisionRecord, "entry">>(
  content: T,
  today: string,
  before: Pick<DecisionRecord, "entry"> = {},
): T {
  const { entry } = content;
  if (entry === undefined || !isToldLater(content)) return content;
  return { ...content, entry: { ...entry, on: entry.on ?? before.entry?.on ?? today } };
}
