/** What is asked when an action is marked, as steps over a scratch draft. */
import type { Choice, Step } from "./model.ts";
import { step, TEXT } from "./walk.ts";
import type { StepGroup } from "./walk.ts";

/** StepGroup in the scratch draft that these steps fill. */
export const MARK_ANSWERS = "marking";

const PLACE: StepGroup = { section: "actions", caption: "Actions" };

const MARK_CHOICES: readonly Choice[] = [
  { value: "done", label: "It is done" },
  { value: "drop", label: "It will not be done" },
  { value: "reopen", label: "It is still to be done" },
];

/** Which action is meant. */
export function actionStep(choices: readonly Choice[]): Step {
  return step(
    PLACE,
    [MARK_ANSWERS, "action"],
    { kind: "choose-one", choices },
    { ask: "Which action?" },
  );
}

/** What became of it. */
export function markStep(): Step {
  return step(
    PLACE,
    [MARK_ANSWERS, "mark"],
    { kind: "choose-one", choices: MARK_CHOICES },
    { ask: "What became of it?" },
  );
}

/** What happened, or why: those to whom an action was promised will ask why it is dropped. */
export function markNoteStep(mark: unknown): Step {
  const isDropped = mark === "drop";
  return step(PLACE, [MARK_ANSWERS, "note"], TEXT, {
    ask: isDropped ? "Why will it not be done?" : "What happened?",
    optional: !isDropped,
  });
}
