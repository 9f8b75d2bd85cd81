import type { Decision, Planned } from "./decision-model.ts";
import type { DecisionRecord } from "./model.ts";
import { isConfirmed } from "./status.ts";

/**
 * What was planned of a decision: the entry of its body, of the panel if one only recommends, and of the
 * decider where several are named.
 */
export function planFor(
  record: DecisionRecord,
  { body, capacity, decider }: Pick<Decision, "body" | "capacity" | "decider">,
): Planned | undefined {
  const isPanel = capacity === "recommends-only";
  const own = (record["put-to"] ?? []).filter(
    (one) => one.body === body && (one.capacity === "recommends-only") === isPanel,
  );
  return own.find((one) => one.decider !== undefined && one.decider === decider) ?? own[0];
}

/** What is planned of a record that is not decided. */
export function openPlans(record: DecisionRecord): readonly Planned[] {
  const isOver = isConfirmed(record.status) || record.status === "withdrawn";
  return isOver ? [] : (record["put-to"] ?? []);
}

/** What a decision can be noted with, as it was planned: never its day, which is what happened. */
export function plannedDecision(plan: Planned | undefined): Partial<Decision> {
  const { decider, capacity, key } = plan ?? {};
  return {
    ...(decider === undefined ? {} : { decider }),
    ...(capacity === undefined ? {} : { capacity }),
    ...(key === undefined ? {} : { key }),
  };
}
