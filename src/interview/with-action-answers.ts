import type { Framework } from "../framework/model.ts";
import { valueAt } from "../mapping.ts";
import type { DecisionRecord } from "../record/model.ts";
import type { Edit } from "../yaml/edit.ts";
import { withEdit } from "../yaml/plain-edit.ts";
import { actionEdits } from "./action-answers.ts";
import { answerSteps } from "./answer-steps.ts";
import type { WalkContext } from "./model.ts";

/**
 * The edits that give every question for an action its action, where a form answers in words or by an
 * id alone: as if it had been answered in a walk.
 */
export function actionAnswerEdits(
  draft: DecisionRecord,
  framework: Framework,
  context: WalkContext,
): Edit[] {
  const steps = answerSteps({ draft, framework, context });
  let now = draft;
  return steps.flatMap(({ stores, path }) => {
    const words = stores.as === "action" ? valueAt(now, path) : undefined;
    if (typeof words !== "string") return [];
    const edits = actionEdits(path, words, now);
    now = edits.reduce<unknown>(withEdit, now) as DecisionRecord;
    return edits;
  });
}
