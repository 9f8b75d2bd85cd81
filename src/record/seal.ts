import { confirmedDigest } from "./digest.ts";
import type { DecisionRecord, Event } from "./model.ts";

/** Events that can hold the proof of the whole record: decided, recorded later, or sealed by hand. */
const SEALING: ReadonlySet<string> = new Set(["decided", "recorded", "sealed"]);

/** Where the digest of the whole record as it was confirmed is in its history; -1 if it has none. */
export function sealedAt({ history = [] }: DecisionRecord): number {
  return history.findLastIndex(({ event, of }) => SEALING.has(event) && of !== undefined);
}

/**
 * The event with the seal of a record: the digest of its words, once all of them, its id among them,
 * are what they will be.
 */
export function withSeal(event: Event, record: DecisionRecord): Event {
  return { ...event, of: confirmedDigest(record) };
}
