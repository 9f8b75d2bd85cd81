/** How decisions came to an end with nothing in their place: what `ended` says, body by body. */
import type { DecisionRecord, End, EndKind } from "./model.ts";
import { decides } from "./outstanding.ts";

/** Bodies whose decision there is something to end of: those that approved. */
export function approvingBodies({ decisions = [] }: DecisionRecord): string[] {
  const bodies = decisions
    .filter((one) => decides(one) && one.result !== "rejected")
    .flatMap(({ body }) => body ?? []);
  return [...new Set(bodies)];
}

/** Bodies that approved and whose decision is still in force. */
export function standingBodies(record: DecisionRecord): string[] {
  const over = new Set((record.ended ?? []).map(({ body }) => body));
  return approvingBodies(record).filter((body) => !over.has(body));
}

/**
 * What the status of a record is by its ends: as the decision of the last body ended. `undefined` while
 * the decision of a body is in force, and if none is said to have ended.
 */
export function endKindOf(record: DecisionRecord): EndKind | undefined {
  const last = (record.ended ?? []).at(-1);
  return last === undefined || standingBodies(record).length > 0 ? undefined : last.how;
}

/** The decision that an end is of: the last by which its body approved. */
export function endedDecision(
  { decisions = [] }: DecisionRecord,
  { body }: End,
): NonNullable<DecisionRecord["decisions"]>[number] | undefined {
  return decisions.findLast((one) => one.body === body && decides(one));
}
