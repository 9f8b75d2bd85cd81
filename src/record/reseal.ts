import type { Edit } from "../yaml/edit.ts";
import { withEdit } from "../yaml/plain-edit.ts";
import { confirmedDigest, reviewedDigest } from "./digest.ts";
import type { DecisionRecord } from "./model.ts";
import { sealedAt } from "./seal.ts";

/**
 * Edits with which the digests of decisions and of the confirmed record follow a text that is moved out
 * of the record or back: it is the same text, in another place. One that did not fit before still
 * does not. Reviews are left: who signed must see that the public is told less.
 */
export function resealEdits(record: DecisionRecord, edits: readonly Edit[]): Edit[] {
  const read = reviewedDigest(record);
  const moved = edits.reduce<unknown>(withEdit, record) as DecisionRecord;
  const reread = reviewedDigest(moved);
  const decided = (record.decisions ?? []).flatMap(({ of }, at): Edit[] =>
    of === read && read !== reread ? [{ path: ["decisions", at, "of"], value: reread }] : [],
  );
  const at = sealedAt(record);
  if (at === -1 || record.history?.[at]?.of !== confirmedDigest(record)) return decided;
  const confirmed = decided.reduce<unknown>(withEdit, moved) as DecisionRecord;
  return [...decided, { path: ["history", at, "of"], value: confirmedDigest(confirmed) }];
}
