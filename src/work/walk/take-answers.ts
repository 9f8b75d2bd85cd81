import { dirname, relative, sep } from "node:path";
import { judgeAnswers } from "../../check/judge-answers.ts";
import { dotted } from "../../finding.ts";
import type { Fault, Path } from "../../finding.ts";
import type { Framework } from "../../framework/model.ts";
import { answersFault } from "../../interview/answers-rules.ts";
import type { AnswersDraft } from "../../interview/answers-draft.ts";
import { withoutBlanks } from "../../interview/blanks.ts";
import { eventsTo, openAtEnd } from "../../interview/finish.ts";
import { leftAlone } from "../../interview/left-alone.ts";
import { addedItems, editsToward, pathInWanted } from "../../interview/merge-answers.ts";
import { openedRows } from "../../interview/named-rows.ts";
import { openQuestionsOf } from "../../interview/open-questions.ts";
import { actionAnswerEdits } from "../../interview/with-action-answers.ts";
import { withFormComments } from "../../interview/form-comments.ts";
import { parseAnswers } from "../../interview/parse-answers.ts";
import { renderQuestions } from "../../interview/questions-form.ts";
import { editRecord } from "../../record/edit.ts";
import type { DecisionRecord, Status } from "../../record/model.ts";
import { rawRecord } from "../../record/not-known.ts";
import { parseRecord } from "../../record/parse.ts";
import { isConfirmed } from "../../record/status.ts";
import { isToldLater, withDayOfEntry } from "../../record/told-later.ts";
import { withEdits } from "../../record/with-edits.ts";
import { changeFiles } from "../../repository/change-files.ts";
import type { Configuration } from "../../repository/configuration-model.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { findFramework } from "../../repository/frameworks.ts";
import { pathFrom } from "../../repository/read.ts";
import type { Edit } from "../../yaml/edit.ts";
import type { YamlText } from "../../yaml/parse.ts";
import { dayGiven } from "../day-given.ts";
import { findRecord } from "../find-record.ts";
import { finishInterrupted } from "../finish-interrupted.ts";
import { duePaper, paperChanges, paperReport } from "../paper-again.ts";
import { refuseStranding } from "../moves/refuse-stranding.ts";
import type { Workplace } from "../workplace.ts";
import { readDraft } from "./draft-file.ts";
import type { DraftFile } from "./draft-file.ts";
import { errorsIn } from "./refuse-unsound.ts";
import { refuseConfirmed } from "./resume-walk.ts";
import { contextFor } from "./walk-plan.ts";

/** What became of a draft when answers were put into it. */
export interface TakenAnswers {
  /** From the folder a person is in. */
  file: string;
  id: string;
  status: Status;
  /** Whether it says that it was written down later, of which less is asked. */
  isLater: boolean;
  /** Dotted paths of answers that the form of the record was without, and that stay as they are. */
  left: string[];
  /** What the answers added to lists that held some items before. */
  added: { list: string; names: string[] }[];
  /** Whether the answers said anything that was not there. */
  isChanged: boolean;
  /** How many questions are not answered yet. */
  open: number;
  /** Its paper, from the folder a person is in, if it was made again. */
  paper: string | undefined;
}

/**
 * The draft that answers are for.
 * @param name Its path, its id, or a part of its id that no other has.
 * @throws UserError if there is none, or it is past being changed.
 */
export function draftForAnswers(name: string, place: Workplace): DraftFile {
  const path = findRecord(readConfiguration(place.cwd), name, place.cwd);
  finishInterrupted(path, place);
  const file = readDraft(path);
  refuseConfirmed(file, place);
  return file;
}

/** What answers are put into a draft with. */
interface Taking {
  file: DraftFile;
  configuration: Configuration;
  framework: Framework;
  /** ISO day. */
  today: string;
}

/**
 * Puts what a form says into a draft. What the form leaves blank stays as it is, and so does everything
 * a person wrote in the record beside its answers. A status that the form gives is gone all the way to,
 * as with a new record: history, seal and paper go with it, and the record is judged as a check will.
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
  const taking: Taking = { file, configuration, framework, today };
  const parsed = parsedFor(text, taking);
  if ("faults" in parsed) return parsed;
  const edits = editsFor(parsed.draft, taking);
  const edited = editRecord(file.yaml, edits);
  const pathInForm = placer(parsed, record);
  const already = file.text;
  const blank = renderQuestions(framework, contextFor(configuration, today));
  const after = withFormComments(edited, text, blank, { already, pathInForm });
  const faults = newErrors(after, parsed, taking);
  if (faults.length > 0) return { faults };
  const isChanged = after !== file.text;
  const now = parseRecord(after).record ?? record;
  const paper = isChanged ? save(after, now, taking, place) : undefined;
  const steps = openAtEnd(now, framework, contextFor(configuration, today));
  const open = isConfirmed(now.status) ? 0 : steps.length;
  const isLater = isToldLater(now);
  const about = { file: pathFrom(place.cwd, path), id: record.id, status: now.status, isLater };
  const added = addedItems({ ...record }, edits);
  return {
    ...about,
    isChanged,
    open,
    paper,
    added,
    left: leftAlone(text, parsed.yaml.value, record),
  };
}

/**
 * Writes the record and its paper as one change. A draft needs no paper.
 * @returns The paper, from the folder a person is in, if it is made again.
 */
function save(
  text: string,
  record: DecisionRecord,
  { file, configuration }: Taking,
  place: Workplace,
): string | undefined {
  const { path } = file;
  refuseStranding({ path, move: "form", status: record.status, cwd: place.cwd });
  const due = duePaper(record, path, { makesFirst: record.status !== "draft" }, place);
  const change = { path, before: file.text, after: text };
  changeFiles(configuration, [change, ...paperChanges(due)], "undo");
  return paperReport(due, place).made;
}

interface Parsed {
  draft: AnswersDraft;
  yaml: YamlText;
}

/** What the form says, if it can be said of this record. */
function parsedFor(text: string, taking: Taking): { faults: readonly Fault[] } | Parsed {
  const { configuration, framework, today } = taking;
  const { record } = taking.file;
  const judge = judgeAnswers(configuration, framework, today, (answers) => {
    return { ...withDayOfEntry(answers, today, record), id: record.id, status: "draft" };
  });
  // What the form leaves out may be in the record, and is looked for there.
  const { draft, faults, yaml } = parseAnswers(
    text,
    framework,
    (answers, places, shape) => {
      const given = shape.filter(({ rule }) => rule !== "field-missing");
      return judge(answers, places, given);
    },
    { context: contextFor(configuration, today), record },
  );
  if (draft === undefined) return { faults };
  const own = ownFaults(draft, record, yaml);
  if (own.length > 0) return { faults: own };
  return { draft: withDayOfEntry(draft, today, record), yaml };
}

/** A record that is there already has a history, and does not go back by a form. */
function ownFaults(
  { history, status }: AnswersDraft,
  record: DecisionRecord,
  yaml: YamlText,
): Fault[] {
  const faults: Fault[] = [];
  if (history !== undefined) {
    const message = "the history of a record that is there already is written by the program";
    const place = yaml.placeOf(["history"], "key");
    const fix = "Remove these lines.";
    faults.push(answersFault("answers-key", { message, fix, path: ["history"], place }));
  }
  if (status === "draft" && record.status !== "draft") {
    const message = `the record is ${record.status}, and a form does not make a draft of it again`;
    const fix = `Remove the line, or take the record back first: rightly withdraw ${record.id} --redraft`;
    const place = yaml.placeOf(["status"]);
    faults.push(answersFault("answers-key", { message, fix, path: ["status"], place }));
  }
  return faults;
}

/** The content first, then what happened to the record, sealed as it then is. */
function editsFor(
  answers: AnswersDraft,
  { file, configuration, framework, today }: Taking,
): Edit[] {
  const { record } = file;
  const { status = record.status } = answers;
  const given = editsToward(
    rawRecord(record),
    rawRecord(answers as unknown as DecisionRecord),
  ).filter(({ path }) => path[0] !== "status");
  const filled = [...openedRows(record, answers, framework), ...given];
  const said = withEdits(record, filled);
  const linked = actionAnswerEdits(said, framework, contextFor(configuration, today));
  const edits = [...filled, ...linked, ...answeredEdits(record, filled)];
  const merged = withEdits(record, edits);
  const events = eventsTo(status, merged, today);
  if (status === record.status) return edits;
  const from = record.history?.length;
  return [
    ...edits,
    { path: ["status"], value: status },
    ...(from === undefined
      ? [{ path: ["history"], value: events }]
      : events.map((event, at) => ({ path: ["history", from + at], value: event }))),
  ];
}

/** Questions that the form answers are no longer begun or left for a colleague. */
function answeredEdits(record: DecisionRecord, edits: readonly Edit[]): Edit[] {
  const filled = edits.map(({ path }) => dotted(path));
  const all = openQuestionsOf(record);
  const left = all.filter(({ question }) => {
    return !filled.some((one) => one === question || question.startsWith(`${one}.`));
  });
  if (left.length === all.length) return [];
  const path = ["open-questions"];
  return [left.length === 0 ? { path, remove: true } : { path, value: left }];
}

/** Errors that the answers bring; every error where the record moves on. Places are those in the form. */
function newErrors(after: string, parsed: Parsed, taking: Taking): Fault[] {
  const { draft, yaml } = parsed;
  const { file, configuration } = taking;
  const pathInForm = placer(parsed, file.record);
  const folder = relative(configuration.root, file.path).split(sep).slice(0, -1).join("/");
  const movesOn = draft.status !== undefined && draft.status !== file.record.status;
  const before = movesOn ? [] : errorsIn(file.text, taking, folder);
  const had = new Set(before.map(keyOf));
  return errorsIn(after, taking, folder)
    .filter((fault) => !had.has(keyOf(fault)))
    .map((fault) => ({ ...fault, place: yaml.placeOf(pathInForm(fault.path.split("."))) }));
}

function keyOf({ rule, path, message }: Fault): string {
  return JSON.stringify([rule, path, message]);
}

/** Where the form gave a field of the record, as far as it did. */
function placer({ draft, yaml }: Parsed, record: DecisionRecord): (path: Path) => Path {
  const { pathInFile } = withoutBlanks(yaml.value);
  return (path) => pathInFile(pathInWanted(record, draft, path));
}
