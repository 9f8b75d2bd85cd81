import type { Decision } from "./decision-model.ts";
import type { DecisionRecord } from "./model.ts";

const DECIDING: ReadonlySet<string> = new Set(["approved", "approved-with-conditions", "rejected"]);

/** Stands for today where no day counts as still to come. */
export const NO_DAY = "9999-12-31";

/** Whether an entry decides. To recommend, to note or to put off is not to decide. */
export function decides({ capacity, result }: Decision): boolean {
  return capacity !== "recommends-only" && DECIDING.has(result ?? "");
}

/** Whether an entry decides and its day has come. @param today ISO day. */
export function hasDecided(entry: Decision, today: string): boolean {
  return decides(entry) && (entry.on === undefined || entry.on <= today);
}

/** A body that must decide and has not, and why it counts so. */
export interface OutstandingBody {
  /** `undefined` for a body that is not named. */
  body: string | undefined;
  why: "silent" | "deferred" | "to-come";
  /** ISO day of a decision that is to come. */
  on?: string | undefined;
}

/**
 * Bodies that must decide and have not: those the record was put to, those that put it off, and those
 * whose decision is of a day to come. A body's latest entry counts; what one of its panels recommends
 * is not a decision of the body.
 * @param today ISO day.
 */
export function outstanding(record: DecisionRecord, today: string): OutstandingBody[] {
  const entries = record.decisions ?? [];
  const asked = new Set<string | undefined>(bodiesAsked(record));
  const bodies = new Map<string | undefined, Decision[]>([...asked].map((body) => [body, []]));
  for (const entry of entries) {
    const own = bodies.get(entry.body);
    if (own === undefined) bodies.set(entry.body, [entry]);
    else own.push(entry);
  }
  return [...bodies].flatMap(([body, own]): OutstandingBody[] => {
    if (own.at(-1)?.result === "deferred") return [{ body, why: "deferred" }];
    const decision = own.findLast(decides);
    if (decision !== undefined) {
      return hasDecided(decision, today) ? [] : [{ body, why: "to-come", on: decision.on }];
    }
    return asked.has(body) ? [{ body, why: "silent" }] : [];
  });
}

/** Ids of the bodies that a record was put to for a decision, each once, in its order. */
export function bodiesAsked(record: DecisionRecord): string[] {
  const planned = (record["put-to"] ?? []).filter(({ capacity }) => capacity !== "recommends-only");
  return [...new Set(planned.flatMap(({ body }) => body ?? []))];
}

/** Ids of the bodies that must decide and have not. @param today ISO day. */
export function outstandingBodies(record: DecisionRecord, today: string): string[] {
  return outstanding(record, today).map(({ body }) => body ?? "a body that is not named");
}

/**
 * Whether the bodies together have decided: at least one says yes or no, and none that must decide is
 * outstanding. The overall status is that of the slowest body.
 * @param today ISO day: a decision of a day to come is not one yet.
 */
export function isDecided(record: DecisionRecord, today: string): boolean {
  const entries = record.decisions ?? [];
  return (
    entries.some((entry) => hasDecided(entry, today)) && outstanding(record, today).length === 0
  );
}
