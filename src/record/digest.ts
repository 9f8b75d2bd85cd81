import { digestOf } from "../framework/digest.ts";
import { withoutErrata } from "./errata.ts";
import { frozenPart } from "./frozen.ts";
import type { DecisionRecord } from "./model.ts";
import { isOpenInTime } from "./open-in-time.ts";
import { rawRecord } from "./not-known.ts";

/** Digest of everything a record says, also of what is not known. Comments, layout and the order of keys do not count. */
export function recordDigest(record: DecisionRecord): string {
  return digestOf(rawRecord(record));
}

/**
 * Digest of what a review or attestation covers: the case that was put, and no more. What happens to
 * a record afterwards (status, decisions, publication, history, progress of actions, when people were
 * told) must not make a signature look broken; any change to the words that were read must. Errata are
 * undone first: they are dated, and say themselves what was read. To leave text out is a change:
 * anyone who signed must see what the public is not told. The text itself, once it is out, is in no
 * digest, for the public could not work it out again.
 */
export function reviewedDigest(record: DecisionRecord): string {
  const read = withoutErrata(rawRecord(record));
  const { title, stage, framework, proposal, options, evidence, answers } = read;
  // Where it is not known who was heard, that is what is there instead of the list.
  const voice = Array.isArray(read.voice)
    ? read.voice.map((one) => ({ ...one, "fed-back": undefined }))
    : read.voice;
  const consultations = Array.isArray(read.consultations)
    ? read.consultations.map((one) => ({ ...one, notice: undefined }))
    : read.consultations;
  const actions = read.actions?.map((action) => ({
    ...action,
    status: undefined,
    note: undefined,
    happened: undefined,
    done: undefined,
    ...(isOpenInTime(action) ? { due: undefined } : {}),
  }));
  return digestOf({
    title,
    stage,
    framework,
    proposal,
    options,
    voice,
    consultations,
    evidence,
    answers,
    actions,
  });
}

/**
 * Digest of the words that may no longer change once a record is confirmed, as they were then: what
 * errata put right is undone, and what goes on afterwards does not count.
 */
export function confirmedDigest(record: DecisionRecord): string {
  return digestOf(frozenPart(withoutErrata(rawRecord(record)), []));
}
