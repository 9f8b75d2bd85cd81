/** What has to follow a decision, as its result has it. */
import type { Framework, Stage } from "../framework/model.ts";
import type { Decision } from "./decision-model.ts";
import type { DecisionRecord } from "./model.ts";
import { decides } from "./outstanding.ts";

/** The latest decision that approved; `undefined` if nothing will be done. */
export function approvalIn({ decisions = [] }: DecisionRecord): Decision | undefined {
  return decisions.findLast((one) => decides(one) && one.result?.startsWith("approved") === true);
}

/** The stage at which the tests are asked again; `undefined` if the framework does not say when. */
export function lookBackStage({ stages }: Framework): Stage | undefined {
  return stages.find(({ dueAfterDecision }) => dueAfterDecision !== undefined);
}

/** Numbers of the entries that approve with conditions, where the record has no condition. */
export function withoutConditions({ decisions = [], actions = [] }: DecisionRecord): number[] {
  if (actions.some(({ kind }) => kind === "condition")) return [];
  return decisions.flatMap((one, at) =>
    decides(one) && one.result === "approved-with-conditions" ? [at] : [],
  );
}
