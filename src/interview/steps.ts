import type { Framework } from "../framework/model.ts";
import type { DecisionRecord } from "../record/model.ts";
import { actionSteps } from "./action-steps.ts";
import { answerSteps } from "./answer-steps.ts";
import { consultationSteps } from "./consultation-steps.ts";
import { decisionSteps } from "./decision-steps.ts";
import { evidenceSteps } from "./evidence-steps.ts";
import type { Step, WalkContext } from "./model.ts";
import { optionSteps } from "./option-steps.ts";
import { proposalSteps } from "./proposal-steps.ts";
import { voiceSteps } from "./voice-steps.ts";
import { stageChoices } from "./choices.ts";
import { fieldStep, LINE, withinDays } from "./walk.ts";
import type { StepGroup, Walk } from "./walk.ts";

/**
 * All steps that can be reached now, in the order they are put. They follow from the record so far
 * and, for an item being added, from the context.
 */
export function stepsOf(draft: DecisionRecord, framework: Framework, context: WalkContext): Step[] {
  const walk = { draft, framework, context };
  return [
    ...startSteps(walk),
    ...proposalSteps(walk),
    ...optionSteps(walk),
    ...voiceSteps(walk),
    ...evidenceSteps(walk),
    ...consultationSteps(walk),
    ...answerSteps(walk),
    ...actionSteps(walk),
    ...decisionSteps(walk),
  ].map((one) => withinDays(one, walk));
}

const START: StepGroup = { section: "start", caption: "Start" };

/** Title and stage. */
function startSteps({ framework }: Walk): Step[] {
  const choices = stageChoices(framework);
  const title = fieldStep(START, ["title"], LINE);
  if (choices.length === 0) return [title];
  return [title, fieldStep(START, ["stage"], { kind: "choose-one", choices })];
}
