import { optionLike } from "./choices.ts";
import type { Step } from "./model.ts";
import { fieldStep, LINE } from "./walk.ts";
import type { StepGroup, Walk } from "./walk.ts";

const START: StepGroup = { section: "start", caption: "Start" };

/** Title and stage. Stages that come round after a decision are not kinds of decision. */
export function startSteps({ framework }: Walk): Step[] {
  const stages = framework.stages.filter((stage) => stage.dueAfterDecision === undefined);
  const title = fieldStep(START, ["title"], LINE);
  if (stages.length === 0) return [title];
  return [
    title,
    fieldStep(START, ["stage"], { kind: "choose-one", choices: stages.map(optionLike) }),
  ];
}
