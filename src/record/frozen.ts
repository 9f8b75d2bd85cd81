import type { DecisionRecord } from "./model.ts";
import { isOpenInTime } from "./open-in-time.ts";
import { isMapping } from "../mapping.ts";
import { rawRecord } from "./not-known.ts";

/** Top-level fields in which life goes on after a decision. */
const LIVING: ReadonlySet<string> = new Set([
  "status",
  "ended",
  "links",
  "history",
  "errata",
  "look-backs",
  "reviews",
  "attestations",
  "open-questions",
]);

/** Fields of list items that are filled in later. */
const LIVING_IN_ITEMS: Readonly<Record<string, readonly string[]>> = {
  actions: ["status", "note", "happened", "done"],
  voice: ["fed-back"],
  consultations: ["notice"],
  decisions: ["effective-from", "call-in"],
};

/**
 * The words of a record that may no longer change once it is confirmed, as plain data: without its
 * status and history, the progress of its actions, what is learned later, and what errata put right.
 * @param corrected Field paths that errata name, such as `decisions.0.reference`.
 */
export function frozenPart(
  record: DecisionRecord,
  corrected: readonly string[],
): Record<string, unknown> {
  const copy = structuredClone(rawRecord(record)) as unknown as Record<string, unknown>;
  for (const field of LIVING) delete copy[field];
  for (const [list, fields] of Object.entries(LIVING_IN_ITEMS)) {
    const items: unknown = copy[list];
    if (!Array.isArray(items)) continue;
    for (const item of items) {
      for (const field of fields) removeAt(item, [field]);
      if (list === "actions" && isMapping(item) && isOpenInTime(item)) removeAt(item, ["due"]);
    }
  }
  for (const field of corrected) removeAt(copy, field.split("."));
  return copy;
}

function removeAt(value: unknown, path: readonly string[]): void {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== "object" || value === null) return;
  const group = value as Record<string, unknown>;
  if (rest.length > 0) removeAt(group[step], rest);
  else if (Object.hasOwn(group, step)) delete group[step];
}
