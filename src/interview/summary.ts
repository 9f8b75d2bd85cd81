import type { Framework } from "../framework/model.ts";
import { dayInWords } from "../record/day-in-words.ts";
import type { DecisionRecord } from "../record/model.ts";
import { inPounds } from "../record/pounds.ts";
import { answerOf, isAnswered, isRequired, isTransient } from "./flow.ts";
import { isForColleague, openQuestionOf } from "./open-questions.ts";
import type { Choice, Section, Step, StepValue } from "./model.ts";
import { sectionsOf } from "./sections.ts";

export const STEP_STATUSES = [
  "Completed",
  "In progress",
  "For a colleague",
  "Not yet started",
  "Optional",
] as const;

export type StepStatus = (typeof STEP_STATUSES)[number];

/** One line of the list of questions and of "Check your answers". */
export interface SummaryRow {
  /** From 1, in the order of asking. */
  number: number;
  /** The question, with its caption where another is asked in the same words. */
  name: string;
  /** As a person would say it: labels, not ids. "Not provided" where there is no answer. */
  answer: string;
  /** Step id. */
  id: string;
  status: StepStatus;
  /** Who it is left for, if that was said. */
  who?: string;
}

/** The questions of one part of the walk. */
export interface SummarySection extends Section {
  rows: readonly SummaryRow[];
}

/** Every step that keeps an answer, with what the record says. */
export function summaryOf(steps: readonly Step[], draft: DecisionRecord): SummaryRow[] {
  const kept = steps.filter(keepsAnswer);
  return kept.map((step, at) => ({
    number: at + 1,
    name: nameOf(step, kept),
    answer: answerText(step, answerOf(step, draft)),
    id: step.id,
    status: statusOf(step, draft),
    ...whoOf(step, draft),
  }));
}

/** The same under the parts of the walk that have any. */
export function summarySections(
  steps: readonly Step[],
  draft: DecisionRecord,
  framework: Framework,
): SummarySection[] {
  const kept = steps.filter(keepsAnswer);
  const rows = summaryOf(kept, draft);
  return sectionsOf(framework)
    .map((section) => ({
      ...section,
      rows: rows.filter((_, at) => kept[at]?.section === section.id),
    }))
    .filter((section) => section.rows.length > 0);
}

function keepsAnswer(step: Step): boolean {
  return !isTransient(step);
}

function nameOf({ id, ask, caption }: Step, steps: readonly Step[]): string {
  const isTwice = steps.some((other) => other.id !== id && other.ask === ask);
  return isTwice ? `${caption}: ${ask}` : ask;
}

function whoOf(step: Step, draft: DecisionRecord): Pick<SummaryRow, "who"> {
  const mark = openQuestionOf(step.id, draft);
  return mark?.who === undefined ? {} : { who: mark.who };
}

function statusOf(step: Step, draft: DecisionRecord): StepStatus {
  if (isAnswered(step, draft)) return "Completed";
  if (isForColleague(step.id, draft)) return "For a colleague";
  if (answerOf(step, draft) !== undefined) return "In progress";
  return isRequired(step) ? "Not yet started" : "Optional";
}

/** The question that asks for a sum. */
const MONEY = /\bmoney(?:\.\d+)?\.amount$/;

/** An answer in words. Several are joined by commas or, where they are texts, by semicolons. */
export function answerText(step: Step, value: StepValue): string {
  if (value === undefined || value === "") return "Not provided";
  if (step.kind === "choose-one" || step.kind === "choose-many") {
    const values = typeof value === "object" ? value : [String(value)];
    if (values.length === 0) return noneWords(step);
    return values.map((one) => labelOf(step.choices, one)).join(", ");
  }
  if (step.kind === "date" && typeof value === "string") return dayInWords(value);
  if (typeof value === "number" && MONEY.test(step.id)) return inPounds(value);
  return typeof value === "object" ? value.join("; ") : String(value);
}

/** What the answer is called that none of the choices applies. */
function noneWords(step: Step): string {
  return (step.kind === "choose-many" ? step.none : undefined) ?? "None";
}

function labelOf(choices: readonly Choice[], value: string): string {
  return choices.find((choice) => choice.value === value)?.label ?? value;
}
