import type { Answer } from "../framework/answers.ts";
import type { FollowUp, Option, Question, Scale } from "../framework/model.ts";
import type { Block } from "./document.ts";
import { facts, prose } from "./document.ts";
import { dayInWords } from "../record/day-in-words.ts";
import type { Reading } from "./reading.ts";
import { textInWords } from "./text-in-words.ts";
import type { Text } from "../record/text-model.ts";

/** Shown where a question is reached and not answered. */
export const NOT_ANSWERED = "Not answered yet";

/** An answer as the record holds it, whatever a person left there. */
export function asAnswer(value: unknown): Answer | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Answer)
    : undefined;
}

/** The chosen option in words. An id the scale does not have is shown as it is. */
export function choiceInWords(scale: Scale | undefined, answer: Answer | undefined): string {
  if (typeof answer?.is !== "string") return NOT_ANSWERED;
  return optionInWords([...(scale?.options ?? []), ...(scale?.outside ?? [])], answer.is);
}

/** What is behind an answer: reason, evidence by title, and what follows it up. */
export function reasonBlocks(
  reading: Reading,
  path: string,
  answer: Answer | undefined,
  followUps: readonly FollowUp[],
): Block[] {
  return [
    ...prose(becauseInWords(answer), "Because"),
    ...facts([
      ["Evidence", evidenceTitles(reading, answer)],
      ...followUps.flatMap((followUp) => followUpFact(reading, path, answer, followUp)),
      ["Action", actionsFor(reading, path)],
    ]),
  ];
}

/** The value of a question in words. */
export function valueInWords(question: Question, value: unknown, reading: Reading): string {
  if (Array.isArray(value)) {
    return value.map((item) => valueInWords(question, item, reading)).join("; ");
  }
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return isText(value) ? textInWords(value) : "";
  switch (question.type) {
    case "choose-one":
    case "choose-many":
      return optionInWords(question.options, value);
    case "date":
      return dayInWords(value);
    case "evidence":
      return titleOfEvidence(reading, value);
    case "action":
      return actionInWords(reading, value);
    case "text":
    case "number":
    case "role":
      return value;
  }
}

function followUpFact(
  reading: Reading,
  path: string,
  answer: Answer | undefined,
  { question: id }: FollowUp,
): (readonly [string, string])[] {
  const question = reading.framework.questions.find((candidate) => candidate.id === id);
  if (question === undefined || !reading.asked.has(`${path}.${id}`)) return [];
  const said = valueInWords(question, answer?.[id], reading);
  if (said === "" && !question.required) return [];
  return [[question.ask, said === "" ? NOT_ANSWERED : said]];
}

/** What will be done because of this answer, by whom and when. */
export function actionsFor({ record }: Reading, path: string): string {
  return (record.actions ?? [])
    .filter(({ covers }) => covers?.includes(path))
    .map(({ what, owner, due }) => {
      const by = due === undefined ? "" : `by ${dayInWords(due)}`;
      const who = [owner ?? "", by].filter((part) => part !== "").join(", ");
      return `${textInWords(what)}${who === "" ? "" : ` (${who})`}`;
    })
    .join("; ");
}

/** The evidence an answer rests on, by its titles. */
export function evidenceTitles(reading: Reading, answer: Answer | undefined): string {
  const ids = Array.isArray(answer?.evidence) ? answer.evidence : [];
  return ids.map((id) => titleOfEvidence(reading, String(id))).join("; ");
}

function titleOfEvidence({ record }: Reading, id: string): string {
  return record.evidence?.find((piece) => piece.id === id)?.title ?? id;
}

function actionInWords({ record }: Reading, id: string): string {
  return textInWords(record.actions?.find((action) => action.id === id)?.what) || id;
}

function optionInWords(options: readonly Option[], id: string): string {
  return options.find((option) => option.id === id)?.label ?? id;
}

/** Nothing has looked at answers yet, so what is taken for a text is looked at here. */
export function isText(value: unknown): value is Text {
  if (typeof value === "string") return true;
  if (typeof value !== "object" || value === null || !("exempt" in value)) return false;
  return typeof value.exempt === "object" && value.exempt !== null;
}

/** The reason that was given, as it is shown; empty if there is none. */
export function becauseInWords(answer: Answer | undefined): string {
  const because: unknown = answer?.because;
  return isText(because) ? textInWords(because) : "";
}
