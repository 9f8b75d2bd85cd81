import type { Answers } from "./answers.ts";
import { askedOf } from "./asked.ts";
import type { Asked } from "./asked.ts";
import { holds } from "./condition.ts";
import type { Framework, Gate } from "./model.ts";
import { visibleAnswers } from "./visible.ts";

/**
 * Gates that apply to these answers and do not hold. Answers that are not reached count for nothing.
 * @param asked What is asked of these answers, if someone has worked it out already.
 */
export function failedGates(
  framework: Framework,
  answers: Answers,
  stage?: string,
  asked: readonly Asked[] = askedOf(framework, answers, stage),
): Gate[] {
  if (framework.gates.length === 0) return [];
  const seen = visibleAnswers(answers);
  for (const one of asked) seen.show(one.path.slice(1));
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
