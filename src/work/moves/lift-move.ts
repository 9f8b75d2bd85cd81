import { EXEMPT_ANSWERS, textStep } from "../../interview/exempt-steps.ts";
import { NEW_WALK } from "../../interview/model.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { isExempt } from "../../record/text.ts";
import type { ExemptReport } from "../exempt/exempt-report.ts";
import { openExemptSubject } from "../exempt/exempt-subject.ts";
import { findText } from "../exempt/find-text.ts";
import { liftText } from "../exempt/lift-text.ts";
import { chosenText, EXEMPT_PLACE, orBlocked, textsToChoose } from "./exempt-move.ts";
import { textOf } from "./given-fields.ts";
import type { BlockedMove } from "./judge-move.ts";
import type { MoveDefinition } from "./move.ts";

/** Puts a text back into a record: it may be public now. */
export const LIFT: MoveDefinition<ExemptReport | BlockedMove> = {
  fields: ["field"],
  places: [EXEMPT_PLACE],
  open: (name, at) => {
    const subject = openExemptSubject(name, at);
    const { record } = subject;
    return {
      record,
      path: subject.path,
      questions: (given) => {
        const typed = textOf(given, "field");
        const answers = typed === undefined ? {} : { field: findText(subject, typed).name };
        const texts = typed === undefined ? textsToChoose(subject, isExempt) : undefined;
        return {
          draft: { ...record, [EXEMPT_ANSWERS]: answers } as DecisionRecord,
          context: NEW_WALK,
          steps: () =>
            texts === undefined ? [] : [textStep(texts, "Which text may be public now?")],
        };
      },
      make: (_, draft, { dryRun, writing }) => {
        const text = chosenText(subject, draft);
        const told = { ...subject, writing };
        return orBlocked(subject, text, () => liftText(told, text, dryRun, at));
      },
    };
  },
};
