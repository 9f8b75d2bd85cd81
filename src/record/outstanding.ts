import type { Decision, DecisionRecord } from "./model.ts";

const DECIDING: ReadonlySet<string> = new Set(["approved", "approved-with-conditions", "rejected"]);

/** Whether an entry decides. To recommend, to note or to put off is not to decide. */
export function decides({ capacity, result }: Decision): boolean {
  return capacity !== "recommends-only" && DECIDING.has(result ?? "");
}

/**
 * Bodies that must decide and have not: those the record was put to, and those that put it off. A
 * body's latest entry counts; what one of its panels recommends is no decision of the body.
 */
export function outstandingBodies(record: DecisionRecord): string[] {
  const entries = record.decisions ?? [];
  const deferring = entries
    .filter((entry, at) => {
      const again = entries.slice(at + 1).some(({ body }) => body === entry.body);
      return entry.result === "deferred" && !again;
    })
    .map(({ body }) => body ?? "a body that is not named");
  const waiting = (record["put-to"] ?? []).filter(
    (id) => !entries.some((entry) => entry.body === id && decides(entry)),
  );
  return [...new Set([...waiting, ...deferring])];
}

/**
 * Whether the bodies together have decided: at least one says yes or no, and none that must decide is
 * outstanding. The overall status is that of the slowest body.
 */
export function isDecided(record: DecisionRecord): boolean {
  return (record.decisions ?? []).some(decides) && outstandingBodies(record).length === 0;
}
