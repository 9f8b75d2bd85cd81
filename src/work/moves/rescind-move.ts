import { rescindSteps } from "../../interview/move-steps.ts";
import { rescind } from "../../life/rescind.ts";
import type { Decision, DecisionRecord } from "../../record/model.ts";
import { dayGiven } from "../day-given.ts";
import { contextFor } from "../walk/walk-plan.ts";
import { textOf } from "./given-fields.ts";
import type { GivenFields } from "./given-reader.ts";
import { lifeMove } from "./life-move.ts";

/** Notes that those who decided have cancelled it. */
export const RESCIND = lifeMove({
  name: "rescind",
  fields: ["body", "decider", "because", "reference", "on"],
  places: [
    { field: ["because"], place: ["decisions", 0, "reasons"] },
    { field: [], place: ["decisions", 0] },
  ],
  questions: ({ record, life, configuration }, given) => ({
    // A scratch decision, which is never written, holds what is asked.
    draft: { ...record, decisions: [scratchDecision(record, given)] },
    context: contextFor(configuration, life.today),
    steps: (draft, context) => rescindSteps({ draft, framework: life.framework, context }),
  }),
  outcome: ({ record, life }, given, draft) => {
    const { body = "", decider = "", reasons, reference } = draft.decisions?.[0] ?? {};
    const because = typeof reasons === "string" ? reasons : "";
    const on = dayGiven("--on", given["on"], life.today);
    return rescind(record, { body, decider, because, reference, on }, life);
  },
});

/** Where one body decided, it is the one that is meant. */
function scratchDecision({ decisions = [] }: DecisionRecord, given: GivenFields): Decision {
  const bodies = [...new Set(decisions.flatMap((one) => one.body ?? []))];
  return {
    body: textOf(given, "body") ?? (bodies.length === 1 ? bodies[0] : undefined),
    decider: textOf(given, "decider"),
    reference: textOf(given, "reference"),
    reasons: textOf(given, "because"),
  } as Decision;
}
