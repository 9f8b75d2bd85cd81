import { confirmedDigest } from "../record/digest.ts";
import { dayInWords } from "../record/day-in-words.ts";
import type { DecisionRecord } from "../record/model.ts";
import { isDecided } from "../record/outstanding.ts";
import { sealedAt, withSeal } from "../record/seal.ts";
import { historyEdits } from "./events.ts";
import type { LifeContext, MoveOutcome, RefusedMove } from "./model.ts";
import { refusedFrom } from "./moves.ts";

/**
 * Seals a record that a person made decided by hand, as it is, and says so in its history. One
 * that has a seal keeps it: its words are put back or corrected, never sealed again.
 */
export function seal(record: DecisionRecord, { today }: LifeContext): MoveOutcome {
  const refused =
    refusedFrom(record.status, "seal") ?? refusedSeal(record) ?? refusedOpen(record, today);
  if (refused !== undefined) return refused;
  const event = { on: today, event: "sealed", note: "By hand, with the words as they are." };
  return {
    edits: [
      ...(record.status === "proposed" ? [{ path: ["status"], value: "decided" }] : []),
      ...historyEdits(record, [withSeal(event, record)]),
    ],
    done: "Sealed as it is",
    notes: ["From now on a check finds every change of its words."],
    next: [`A slip is put right with rightly correct ${record.id}`],
  };
}

function refusedSeal(record: DecisionRecord): RefusedMove | undefined {
  const event = record.history?.[sealedAt(record)];
  if (event === undefined) return undefined;
  return {
    refused: `the record was sealed already, on ${dayInWords(event.on)}`,
    hint:
      event.of === confirmedDigest(record)
        ? "Nothing was changed."
        : "Its words have changed since. Put them back, and correct them with rightly correct.",
  };
}

/** What is only proposed is sealed when everyone has decided. */
function refusedOpen(record: DecisionRecord, today: string): RefusedMove | undefined {
  if (record.status !== "proposed" || isDecided(record, today)) return undefined;
  return {
    refused: "the record does not say that every body that must decide has decided",
    hint: `Record the decision: rightly decide ${record.id}`,
  };
}
