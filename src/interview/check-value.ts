import { countWords } from "../record/count-words.ts";
import { dayInWords } from "../record/day-in-words.ts";
import { isToCome } from "../record/happened.ts";
import { saysTooEarly } from "../record/must-follow.ts";
import { quote } from "../yaml/quote.ts";
import { ADD_EVIDENCE } from "./choices.ts";
import { parseDay, parsePeriod } from "./day.ts";
import type { Choice, Step, StepValue } from "./model.ts";
import { isUnknownAnswer } from "./unknown-answer.ts";

const LONGEST_LINE = 300;

/** A day that has gone by is nearly always one of another year. */
const IF_EARLY = "Correct the date: the year may be a slip";

/** What to do where it has not happened yet. */
const IF_NOT_YET = "Enter the day on which it happened, or leave it out until then";

/**
 * What is wrong with a value as an answer to this step, as one sentence; `undefined` if nothing is.
 * @param typed As it was typed, to be quoted; the value itself unless said otherwise.
 */
export function checkValue(
  step: Step,
  value: StepValue,
  typed: string = String(value),
): string | undefined {
  if (value === undefined) return step.optional ? undefined : missing(step);
  if (isUnknownAnswer(step, value)) return undefined;
  switch (step.kind) {
    case "choose-one":
      return typeof value === "string" ? unknownChoice(step.choices, [value]) : missing(step);
    case "choose-many":
      return typeof value === "object" ? checkMany(step, value) : missing(step);
    case "text":
      return checkText(step, value, step.atLeastWords);
    case "line":
      return checkText(step, value, 0) ?? checkLine(String(value));
    case "date":
      return typeof value === "string" ? checkDate(step, value) : missing(step);
    case "number":
      return typeof value === "number" ? checkNumber(step, value, typed) : missing(step);
    case "lines":
      return typeof value === "object" ? checkLines(step, value) : missing(step);
  }
}

type OfKind<K extends Step["kind"]> = Extract<Step, { kind: K }>;

function missing(step: Step): string {
  switch (step.kind) {
    case "choose-one":
      return "Choose one of the answers";
    case "choose-many":
      return step.atLeast > 0 ? "Choose at least one" : "Choose those that apply, or none";
    case "text":
      return step.atLeastWords > 0
        ? `Enter an answer of at least ${step.atLeastWords} words`
        : "Enter an answer";
    case "line":
      return "Enter an answer of a few words";
    case "date":
      return step.period
        ? "Enter a day, a month or a year, such as June 2026"
        : "Enter a day, such as 15 December 2026";
    case "number":
      return "Enter a number, such as 34";
    case "lines":
      return "Enter at least one point, each on a line of its own";
  }
}

function unknownChoice(choices: readonly Choice[], values: readonly string[]): string | undefined {
  const offered = new Set(choices.map(({ value }) => value));
  const unknown = values.find((value) => !offered.has(value));
  return unknown === undefined ? undefined : `${quote(unknown)} is not one of the answers`;
}

function checkMany(step: OfKind<"choose-many">, values: readonly string[]): string | undefined {
  if (values.includes(ADD_EVIDENCE) && step.choices.some(({ value }) => value === ADD_EVIDENCE)) {
    return values.length > 1
      ? "Choose either from the list, or to add something that is not listed"
      : undefined;
  }
  if (values.length === 0 && step.optional) return undefined;
  if (values.length < step.atLeast) return missing(step);
  return unknownChoice(step.choices, values);
}

function checkText(step: Step, value: StepValue, atLeastWords: number): string | undefined {
  if (typeof value !== "string") return missing(step);
  if (value.trim() === "") return step.optional ? undefined : missing(step);
  const words = countWords(value);
  if (words >= atLeastWords) return undefined;
  return `${quote(value)} has ${words === 1 ? "1 word" : `${words} words`}. ${missing(step)}`;
}

function checkLine(text: string): string | undefined {
  // It ends a text in plain mode, and is typed once too often.
  if (text.trim() === ".") return "Enter an answer of a few words";
  if (/[\r\n]/.test(text)) return "Enter an answer on one line";
  return text.length > LONGEST_LINE
    ? `${quote(text)} has ${text.length} characters. Enter an answer of at most ${LONGEST_LINE}`
    : undefined;
}

function checkDate(step: OfKind<"date">, value: string): string | undefined {
  if (value === "") return step.optional ? undefined : missing(step);
  const read = step.period ? parsePeriod(value) : parseDay(value);
  if (read !== value) return `${quote(value)} is not a date. ${missing(step)}`;
  if (step.latest !== undefined && isToCome(step.path, value, step.latest)) {
    return `${dayInWords(value)} has not come yet. ${IF_NOT_YET}`;
  }
  const early = saysTooEarly(value, step.earliest);
  return early === undefined ? undefined : `${early}. ${IF_EARLY}`;
}

function checkNumber(step: OfKind<"number">, value: number, words: string): string | undefined {
  if (!Number.isFinite(value)) return missing(step);
  const typed = quote(words);
  if (step.whole && !Number.isInteger(value)) {
    return `${typed} is not a whole number. Enter figures, such as 34`;
  }
  return step.least !== undefined && value < step.least
    ? `${typed} is too small. Enter a number of at least ${step.least}`
    : undefined;
}

function checkLines(step: OfKind<"lines">, values: readonly string[]): string | undefined {
  const filled = values.filter((line) => line.trim() !== "");
  if (filled.length === 0 && step.optional) return undefined;
  return filled.length < step.atLeast ? missing(step) : undefined;
}
