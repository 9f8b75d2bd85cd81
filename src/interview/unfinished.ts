/** Text that is not an answer yet, and where it belongs when a walk comes back. */
import type { DecisionRecord } from "../record/model.ts";
import { answerOf } from "./flow.ts";
import type { Adding, Step, StepValue } from "./model.ts";
import { isRefusal, normalise } from "./normalise.ts";

/** Text as a draft may hold it before it is an answer; `undefined` if it can hold none. */
export function unfinishedValue(step: Step, raw: string): StepValue {
  if (step.kind !== "text" && step.kind !== "line" && step.kind !== "lines") return undefined;
  const lenient: Step = step.kind === "text" ? { ...step, atLeastWords: 0 } : step;
  const value = normalise(lenient, raw);
  return isRefusal(value) ? undefined : value;
}

/** Whether a draft holds what was typed already, as an answer or as the beginning of one. */
export function holdsTyped(step: Step, raw: string, draft: DecisionRecord): boolean {
  const held = JSON.stringify(answerOf(step, draft));
  const values = [unfinishedValue(step, raw), normalise(step, raw)];
  return values.some((value) => value !== undefined && JSON.stringify(value) === held);
}

/** What may have been being added when the first field of an item that is not there was asked. */
export function addingFor(stepId: string, steps: readonly Step[]): Adding[] {
  const list = stepId.split(".").slice(0, -2).join(".");
  const covered = steps.flatMap(({ stores }) => (stores.as === "cover" ? [stores.answer] : []));
  return [{ list }, ...covered.map((covers) => ({ list, covers }))];
}
