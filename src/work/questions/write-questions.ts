import { dirname } from "node:path";
import { renderFilledForm } from "../../interview/filled-form.ts";
import type { Progress } from "../../interview/model.ts";
import { progressOfRecord } from "../../interview/progress.ts";
import { renderQuestions } from "../../interview/questions-form.ts";
import { stepsOf } from "../../interview/steps.ts";
import { summarySections } from "../../interview/summary.ts";
import type { SummarySection } from "../../interview/summary.ts";
import type { DocumentFormat } from "../../publish/format.ts";
import { PLAIN_TEXT } from "../../publish/format-kinds.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { editorLine, editorSchemaPath } from "../../repository/editor-line.ts";
import { findFramework } from "../../repository/frameworks.ts";
import { pendingTexts } from "../../repository/pending-texts.ts";
import { chooseFormat } from "../deliver/choose-format.ts";
import type { DocumentKind } from "../deliver/choose-format.ts";
import { deliver } from "../deliver/deliver.ts";
import type { Delivered, DeliveryOptions } from "../deliver/deliver.ts";
import { openTarget } from "../deliver/target.ts";
import { findRecord } from "../find-record.ts";
import { namedFramework } from "../named-framework.ts";
import { readRecord } from "../published.ts";
import { contextFor } from "../walk/walk-plan.ts";
import type { Workplace } from "../workplace.ts";

export interface QuestionsOptions extends DeliveryOptions {
  /** Id of a framework, with a version if need be. */
  framework?: string;
  /** For a record: the form with its answers in it. */
  form?: boolean;
}

/** What a record answers, question by question. */
export interface AnsweredQuestions {
  title: string;
  status: string;
  progress: Progress;
  sections: readonly SummarySection[];
}

/** Makes the text once it is known that it is wanted. */
type Content = () => string;

/** People write into a form, so a form that is there is never known to be ours alone. */
const FORM: DocumentKind<DocumentFormat<Content>> = {
  name: "questions",
  called: "a form",
  formats: [
    {
      name: "yaml",
      aliases: [],
      endings: ["yaml", "yml"],
      about: "a form to fill in",
      called: "a form",
      forScreen: true,
      render: (make) => Promise.resolve(make()),
    },
  ],
  usual: "yaml",
};

const LIST: DocumentKind<DocumentFormat<Content>> = {
  name: "questions",
  called: "a list of answers",
  formats: [{ ...PLAIN_TEXT, render: (make) => Promise.resolve(make()) }],
  usual: "text",
};

/**
 * A blank form; for a record, its form, or its questions with what it answers.
 * @param layOut Lays out what a record answers in plain lines.
 */
export async function writeQuestions(
  workplace: Workplace,
  name: string | undefined,
  options: QuestionsOptions,
  layOut: (questions: AnsweredQuestions) => string,
): Promise<Delivered> {
  const { framework, form, out } = options;
  const kind = name === undefined || form === true ? FORM : LIST;
  const chosen = chooseFormat(kind, options);
  const target = await openTarget({ kind, chosen, out }, workplace);
  const content: Content =
    name === undefined
      ? () => blankForm(framework, workplace)
      : () => answeredText(name, kind === FORM, layOut, workplace);
  const forEditors = kind === FORM && target !== undefined ? told(content, target.path) : content;
  return deliver(target, () => chosen.format.render(forEditors), options);
}

/** A form in a file tells editors its schema, if the repository has one. */
function told(content: Content, path: string): Content {
  const schemaPath = editorSchemaPath(readConfiguration(dirname(path)).root, "answers", path);
  if (schemaPath === undefined) return content;
  return () => `${editorLine(schemaPath)}${content()}`;
}

/** Offers the bodies and places of the folder it is printed in. */
function blankForm(framework: string | undefined, { cwd, today }: Workplace): string {
  const configuration = readConfiguration(cwd);
  return renderQuestions(
    namedFramework(configuration, framework),
    contextFor(configuration, today),
  );
}

function answeredText(
  name: string,
  asForm: boolean,
  layOut: (questions: AnsweredQuestions) => string,
  { cwd, today }: Workplace,
): string {
  const path = findRecord(readConfiguration(cwd), name, cwd);
  const configuration = readConfiguration(dirname(path));
  const { record } = readRecord(path, cwd, pendingTexts(configuration));
  const { id, version } = record.framework;
  const { framework } = findFramework(configuration, id, version);
  const context = contextFor(configuration, today);
  if (asForm) return renderFilledForm(record, framework, context);
  const steps = stepsOf(record, framework, context);
  return layOut({
    title: record.title,
    status: record.status,
    progress: progressOfRecord(record, framework),
    sections: summarySections(steps, record, framework),
  });
}
