import { judgeAnswers } from "../../check/judge-answers.ts";
import { EXIT } from "../../errors.ts";
import type { ExitCode } from "../../errors.ts";
import { inFile } from "../../finding.ts";
import type { Fault } from "../../finding.ts";
import type { Framework } from "../../framework/model.ts";
import { openAtEnd } from "../../interview/finish.ts";
import { parseAnswers } from "../../interview/parse-answers.ts";
import type { AnswersDraft } from "../../interview/answers-draft.ts";
import { recordFromAnswers } from "../../interview/record-from-answers.ts";
import { withOwnComments } from "../../interview/own-comments.ts";
import { renderQuestions } from "../../interview/questions-form.ts";
import { parseSetAnswer, withSetAnswers } from "../../interview/set-answers.ts";
import type { SetAnswer } from "../../interview/set-answers.ts";
import type { DecisionRecord } from "../../record/model.ts";
import type { Configuration } from "../../repository/configuration-model.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { pathFrom } from "../../repository/read.ts";
import { colourFor } from "../colour.ts";
import type { Io } from "../io.ts";
import { modeOf } from "../mode.ts";
import { renderHuman } from "../check/reporters/human.ts";
import { readSettings } from "../settings/settings-file.ts";
import { dayGiven } from "../../work/day-given.ts";
import type { DraftFile } from "../../work/walk/draft-file.ts";
import { writeFinishedPaper } from "../../work/walk/finished-paper.ts";
import {
  checkStage,
  isTaken,
  recordPath,
  recordText,
  withName,
  writeNewRecord,
} from "../../work/walk/new-record.ts";
import type { Finishing } from "../../work/walk/new-record.ts";
import { frameworkFor, readAnswers } from "./read-answers.ts";
import type { NewOptions } from "./start-walk.ts";
import { placeWords, walkOn } from "./start-walk.ts";
import { contextFor } from "../../work/walk/walk-plan.ts";

/**
 * `rightly new` with answers that are given with it, in a file or one by one. In a terminal what they
 * leave open is asked; without one the record is written as it is.
 */
export async function newFromAnswers(
  title: string | undefined,
  options: NewOptions,
  io: Io,
): Promise<ExitCode> {
  const configuration = readConfiguration(io.cwd);
  const text = options.answers === undefined ? "" : await readAnswers(options.answers, io);
  const framework = frameworkFor(text, configuration, options.framework);
  const today = dayGiven("--as-of", options.asOf, io.today);
  const given =
    options.answers === undefined ? {} : await taken(text, framework, today, options, io);
  if (given === undefined) return EXIT.usage;
  const make = recordMaker(title, given, { configuration, framework, today, options });
  if (configuration.file === undefined) io.stderr.write(`${placeWords(configuration)}\n`);
  // What the person wrote beside their answers goes with them.
  const blank = renderQuestions(framework);
  const finishing: Finishing = (record) => withOwnComments(record, text, blank);
  if (options.dryRun === true) {
    return printOnly(make(isTaken(configuration)), finishing, configuration, io);
  }
  const file = writeNewRecord(configuration, make, finishing);
  const isOpen = openAtEnd(file.record, framework).length > 0;
  if (isOpen && options.input !== false && options.json !== true) {
    const mode = modeOf(io, options.accessible === true, readSettings(io).plain);
    if (mode !== "none")
      return walkOn(file, { configuration, framework, today, options, mode }, io);
  }
  return say(file, framework, options, io);
}

interface Making {
  configuration: Configuration;
  framework: Framework;
  today: string;
  options: NewOptions;
}

/** Makes the record, given which ids are taken. What is set one by one wins over the file. */
function recordMaker(
  title: string | undefined,
  given: AnswersDraft,
  { configuration, framework, today, options }: Making,
): (taken: (id: string) => boolean) => DecisionRecord {
  const sets = (options.set ?? []).map(parseSetAnswer);
  const stage = checkStage(framework, options.stage);
  const named = titleOf(sets) ?? title;
  const content = {
    ...given,
    ...(named === undefined ? {} : { title: named }),
    ...(stage === undefined ? {} : { stage }),
  };
  const others = sets.filter(({ question }) => question !== "title");
  const context = contextFor(configuration, today);
  const change = (draft: DecisionRecord): DecisionRecord =>
    withSetAnswers(draft, framework, others, context);
  return (taken) =>
    withName(
      recordFromAnswers(content, framework, { today, taken, change }),
      options.name,
      configuration,
    );
}

function titleOf(sets: readonly SetAnswer[]): string | undefined {
  return sets.findLast(({ question }) => question === "title")?.words.trim();
}

/** What a file answers; nothing if there are faults, which have been said. */
async function taken(
  text: string,
  framework: Framework,
  today: string,
  { answers = "-" }: NewOptions,
  io: Io,
): Promise<AnswersDraft | undefined> {
  const judge = judgeAnswers(readConfiguration(io.cwd), framework, today);
  const { draft, faults } = parseAnswers(text, framework, judge);
  if (draft === undefined) await sayFaults(answers, text, faults, io);
  return draft;
}

/** Says what is wrong with answers, with the lines. */
export async function sayFaults(
  answers: string,
  text: string,
  faults: readonly Fault[],
  io: Io,
): Promise<void> {
  const file = answers === "-" ? "answers" : answers;
  const colour = await colourFor(io, io.stderr);
  io.stderr.write(renderHuman(inFile(file, faults), { source: () => text, colour }));
  const things = faults.length === 1 ? "1 thing" : `${faults.length} things`;
  io.stderr.write(`\n${things} to put right in ${file}. Nothing was written.\n`);
}

function printOnly(
  record: DecisionRecord,
  finishing: Finishing,
  configuration: Configuration,
  io: Io,
): ExitCode {
  const path = recordPath(configuration, record.id);
  io.stdout.write(finishing(recordText(record, path, configuration)));
  io.stderr.write(`Would write ${pathFrom(io.cwd, path)} and its paper. Nothing was written.\n`);
  return EXIT.ok;
}

function say(
  { path, record }: DraftFile,
  framework: Framework,
  { json }: NewOptions,
  io: Io,
): ExitCode {
  const paper = writeFinishedPaper(record, path);
  const file = pathFrom(io.cwd, path);
  const open = openAtEnd(record, framework).length;
  if (json === true) {
    const { id, status } = record;
    io.stdout.write(`${JSON.stringify({ format: 1, record: file, id, status, open }, null, 2)}\n`);
    return EXIT.ok;
  }
  io.stdout.write(`Record: ${file} (${record.status})\n`);
  if (paper !== undefined) io.stdout.write(`Paper:  ${pathFrom(io.cwd, paper)}\n`);
  if (open > 0) {
    const questions = open === 1 ? "1 question is" : `${open} questions are`;
    io.stdout.write(`${questions} not answered yet. To answer: rightly resume ${record.id}\n`);
  }
  io.stdout.write(`What happens next: to check the record: rightly check ${file}\n`);
  return EXIT.ok;
}
