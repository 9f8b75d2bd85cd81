import { dotted } from "../finding.ts";
import type { DecisionRecord } from "../record/model.ts";
import { checkValue } from "./check-value.ts";
import { ADD_EVIDENCE, NEW_ACTION } from "./choices.ts";
import type { Adding, Progress, Step, StepValue, WalkContext } from "./model.ts";
import { isBlank } from "./apply.ts";
import { isForColleague, openQuestionOf } from "./open-questions.ts";
import { isExemptAt, storedValue } from "./stored.ts";
import { unknownOf } from "./unknown-answer.ts";

/** What the record says to a step, as a page would hand it back; `undefined` if it says nothing. */
export function answerOf(step: Step, draft: DecisionRecord): StepValue {
  return storedValue(step, draft);
}

/** Whether the step stores nothing by its nature: "Add another option?" */
export function isTransient(step: Step): boolean {
  return step.stores.as === "another";
}

/** Whether the step must be answered for the record to be complete. */
export function isRequired(step: Step): boolean {
  return !step.optional && !isTransient(step);
}

/**
 * Whether the record holds an answer to the step that would be taken if it were given now, and the
 * person has not left it half-way or to someone else.
 */
export function isAnswered(step: Step, draft: DecisionRecord): boolean {
  if (isTransient(step) || openQuestionOf(step.id, draft) !== undefined) return false;
  if (isExemptAt(step, draft)) return true;
  const unknown = unknownOf(step, draft);
  if (unknown !== undefined) return unknown.meetsDemand || step.optional;
  const value = answerOf(step, draft);
  return value !== undefined && checkValue(step, value) === undefined;
}

/** Whether the step keeps a record from being finished: it must be answered and is not, or was begun. */
export function isOpenAtEnd(step: Step, draft: DecisionRecord): boolean {
  if (isTransient(step) || isAnswered(step, draft)) return false;
  return isRequired(step) || openQuestionOf(step.id, draft) !== undefined;
}

/**
 * The steps that wait for an answer, in order; see `firstOpen`. What is left for a colleague waits
 * for nobody here, unless the colleague is who walks.
 */
export function openSteps(
  steps: readonly Step[],
  draft: DecisionRecord,
  context: WalkContext,
): Step[] {
  const answered = steps.map((step) => isAnswered(step, draft));
  const lastRequired = steps.findLastIndex((step, at) => isRequired(step) && answered[at] === true);
  return steps.filter((step, at) => {
    if (answered[at] === true) return false;
    const mark = openQuestionOf(step.id, draft);
    if (mark?.state === "for-colleague") return context.isColleague === true;
    return (
      isRequired(step) || mark !== undefined || (at > lastRequired && !context.passed.has(step.id))
    );
  });
}

/**
 * The first step that is neither answered nor skipped; `undefined` when the walk is done. An
 * optional or unstored step counts as passed when the context says so or when a later step that must
 * be answered is answered.
 */
export function firstOpen(
  steps: readonly Step[],
  draft: DecisionRecord,
  context: WalkContext,
): Step | undefined {
  return openSteps(steps, draft, context)[0];
}

/**
 * The step to put after this one: the first field of an item being added, then the rest of the item
 * this step belongs to, then the next open step in order, then the first open one of all.
 * `steps`, `draft` and `context` are those after the answer was taken.
 */
export function nextAfter(
  stepId: string,
  steps: readonly Step[],
  draft: DecisionRecord,
  context: WalkContext,
): Step | undefined {
  const begun = steps.find((step) => isAdding(step, context) && !isAnswered(step, draft));
  if (begun !== undefined) return begun;
  const at = steps.findIndex((step) => step.id === stepId);
  const here = steps[at];
  const inItem = steps.find(
    (step, index) =>
      index > at &&
      here?.item !== undefined &&
      step.item === here.item &&
      !isAnswered(step, draft) &&
      (context.isColleague === true || !isForColleague(step.id, draft)) &&
      !context.passed.has(step.id),
  );
  if (inItem !== undefined) return inItem;
  const open = openSteps(steps, draft, context);
  return open.find((step) => steps.indexOf(step) > at) ?? open[0];
}

function isAdding(step: Step, context: WalkContext): boolean {
  return (
    step.stores.as === "first-field" && dotted(step.path.slice(0, -2)) === context.adding?.list
  );
}

/** The step before this one in order; `undefined` at the first. */
export function previousOf(stepId: string, steps: readonly Step[]): Step | undefined {
  return steps[steps.findIndex((step) => step.id === stepId) - 1];
}

/** How many of the steps that must be answered are, and how many someone else is to answer. */
export function progressOf(steps: readonly Step[], draft: DecisionRecord): Progress {
  const required = steps.filter(isRequired);
  return {
    answered: required.filter((step) => isAnswered(step, draft)).length,
    total: required.length,
    withColleague: steps.filter(({ id }) => isForColleague(id, draft)).length,
  };
}

/**
 * The context after a step was answered with `value`: what was skipped is remembered, "add
 * another" begins an item. An item ends being added when its first field is answered, and is given
 * up when anything else is. Call it with every answer, beside `editsFor`.
 */
export function contextAfter(step: Step, value: StepValue, context: WalkContext): WalkContext {
  const adding = addedBy(step, value);
  if (adding !== undefined || !isPassing(step, value)) return { ...context, adding };
  return { ...context, adding, passed: new Set([...context.passed, step.id]) };
}

function isPassing(step: Step, value: StepValue): boolean {
  return value === undefined || isTransient(step) || isBlank(step, value);
}

/** Whether the record holds an answer once it is given: to ask for a new item is nothing to keep. */
export function isStored(step: Step, value: StepValue): boolean {
  return !isTransient(step) && addedBy(step, value) === undefined;
}

/** The item that an answer asks to add. */
function addedBy(step: Step, value: StepValue): Adding | undefined {
  const { stores } = step;
  if (stores.as === "another" || stores.as === "none-or-some") {
    return value === "yes" ? { list: dotted(stores.list) } : undefined;
  }
  if (stores.as === "cover" && value === NEW_ACTION) {
    return { list: "actions", covers: stores.answer };
  }
  return Array.isArray(value) && value.includes(ADD_EVIDENCE) ? { list: "evidence" } : undefined;
}
