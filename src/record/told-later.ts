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
