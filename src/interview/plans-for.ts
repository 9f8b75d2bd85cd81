import type { Planned } from "../record/decision-model.ts";
import type { DecisionRecord } from "../record/model.ts";

/**
 * The plan with these bodies as those that must decide: what is said of one already stays, and so do those
 * that are asked to recommend.
 */
export function plansFor(bodies: readonly string[], draft: DecisionRecord): Planned[] {
  const before = draft["put-to"] ?? [];
  const kept = before.filter(
    ({ body = "", capacity }) => capacity === "recommends-only" || bodies.includes(body),
  );
  const named = new Set(kept.map(({ body }) => body));
  const added = bodies.filter((body) => !named.has(body)).map((body) => ({ body }));
  return [...kept, ...added];
}
