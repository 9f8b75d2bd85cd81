import { answerAt, askedOf } from "../framework/asked.ts";
import type { Asked } from "../framework/asked.ts";
import { demandsOf } from "../framework/demands.ts";
import { dotted } from "../finding.ts";
import type { Framework } from "../framework/model.ts";
import type { DecisionRecord } from "../record/model.ts";
import { isMapping } from "../mapping.ts";

/** An answer that demands an action. */
export interface ActionDemand {
  /** Dotted path of the answer, as an action's `covers` names it. */
  answer: string;
  /** What it is an answer to. */
  label: string;
  covered: boolean;
}

type Answered = Pick<DecisionRecord, "answers" | "actions" | "stage">;

/** The answers that demand an action, in the order they are asked. */
export function actionDemands(draft: Answered, framework: Framework): ActionDemand[] {
  const answers = draft.answers ?? {};
  const covered = new Set((draft.actions ?? []).flatMap((action) => action.covers ?? []));
  return askedOf(framework, answers, draft.stage).flatMap((asked) => {
    const answer = answerAt(answers, asked.path);
    if (!isMapping(answer) || !demandsOf(asked, answer).includes("action")) return [];
    const path = dotted(asked.path);
    return [{ answer: path, label: labelOf(asked).replace(/\.$/, ""), covered: covered.has(path) }];
  });
}

function labelOf(asked: Asked): string {
  switch (asked.kind) {
    case "question":
      return asked.question.ask;
    case "test":
      return asked.test.label;
    case "cell":
      return asked.column === undefined
        ? asked.row.label
        : `${asked.row.label}, ${asked.column.label}`;
  }
}
