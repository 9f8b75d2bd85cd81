import type { Planned } from "../../record/decision-model.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { hasDecided } from "../../record/outstanding.ts";
import { openPlans } from "../../record/plan-for.ts";

/** What is still to be decided as it is planned, each with its place in the plan. @param today ISO day. */
export function stillPlanned(
  record: DecisionRecord,
  today: string,
): (readonly [plan: Planned, at: number])[] {
  const decided = new Set(
    (record.decisions ?? []).filter((one) => hasDecided(one, today)).map(({ body }) => body),
  );
  return [...openPlans(record).entries()]
    .filter(([, { body }]) => body === undefined || !decided.has(body))
    .map(([at, plan]) => [plan, at] as const);
}
