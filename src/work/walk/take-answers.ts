import { dirname } from "node:path";
import { judgeAnswers } from "../../check/judge-answers.ts";
import type { Fault } from "../../finding.ts";
import { openAtEnd } from "../../interview/finish.ts";
import { editsToward } from "../../interview/merge-answers.ts";
import { withFormComments } from "../../interview/form-comments.ts";
import { parseAnswers } from "../../interview/parse-answers.ts";
import { renderQuestions } from "../../interview/questions-form.ts";
import { editRecord } from "../../record/edit.ts";
import type { Status } from "../../record/model.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { findFramework } from "../../repository/frameworks.ts";
import { pathFrom } from "../../repository/read.ts";
import { saveRecord } from "../../repository/save-record.ts";
import { dayGiven } from "../day-given.ts";
import { findRecord } from "../find-record.ts";
import type { Workplace } from "../workplace.ts";
import { readDraft } from "./draft-file.ts";
import type { DraftFile } from "./draft-file.ts";
import { refuseConfirmed } from "./resume-walk.ts";
import { contextFor } from "./walk-plan.ts";

/** What became of a draft when answers were put into it. */
export interface TakenAnswers {
  /** From the folder a person is in. */
  file: string;
  id: string;
  status: Status;
  /** Whether the answers said anything that was not there. */
  isChanged: boolean;
  /** How many questions are not answered yet. */
  open: number;
}

/**
 * The draft that answers are for.
 * @param name Its path, its id, or a part of its id that no other has.
 * @throws UserError if there is none, or it is past being changed.
 */
export function draftForAnswers(name: string, place: Workplace): DraftFile {
  const file = readDraft(findRecord(readConfiguration(place.cwd), name, place.cwd));
  refuseConfirmed(file, place);
  return file;
}

/**
 * Puts what a form says into a draft. What the form leaves blank stays as it is, and so does everything
 * a person wrote in the record beside its answers.
 * @param text Of the form.
 * @param asOf The day that counts as today, in any form that a walk takes.
 * @returns What is wrong with the form, or what became of the draft.
 */
export function takeAnswers(
  file: DraftFile,
  text: string,
  asOf: unknown,
  place: Workplace,
): { faults: readonly Fault[] } | TakenAnswers {
  const { path, record } = file;
  const configuration = readConfiguration(dirname(path));
  const { id, version } = record.framework;
  const { framework } = findFramework(configuration, id, version);
  const today = dayGiven("--as-of", asOf, place.today);
  const context = contextFor(configuration, today);
  const judge = judgeAnswers(configuration, framework, today);
  const { draft, faults } = parseAnswers(text, framework, judge, context);
  if (draft === undefined) return { faults };
  const edited = editRecord(file.yaml, editsToward(record, draft));
  const after = withFormComments(edited, text, renderQuestions(framework), file.text);
  const isChanged = after !== file.text;
  if (isChanged) saveRecord(path, after, { expected: file.text });
  const now = isChanged ? readDraft(path).record : record;
  const open = openAtEnd(now, framework, context).length;
  return { file: pathFrom(place.cwd, path), id: record.id, status: record.status, isChanged, open };
}
