import { dirname, resolve } from "node:path";
import { EXIT } from "../../errors.ts";
import type { ExitCode } from "../../errors.ts";
import { progressOf } from "../../interview/flow.ts";
import { renderFilledForm } from "../../interview/filled-form.ts";
import { renderQuestions } from "../../interview/questions-form.ts";
import { sectionsOf } from "../../interview/sections.ts";
import { stepsOf } from "../../interview/steps.ts";
import { summaryOf } from "../../interview/summary.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { findFramework } from "../../repository/frameworks.ts";
import { pathFrom } from "../../repository/read.ts";
import { writeFileSafely } from "../../repository/write.ts";
import { visible } from "../../yaml/quote.ts";
import { findRecord } from "../../work/find-record.ts";
import type { Io } from "../io.ts";
import { ofAnswered } from "../pages/words.ts";
import { readRecord } from "../../work/published.ts";
import { answerList } from "./answer-list.ts";
import { namedFramework } from "../../work/named-framework.ts";
import { contextFor } from "../../work/walk/walk-plan.ts";

export interface QuestionsOptions {
  framework?: string;
  out?: string;
  /** For a record: the form with its answers in it. */
  form?: true;
}

/** A blank form; for a record, its questions with what it answers. */
export function printQuestions(
  name: string | undefined,
  { framework, out, form }: QuestionsOptions,
  io: Io,
): ExitCode {
  const text =
    name === undefined
      ? renderQuestions(namedFramework(readConfiguration(io.cwd), framework))
      : answeredQuestions(name, form === true, io);
  if (out === undefined || out === "-") {
    io.stdout.write(text);
    return EXIT.ok;
  }
  const path = resolve(io.cwd, out);
  writeFileSafely(path, text, { expected: null });
  const file = pathFrom(io.cwd, path);
  io.stdout.write(`Questions: ${file}\n`);
  if (name === undefined) io.stdout.write(`When it is filled in: rightly new --answers ${file}\n`);
  return EXIT.ok;
}

function answeredQuestions(name: string, asForm: boolean, io: Io): string {
  const path = findRecord(readConfiguration(io.cwd), name, io.cwd);
  const { record } = readRecord(path, io.cwd);
  const configuration = readConfiguration(dirname(path));
  const { id, version } = record.framework;
  const { framework } = findFramework(configuration, id, version);
  if (asForm) return renderFilledForm(record, framework);
  const steps = stepsOf(record, framework, contextFor(configuration, io.today));
  const lines = [
    `${record.title} (${record.status}): ${ofAnswered(progressOf(steps, record))}`,
    "",
    ...answerList(summaryOf(steps, record), sectionsOf(framework)),
  ];
  return `${lines.map(visible).join("\n").trimEnd()}\n`;
}
