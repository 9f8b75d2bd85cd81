import { compareText } from "../finding.ts";
import type { Path } from "../finding.ts";
import { forceOf, isInForce } from "./in-force.ts";
import { wordsIfUnknown } from "./not-known.ts";
import { nextInRhythm } from "./rhythm.ts";
import type { Action, DecisionRecord } from "./model.ts";
import type { Text } from "./text-model.ts";

export const PROMISE_KINDS = ["condition", "mitigation", "follow-up", "look-back"] as const;

export type PromiseKind = (typeof PROMISE_KINDS)[number];

export const PROMISE_STATUSES = ["open", "done", "dropped"] as const;

export type PromiseStatus = (typeof PROMISE_STATUSES)[number];

/** Something that a decision promised: one of its actions, or to look back on it. */
export interface Promised {
  kind: PromiseKind;
  /** The action's own id; of what has none, its kind and place: `look-back-1`. */
  id: string;
  what: Text;
  /** Whose it is, by role. */
  owner?: string;
  /** ISO day; of what is done again and again, the next one. */
  due?: string;
  /** What the record says instead of a day: that it is not known, and why. */
  dueUnknown?: string;
  /** The event it waits for. */
  when?: Text;
  /** How often it must be done: `P3M`. */
  every?: string;
  status: PromiseStatus;
  measure?: Text;
  note?: Text;
}

const UNSAID = "An action that is not described";
const LOOK_BACK = "Ask the tests again";

/**
 * All that a decided record promised, done or not, in the order of the record. A proposal promises
 * nothing yet, and what was rejected, withdrawn, rescinded or superseded promises nothing more.
 */
export function promisesOf(record: DecisionRecord): Promised[] {
  if (!isInForce(record)) return [];
  return allOf(record);
}

/** The same; of a draft, where it is shown at all, what it would promise. */
export function plannedOf(record: DecisionRecord): Promised[] {
  return record.status === "draft" ? allOf(record) : promisesOf(record);
}

/**
 * What a decided record promised and does not any more, because it was rescinded, superseded or the like.
 * One that was rejected never promised anything.
 */
export function lapsedPromisesOf(record: DecisionRecord): Promised[] {
  const wasDecided = (record.history ?? []).some(
    ({ event }) => event === "decided" || event === "recorded",
  );
  if (!wasDecided || isInForce(record) || forceOf(record) === "rejected") return [];
  return allOf(record);
}

function allOf(record: DecisionRecord): Promised[] {
  const lookBacks = record["look-backs"] ?? [];
  return [
    ...(record.actions ?? []).map((action, at) => ({
      ...promisedAction(action, at),
      ...dayUnknown(record, ["actions", at, "due"]),
    })),
    ...lookBacks.map(({ due, held, by }, at): Promised => {
      const status = held === undefined ? "open" : "done";
      return {
        kind: "look-back",
        id: `look-back-${at + 1}`,
        what: LOOK_BACK,
        ...(by === undefined ? {} : { owner: by }),
        ...(due === undefined ? {} : { due }),
        status,
      };
    }),
  ];
}

function dayUnknown(record: DecisionRecord, path: Path): { dueUnknown?: string } {
  const words = record.unknowns === undefined ? undefined : wordsIfUnknown(record, path);
  return words === undefined ? {} : { dueUnknown: words };
}

function promisedAction(action: Action, at: number): Promised {
  const { id, kind = "follow-up", what = UNSAID, owner, status = "open" } = action;
  const { measure, note, when, every } = action;
  const due = dueOfAction(action);
  return {
    kind,
    id: id ?? `action-${at + 1}`,
    what,
    ...(owner === undefined ? {} : { owner }),
    ...(due === undefined ? {} : { due }),
    ...(when === undefined ? {} : { when }),
    ...(every === undefined ? {} : { every }),
    status,
    ...(measure === undefined ? {} : { measure }),
    ...(note === undefined ? {} : { note }),
  };
}

/** The ISO day by which an action must be done next; `undefined` while it waits for an event. */
export function dueOfAction(action: Action): string | undefined {
  const { due, when, happened, every } = action;
  if (every !== undefined) return nextInRhythm(action);
  return when !== undefined && happened === undefined ? undefined : due;
}

/** Whether there is a day for it. */
export function isDated<Some extends Promised>(promised: Some): promised is Some & { due: string } {
  return promised.due !== undefined;
}

/** Whether it is still to be done and its day has passed. */
export function isOverdue({ status, due }: Promised, today: string): boolean {
  return status === "open" && due !== undefined && due < today;
}

/** What is overdue first, then by day; what has no day comes last. */
export function byUrgency(today: string): (a: Promised, b: Promised) => number {
  return (a, b) =>
    Number(isOverdue(b, today)) - Number(isOverdue(a, today)) ||
    compareText(a.due ?? "9999-99-99", b.due ?? "9999-99-99");
}
