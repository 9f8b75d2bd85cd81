import type { Answers } from "./answers.ts";
import { askedOf } from "./asked.ts";
import { holds } from "./condition.ts";
import type { Framework, Gate } from "./model.ts";
import { visibleAnswers } from "./visible.ts";

/** Gates that apply to these answers and do not hold. Answers that are not reached count for nothing. */
export function failedGates(framework: Framework, answers: Answers, stage?: string): Gate[] {
  const seen = visibleAnswers(answers);
  for (const asked of askedOf(framework, answers, stage)) seen.show(asked.path.slice(1));
  const context = {
    framework,
    answers: seen.answers,
    ...(stage === undefined ? {} : { stage }),
  };
  return framework.gates.filter(
    (gate) =>
      (gate.when === undefined || holds(gate.when, context)) && !holds(gate.require, context),
  );
}
