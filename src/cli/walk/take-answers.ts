import { dirname } from "node:path";
import { judgeAnswers } from "../../check/judge-answers.ts";
import { EXIT, UserError } from "../../errors.ts";
import type { ExitCode } from "../../errors.ts";
import { openAtEnd } from "../../interview/finish.ts";
import { editsToward } from "../../interview/merge-answers.ts";
import { withOwnComments } from "../../interview/own-comments.ts";
import { parseAnswers } from "../../interview/parse-answers.ts";
import { renderQuestions } from "../../interview/questions-form.ts";
import { editRecord } from "../../record/edit.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { findFramework } from "../../repository/frameworks.ts";
import { pathFrom } from "../../repository/read.ts";
import { writeFileSafely } from "../../repository/write.ts";
import { findRecord } from "../../work/find-record.ts";
import type { Io } from "../io.ts";
import { sayFaults } from "./answered-record.ts";
import { dayGiven } from "../../work/day-given.ts";
import { readDraft } from "../../work/walk/draft-file.ts";
import { readAnswers } from "./read-answers.ts";
import { refuseConfirmed } from "./resume-walk.ts";

export interface TakeOptions {
  answers: string;
  asOf?: string;
}

/**
 * `rightly resume RECORD --answers FILE`: puts what a form says into a draft. What the form leaves
 * blank stays as it is, and so does everything a person wrote in the record beside its answers.
 */
export async function takeAnswers(
  name: string | undefined,
  { answers, asOf }: TakeOptions,
  io: Io,
): Promise<ExitCode> {
  if (name === undefined) {
    throw new UserError("--answers needs the record that the answers are for", {
      hint: `Say which: rightly resume RECORD --answers ${answers}`,
    });
  }
  const path = findRecord(readConfiguration(io.cwd), name, io.cwd);
  const file = readDraft(path);
  refuseConfirmed(file, io);
  const configuration = readConfiguration(dirname(path));
  const { id, version } = file.record.framework;
  const { framework } = findFramework(configuration, id, version);
  const text = await readAnswers(answers, io);
  const judge = judgeAnswers(configuration, framework, dayGiven("--as-of", asOf, io.today));
  const { draft, faults } = parseAnswers(text, framework, judge);
  if (draft === undefined) {
    await sayFaults(answers, text, faults, io);
    return EXIT.usage;
  }
  const edited = editRecord(file.yaml, editsToward(file.record, draft));
  const after = withOwnComments(edited, text, renderQuestions(framework), file.text);
  const shown = pathFrom(io.cwd, path);
  if (after === file.text) {
    io.stdout.write(`Nothing new: ${shown} says all of it already\n`);
    return EXIT.ok;
  }
  writeFileSafely(path, after, { expected: file.text });
  const open = openAtEnd(readDraft(path).record, framework).length;
  io.stdout.write(`Saved: ${shown} (${file.record.status})\n`);
  io.stdout.write(
    open === 0
      ? `Every question is answered. To finish: rightly resume ${file.record.id}\n`
      : `${open === 1 ? "1 question is" : `${open} questions are`} not answered yet. To answer: rightly resume ${file.record.id}\n`,
  );
  return EXIT.ok;
}
