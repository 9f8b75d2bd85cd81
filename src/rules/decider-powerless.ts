import { isConfirmed } from "../record/status.ts";
import { recommendsOnly } from "../record/powers.ts";
import { quote } from "../yaml/quote.ts";
import type { Decision } from "../record/decision-model.ts";
import type { ConfiguredBody, Problem, RecordRule } from "./model.ts";

export const deciderPowerless: RecordRule = {
  kind: "record",
  id: "decider-powerless",
  severity: "error",
  summary: "The record says that a body decided, but it may only recommend",
  why: "A decision binds only if someone with the power took it. People who want to challenge it must know whom to ask.",
  fix: 'Write "result: recommended". Add the body that has the power, with its own decision.',
  source:
    "Rightly's own record format 1, decisions.capacity; rightly.yaml, bodies.recommends-only and bodies.powers; Local Government Act 1972, section 101",
  examples: {
    good: `decisions:
  - {body: town-council, decider: Parks panel, capacity: recommends-only, on: 2026-03-02, result: recommended, resolution: To place the bench., reasons: People who tire should be able to stay., interests: none-declared}
  - {body: town-council, decider: Parks committee, capacity: non-executive, on: 2026-03-20, result: approved, resolution: Agreed to place the bench., reasons: The panel asked for it after its walk., interests: none-declared}
`,
    bad: `decisions:
  - body: town-council
    decider: Parks panel
    capacity: recommends-only
    on: 2026-03-20
    result: approved # <-
    resolution: Agreed to place the bench.
    reasons: People who tire should be able to stay.
    interests: none-declared
`,
  },
  check: ({ record, bodies }): Problem[] => {
    const { status, decisions = [] } = record;
    const wrong = decisions.flatMap((decision, at): Problem[] => {
      if (!decidesWithoutPower(decision, bodies)) return [];
      const message = `the result is ${quote(decision.result ?? "")}, but the body may only recommend`;
      return [{ path: ["decisions", at, "result"], message }];
    });
    if (wrong.length > 0 || !isConfirmed(status) || decisions.length === 0) return wrong;
    if (!decisions.every(({ capacity }) => capacity === "recommends-only")) return [];
    const message = `the status is ${quote(status)}, but no body that may decide has done so`;
    return [{ path: ["decisions"], at: "key", message }];
  },
};

const DECIDING = ["approved", "approved-with-conditions", "rejected"];

function decidesWithoutPower(
  { body, capacity, on, result }: Decision,
  bodies: readonly ConfiguredBody[],
): boolean {
  if (!DECIDING.includes(result ?? "")) return false;
  const named = bodies.find(({ id }) => id === body);
  return capacity === "recommends-only" || (named !== undefined && recommendsOnly(named, on));
}
