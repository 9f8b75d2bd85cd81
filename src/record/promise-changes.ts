import type { DecisionRecord } from "./model.ts";
import type { Promised } from "./promises.ts";

/** How often something that was promised may have changed since it was decided, and when it did last. */
export interface PromiseChanges {
  count: number;
  /** ISO day; `undefined` if it never did. */
  last: string | undefined;
}

/** What is corrected has an erratum as well, which says of what it is. */
const CORRECTED = "corrected";

/**
 * What may have changed a promise: each correction, and each step of the record's life, but for those
 * that are about another action. Neither list is ever shortened, so the count only grows.
 */
export function changesOfPromise(record: DecisionRecord, { id }: Promised): PromiseChanges {
  const history = record.history ?? [];
  const decided = history.findIndex(({ event }) => event === "decided");
  const steps = history
    .slice(decided + 1)
    .filter(
      ({ event, note }) => event !== CORRECTED && (!event.startsWith("action-") || note === id),
    );
  const corrections = (record.errata ?? []).filter(({ field }) => {
    const [, action] = /^actions\.([^.]+)/.exec(field) ?? [];
    return action === undefined || action === id || idAt(record, action) === id;
  });
  const days = [...steps, ...corrections].map(({ on }) => on).sort();
  return { count: days.length, last: days.at(-1) };
}

/**
 * The day that something promised had until it was taken away by a correction; `undefined` if it has
 * one, or never had.
 */
export function dayTakenAway(record: DecisionRecord, { id, due }: Promised): string | undefined {
  if (due !== undefined) return undefined;
  const last = (record.errata ?? []).findLast(({ field }) => {
    const [, action = ""] = /^actions\.([^.]+)\.due$/.exec(field) ?? [];
    return action === id || idAt(record, action) === id;
  });
  return typeof last?.was === "string" ? last.was : undefined;
}

/** Id of the action at a place, as a promise has it. */
function idAt({ actions = [] }: DecisionRecord, place: string): string | undefined {
  const at = Number(place);
  return Number.isInteger(at) && at < actions.length
    ? (actions[at]?.id ?? `action-${at + 1}`)
    : undefined;
}
