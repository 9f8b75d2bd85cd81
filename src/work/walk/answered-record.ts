import { judgeAnswers } from "../../check/judge-answers.ts";
import type { Fault } from "../../finding.ts";
import type { Framework } from "../../framework/model.ts";
import { openAtEnd } from "../../interview/finish.ts";
import { withFormComments } from "../../interview/form-comments.ts";
import { parseAnswers } from "../../interview/parse-answers.ts";
import type { AnswersDraft } from "../../interview/answers-draft.ts";
import type { WalkContext } from "../../interview/model.ts";
import { withLookAgain } from "../../interview/carry-over.ts";
import type { CarriedOver } from "../../interview/carry-over.ts";
import { renderQuestions } from "../../interview/questions-form.ts";
import { recordFromAnswers } from "../../interview/record-from-answers.ts";
import { parseSetAnswers, withSetAnswers } from "../../interview/set-answers.ts";
import type { SetAnswer } from "../../interview/set-as-in-form.ts";
import { isMapping } from "../../mapping.ts";
import { paperPath } from "../../record/files.ts";
import { isToldLater } from "../../record/told-later.ts";
import type { DecisionRecord, Status } from "../../record/model.ts";
import { isConfirmed } from "../../record/status.ts";
import type { Configuration } from "../../repository/configuration-model.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { isThere, pathFrom } from "../../repository/read.ts";
import { dayGiven } from "../day-given.ts";
import type { YamlText } from "../../yaml/parse.ts";
import type { Workplace } from "../workplace.ts";
import { answersFramework } from "./answers-framework.ts";
import { readDraft } from "./draft-file.ts";
import type { DraftFile } from "./draft-file.ts";
import { writeFinishedPaper } from "./finished-paper.ts";
import { readHead, wordsGiven } from "./given-head.ts";
import type { HeadWords } from "./given-head.ts";
import { isTaken, recordPath, recordText, idGiven, writeNewRecord } from "./new-record.ts";
import type { Finishing } from "./new-record.ts";
import { carriedFrom, openNew, recordsFolder } from "./new-walk.ts";
import type { NewWalkOptions, RecordsFolder } from "./new-walk.ts";
import { recordsOfTitle } from "./same-title.ts";
import type { SameTitle } from "./same-title.ts";
import type { WalkSession } from "./session.ts";
import { refuseUnsound } from "./refuse-unsound.ts";
import { contextFor } from "./walk-plan.ts";

/** Answers that are given with the command that makes a record. */
export interface GivenAnswers extends NewWalkOptions {
  title?: string | undefined;
  /** Text of an answers file. */
  text?: string | undefined;
  /** Answers one by one, as `question=words`; each wins over the file. */
  set?: readonly string[] | undefined;
}

/** A record that answers make, before it is written. */
export interface AnsweredRecord {
  framework: Framework;
  folder: RecordsFolder;
  /** Records that have its title already; none where it was given a name of its own. */
  sameTitle: readonly SameTitle[];
  /** What would be written. */
  preview(): { file: string; text: string };
  write(): WrittenRecord;
}

/** A record that was made from answers. */
export interface WrittenRecord {
  /** From the folder a person is in. */
  file: string;
  id: string;
  status: Status;
  /** Whether it says that it was written down later, of which less is asked. */
  isLater: boolean;
  /** How many questions are not answered yet. */
  open: number;
  /** Asks the rest. */
  walk(): WalkSession;
  /** Leaves it as it is. @returns Its paper, from the folder a person is in, if one was written. */
  writePaper(): string | undefined;
}

interface Making {
  configuration: Configuration;
  framework: Framework;
  context: WalkContext;
  /** What it takes from an earlier record. */
  carried?: CarriedOver | undefined;
  /** Its day is the one that was given. */
  place: Workplace;
}

/**
 * The record that answers make. Nothing is written yet.
 * @returns What is wrong with the answers file, or the record.
 * @throws UserError for an answer, framework, stage or day that there is not.
 */
export function answeredRecord(
  given: GivenAnswers,
  place: Workplace,
): { faults: readonly Fault[] } | AnsweredRecord {
  const configuration = readConfiguration(place.cwd);
  const framework = answersFramework(given.text ?? "", configuration, given.framework);
  const today = dayGiven("--as-of", given.asOf, place.today);
  const context = contextFor(configuration, today);
  const at = { cwd: place.cwd, today };
  const carried = carriedFrom(given.from, framework, { ...place, today });
  const making = { configuration, framework, context, carried, place: at };
  const parsed = answersIn(given, making);
  if ("faults" in parsed) return parsed;
  const make = recordMaker(given, parsed.draft, making, parsed.draft);
  // What the person wrote beside their answers goes with them.
  const blank = renderQuestions(framework, context);
  const finishing = (text: string): string => withFormComments(text, given.text ?? "", blank);
  const made = (): { path: string; text: string } => {
    const record = make(isTaken(configuration));
    const path = recordPath(configuration, record.id);
    return { path, text: finishing(recordText(record, path, configuration)) };
  };
  // Answers that are set one by one, and what becomes of the rest with them, no form has shown.
  refuseUnsound(made().text, { configuration, framework, today });
  const { title } = make(isTaken(configuration));
  return {
    framework,
    folder: recordsFolder(configuration),
    sameTitle: given.name === undefined ? recordsOfTitle(title, configuration, place.cwd) : [],
    preview: () => {
      const { path, text } = made();
      return { file: pathFrom(place.cwd, path), text };
    },
    write: () => {
      const left = given.text === undefined ? undefined : leftWithoutPaper(making, make, finishing);
      return written(left ?? writeNewRecord(configuration, make, finishing), making);
    },
  };
}

/** The same record to the byte, if a command was stopped before it had written the paper. */
function leftWithoutPaper(
  { configuration }: Making,
  make: ReturnType<typeof recordMaker>,
  finishing: Finishing,
): DraftFile | undefined {
  const record = make(() => false);
  const path = recordPath(configuration, record.id);
  if (!isThere(path) || isThere(paperPath(path))) return undefined;
  const text = finishing(recordText(record, path, configuration));
  const file = readDraft(path);
  return file.text === text ? file : undefined;
}

function answersIn(
  given: GivenAnswers,
  making: Making,
): { draft: AnswersDraft } | { faults: readonly Fault[] } {
  const { text } = given;
  if (text === undefined) return { draft: {} };
  const { configuration, framework, context, place } = making;
  const judge = judgeAnswers(configuration, framework, place.today, (candidate, yaml) => {
    const answers: Partial<DecisionRecord> = { ...candidate };
    delete answers.format;
    delete answers.id;
    delete answers.framework;
    if (!saysStatus(yaml)) delete answers.status;
    return recordMaker(given, answers, making)(isTaken(configuration));
  });
  const { draft, faults } = parseAnswers(text, framework, judge, { context });
  return draft === undefined ? { faults } : { draft };
}

/** Whether the answers say a status; where they do not, it follows from what is answered. */
function saysStatus({ value }: YamlText): boolean {
  return isMapping(value) && typeof value["status"] === "string";
}

/**
 * Makes the record, given which ids are taken. What is set one by one wins over the file.
 * @param form What a person wrote, which the title and the stage of the command may not contradict.
 */
function recordMaker(
  { title, stage, name, set = [], role }: GivenAnswers,
  answers: AnswersDraft,
  { configuration, framework, context, carried, place: { today } }: Making,
  form: AnswersDraft = {},
): (taken: (id: string) => boolean) => DecisionRecord {
  const sets = parseSetAnswers(set);
  const isHead = headIn(stage);
  const heads = [
    wordsGiven(title, "the title"),
    wordsGiven(stage, "--stage"),
    sets.flatMap(isHead),
  ];
  const head = readHead(heads.flat(), framework, form);
  const base = { ...carried, ...answers };
  const content = {
    ...base,
    ...head,
    ...(role === undefined ? {} : withRole(base, role)),
  };
  const others = sets.filter((one) => isHead(one).length === 0);
  const change = (draft: DecisionRecord): DecisionRecord => {
    const answered = withSetAnswers(draft, framework, others, context);
    return carried === undefined ? answered : withLookAgain(answered, carried, framework, context);
  };
  return (taken) => {
    const id = idGiven(name, today, configuration);
    return recordFromAnswers(content, framework, { today, taken, id, change, context });
  };
}

/** The role of the person's own settings, where the answers do not name one. */
function withRole({ proposal }: AnswersDraft, role: string): AnswersDraft {
  return { proposal: { ...proposal, author: { role, ...proposal?.author } } };
}

/** Which answers are the title, or the stage where that is given in another way as well. */
function headIn(stage: string | undefined): (answer: SetAnswer) => HeadWords[] {
  return ({ question, words }) => {
    const isHead = question === "title" || (question === "stage" && stage !== undefined);
    return isHead ? [{ field: question, words, by: `--set ${question}`, winsOverForm: true }] : [];
  };
}

function written(file: DraftFile, { framework, context, place }: Making): WrittenRecord {
  const { path, record } = file;
  const { cwd } = place;
  return {
    file: pathFrom(cwd, path),
    id: record.id,
    status: record.status,
    isLater: isToldLater(record),
    open: isConfirmed(record.status) ? 0 : openAtEnd(record, framework, context).length,
    walk: () => openNew(path, { framework, context, place }),
    writePaper: () => {
      const paper = writeFinishedPaper(record, path, place);
      return paper === undefined ? undefined : pathFrom(cwd, paper);
    },
  };
}
