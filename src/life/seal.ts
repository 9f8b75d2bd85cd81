import { confirmedDigest } from "../record/digest.ts";
import type { DecisionRecord, Event } from "../record/model.ts";
import { isDecided } from "../record/outstanding.ts";
import type { Edit } from "../yaml/edit.ts";
import { historyEdits } from "./events.ts";

/**
 * The line of history of a body's decision. With that of the last body the record is decided, and the
 * line keeps the digest of its words.
 * @param record With the decision in it.
 */
export function sealEdits(record: DecisionRecord, event: Event): Edit[] {
  if (!isDecided(record)) return historyEdits(record, [event]);
  const sealed = { ...event, of: confirmedDigest(record) };
  return [{ path: ["status"], value: "decided" }, ...historyEdits(record, [sealed])];
}
