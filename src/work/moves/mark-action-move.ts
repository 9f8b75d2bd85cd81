import { UserError } from "../../errors.ts";
import {
  actionStep,
  MARK_ANSWERS,
  markNoteStep,
  markStep,
} from "../../interview/mark-action-steps.ts";
import { NEW_WALK } from "../../interview/model.ts";
import { valueAt } from "../../mapping.ts";
import { didYouMean } from "../../nearest.ts";
import { MARKS, markActionEdits } from "../../record/mark-action.ts";
import type { ActionMark, MarkedAction } from "../../record/mark-action.ts";
import type { Action, DecisionRecord } from "../../record/model.ts";
import { STATUS } from "../../record/status.ts";
import { isExempt, plainText } from "../../record/text.ts";
import { changeFiles } from "../../repository/change-files.ts";
import { quote } from "../../yaml/quote.ts";
import { oneOf } from "../one-of.ts";
import { duePaper, paperChanges, paperReport } from "../paper-again.ts";
import type { PaperAgain } from "../paper-again.ts";
import type { Workplace } from "../workplace.ts";
import { textOf } from "./given-fields.ts";
import type { GivenFields } from "./given-reader.ts";
import { isBlocked, readyMove } from "./judge-move.ts";
import type { BlockedMove } from "./judge-move.ts";
import { openMoveSubject } from "./move-subject.ts";
import type { MoveSubject } from "./move-subject.ts";
import { NOTE } from "./reason-place.ts";
import type { MoveDefinition, MoveQuestions } from "./move.ts";
import { forceOf, isInForce } from "../../record/in-force.ts";

/** What became of an action that was marked. Files as the person would type them. */
export interface MarkReport {
  done: "marked" | "nothing";
  /** Of the action. */
  id: string;
  status: MarkedAction["status"];
  record: { id: string; file: string };
  paper: PaperAgain;
}

/** Says in the record whether an action is open, done or dropped, adds it to the history, and makes the paper again. */
export const MARK_ACTION: MoveDefinition<MarkReport | BlockedMove> = {
  fields: ["action", "mark", "note"],
  places: [{ field: [], place: [MARK_ANSWERS] }],
  reads: [{ field: ["note"], place: NOTE }],
  aliases: { because: ["note"] },
  open: (name, at) => {
    const subject = openMoveSubject(name, at);
    refuseUndecided(subject.record);
    return {
      record: subject.record,
      path: subject.path,
      questions: (given) => questionsOf(subject.record, given),
      make: (_, draft, { dryRun }) => markAction(subject, answersIn(draft), dryRun, at),
    };
  },
};

interface MarkAnswers {
  action: string;
  mark: ActionMark;
  note?: string;
}

function questionsOf(record: DecisionRecord, given: GivenFields): MoveQuestions {
  const typed = textOf(given, "action");
  const at = typed === undefined ? undefined : actionAt(record, typed);
  const choices = (record.actions ?? []).map((action, index) => ({
    value: idOf(action, index),
    label: plainText(action.what),
  }));
  const mark = textOf(given, "mark");
  const answers: Partial<MarkAnswers> = {
    ...(at === undefined ? {} : { action: choices[at]!.value }),
    ...(mark === undefined ? {} : { mark: oneOf("mark", mark, ACTION_MARKS) }),
    ...noteIn(given),
  };
  if (at !== undefined) refuseNote(record, at, answers.note);
  return {
    draft: { ...record, [MARK_ANSWERS]: answers } as DecisionRecord,
    context: NEW_WALK,
    steps: (draft) => [
      ...(at === undefined ? [actionStep(choices)] : []),
      ...(mark === undefined ? [markStep()] : []),
      markNoteStep(valueAt(draft, [MARK_ANSWERS, "mark"])),
    ],
  };
}

const ACTION_MARKS: readonly ActionMark[] = ["done", "drop", "reopen"];

function noteIn(given: GivenFields): { note?: string } {
  const note = textOf(given, "note")?.trim() ?? "";
  return note === "" ? {} : { note };
}

function answersIn(draft: DecisionRecord): MarkAnswers {
  return valueAt(draft, [MARK_ANSWERS]) as MarkAnswers;
}

function markAction(
  subject: MoveSubject,
  { action, mark, note }: MarkAnswers,
  dryRun: boolean,
  at: Workplace,
): MarkReport | BlockedMove {
  const { path, file, text, record } = subject;
  const index = actionAt(record, action);
  refuseNote(record, index, note);
  const { status } = MARKS[mark];
  const about = { id: action, status, record: { id: record.id, file } };
  if (record.actions?.[index]?.status === status && note === undefined) {
    return { ...about, done: "nothing", paper: {} };
  }
  const edits = markActionEdits(record, index, mark, { on: at.today, note });
  const ready = readyMove(subject, { edits, done: "", notes: [], next: [] });
  if (isBlocked(ready)) return ready;
  const due = duePaper(ready.after, path, { makesFirst: false }, at);
  const changes = [{ path, before: text, after: ready.text }, ...paperChanges(due)];
  if (!dryRun) changeFiles(subject.configuration, changes, "undo");
  return { ...about, done: "marked", paper: paperReport(due, at) };
}

function refuseUndecided(record: DecisionRecord): void {
  if (isInForce(record)) return;
  const { id, status } = record;
  const force = forceOf(record);
  const standing = force === "undecided" ? STATUS[status].label.toLowerCase() : force;
  throw new UserError(`${quote(id)} is not a decision in force (${standing})`, {
    hint:
      status === "draft" || status === "proposed"
        ? "It promises nothing until it is decided. You can still change its actions: rightly resume"
        : "Its actions are no longer asked for.",
  });
}

function idOf({ id }: Action, at: number): string {
  return id ?? `action-${at + 1}`;
}

/** Where the action is that a person means: by its id, or a part of it that no other has. */
function actionAt({ actions = [] }: DecisionRecord, typed: string): number {
  const ids = actions.map(idOf);
  const exact = ids.indexOf(typed);
  if (exact !== -1) return exact;
  const alike = ids.filter((id) => typed !== "" && id.includes(typed.toLowerCase()));
  if (alike.length === 1) return ids.indexOf(alike[0]!);
  const message =
    alike.length > 1
      ? `${alike.length} actions have ${quote(typed)} in their id`
      : `there is no action ${quote(typed)} in this record${didYouMean(typed, ids)}`;
  const hint =
    ids.length === 0
      ? "It has no actions. A look-back is held with: rightly look-back"
      : `It has ${(alike.length > 1 ? alike : ids).join(", ")}.`;
  throw new UserError(message, { hint });
}

/** A note that is exempt is in another file, and nothing can be added to it here. */
function refuseNote({ actions }: DecisionRecord, at: number, note: string | undefined): void {
  if (note === undefined || !isExempt(actions?.[at]?.note)) return;
  throw new UserError(
    "the note of this action is confidential (exempt), so you cannot add to it here",
    {
      hint: "Leave --note out, or write it into the file that holds it.",
    },
  );
}
