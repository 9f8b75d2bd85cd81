import type { Fault } from "../finding.ts";
import type { Framework } from "../framework/model.ts";
import type { DecisionRecord } from "../record/model.ts";
import { mustBeComplete } from "../record/status.ts";
import type { YamlText } from "../yaml/parse.ts";
import { shown } from "../yaml/shown.ts";
import { answersFault } from "./answers-rules.ts";
import { checkValue } from "./check-value.ts";
import { openAtEnd } from "./finish.ts";
import { answerOf } from "./flow.ts";
import type { Step } from "./model.ts";

/** What the framework asks and is not answered, in answers that say they are more than a draft. */
export function missingAnswers(
  record: DecisionRecord,
  framework: Framework,
  yaml: YamlText,
): Fault[] {
  if (!mustBeComplete(record.status)) return [];
  return openAtEnd(record, framework)
    .filter(({ path, stores }) => path[0] === "answers" || stores.as === "cover")
    .map((step) => {
      const path = step.stores.as === "cover" ? step.stores.answer.split(".") : step.path;
      const message = `${shown(step.ask)} has no answer, and the status is ${record.status}`;
      return answersFault("answer-missing", {
        message: `${message} (${step.caption})`,
        fix: `${remedy(step, record)}, or make the status draft.`,
        path,
        place: yaml.placeOf(path),
      });
    });
}

function remedy(step: Step, record: DecisionRecord): string {
  if (step.stores.as === "cover") return `Add an action that covers ${step.stores.answer}`;
  return checkValue(step, answerOf(step, record)) ?? "Answer it";
}
