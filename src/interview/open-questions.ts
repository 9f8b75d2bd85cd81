/** Questions that were begun or left for a colleague, as the record keeps them. */
import { isMapping } from "../mapping.ts";
import type { DecisionRecord, OpenQuestion } from "../record/model.ts";
import type { Edit } from "../yaml/edit.ts";
import { appendEdit } from "./apply.ts";
import { listAt } from "./list-at.ts";

const LIST = "open-questions";

/** What the record says of a question that is open; `undefined` if nothing. */
export function openQuestionOf(stepId: string, draft: DecisionRecord): OpenQuestion | undefined {
  return openQuestionsOf(draft).find(({ question }) => question === stepId);
}

/** Everything that was begun or left for a colleague. */
export function openQuestionsOf(draft: DecisionRecord): OpenQuestion[] {
  return listAt(draft, [LIST])
    .filter(isMapping)
    .filter((mark) => typeof mark["question"] === "string") as unknown as OpenQuestion[];
}

/** Whether someone else is to answer the question. */
export function isForColleague(stepId: string, draft: DecisionRecord): boolean {
  return openQuestionOf(stepId, draft)?.state === "for-colleague";
}

/** Notes that a question is open, and replaces what was noted about it before. Blank fields are left out. */
export function openQuestionEdits(mark: OpenQuestion, draft: DecisionRecord): Edit[] {
  const { question, state } = mark;
  const who = mark.who?.trim() ?? "";
  const note = mark.note?.trim() ?? "";
  const value = {
    question,
    state,
    ...(who === "" ? {} : { who }),
    ...(note === "" ? {} : { note }),
  };
  const at = placeOf(question, draft);
  return at === -1 ? [appendEdit([LIST], value, draft)] : [{ path: [LIST, at], value }];
}

/** Takes the note away; with the last one the whole list goes. */
export function closeQuestionEdits(stepId: string, draft: DecisionRecord): Edit[] {
  const at = placeOf(stepId, draft);
  if (at === -1) return [];
  const isLast = listAt(draft, [LIST]).length === 1;
  return [{ path: isLast ? [LIST] : [LIST, at], remove: true }];
}

/** Takes every note away: nothing is open any more. */
export function closeAllQuestionsEdits(draft: DecisionRecord): Edit[] {
  return draft[LIST] === undefined ? [] : [{ path: [LIST], remove: true }];
}

function placeOf(stepId: string, draft: DecisionRecord): number {
  return listAt(draft, [LIST]).findIndex((mark) => isMapping(mark) && mark["question"] === stepId);
}
