import { approvalIn, lookBackStage } from "../record/after-decision.ts";
import { addPeriod } from "../record/add-period.ts";
import { inLongWords } from "./day.ts";
import type { Step } from "./model.ts";
import { DAY, fieldStep } from "./walk.ts";
import type { StepGroup, Walk } from "./walk.ts";

/** When the tests are asked again: only where something will be done, required if the framework says when. */
export function lookBackSteps({ draft, framework }: Walk, place: StepGroup): Step[] {
  const decision = approvalIn(draft);
  if (decision === undefined) return [];
  const period = lookBackStage(framework);
  const due =
    decision.on === undefined || period?.dueAfterDecision === undefined
      ? undefined
      : addPeriod(decision.on, period.dueAfterDecision);
  return [
    fieldStep(
      place,
      ["look-backs", 0, "due"],
      due === undefined ? DAY : { kind: "date", period: false, proposed: due },
      {
        optional: period === undefined,
        ...(due === undefined
          ? {}
          : { hint: `${period?.label ?? ""} falls on ${inLongWords(due)}.` }),
      },
    ),
  ];
}
