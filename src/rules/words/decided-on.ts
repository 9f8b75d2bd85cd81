import { latestOf } from "../../record/day-span.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { isConfirmed } from "../../record/status.ts";

/** The day the last body decided, or the month or year where no more is known; `undefined` while the record is not decided. */
export function lastDecided({ status, decisions = [] }: DecisionRecord): string | undefined {
  if (!isConfirmed(status)) return undefined;
  return latestOf(decisions.map(({ on }) => on));
}
