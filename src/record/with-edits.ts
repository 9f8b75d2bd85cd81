import { isMapping } from "../mapping.ts";
import type { Edit } from "../yaml/edit.ts";
import { isList, withEdit } from "../yaml/plain-edit.ts";
import { intoUnknown } from "./into-unknown.ts";
import type { DecisionRecord } from "./model.ts";
import { isNotKnown, knownPart, rawRecord } from "./not-known.ts";

/**
 * A copy of a record with the edits made, as it would be read from its file: what they say is not known
 * is listed beside the fields, and what they answer is listed no longer.
 */
export function withEdits(record: DecisionRecord, edits: readonly Edit[]): DecisionRecord {
  const isPlain = record.unknowns === undefined && !edits.some(saysNotKnown);
  if (isPlain) return edits.reduce<unknown>(withEdit, record) as DecisionRecord;
  const raw = rawRecord(record);
  return knownPart(intoUnknown(edits, raw).reduce<unknown>(withEdit, raw) as DecisionRecord);
}

function saysNotKnown(edit: Edit): boolean {
  return "value" in edit && holdsNotKnown(edit.value);
}

function holdsNotKnown(value: unknown): boolean {
  if (isList(value)) return value.some(holdsNotKnown);
  if (!isMapping(value)) return false;
  return isNotKnown(value) || Object.values(value).some(holdsNotKnown);
}
