import type { DecisionRecord } from "../../record/model.ts";
import { isConfirmed } from "../../record/status.ts";

/** The day the last body decided; `undefined` while the record is not decided. */
export function lastDecided({ status, decisions = [] }: DecisionRecord): string | undefined {
  if (!isConfirmed(status)) return undefined;
  return decisions
    .flatMap(({ on }) => (typeof on === "string" ? [on] : []))
    .sort()
    .at(-1);
}
