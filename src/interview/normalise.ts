import { withoutHidden } from "../yaml/hidden-characters.ts";
import { checkValue } from "./check-value.ts";
import { parseDay, parsePeriod } from "./day.ts";
import type { Step, StepValue } from "./model.ts";
import { readChoice, readChoices } from "./read-choice.ts";
import { readNumber } from "./read-number.ts";
import { readUnknown } from "./unknown-answer.ts";

/** Wraps what is wrong, to tell it from a text that was typed. */
export interface Refusal {
  error: string;
}

/** A reply to a question that is no longer asked. */
export interface NoLongerAsked extends Refusal {
  /** As they were given. */
  words: string;
}

/** Whether a reply was refused. */
export function isRefusal(value: StepValue | Refusal): value is Refusal {
  return typeof value === "object" && "error" in value;
}

/**
 * What a person typed, as the step's value: a choice by number, id or label; a date in one of the
 * usual forms; lines one to a line. An empty reply skips an optional step. Every way of
 * answering goes through here, so that they agree.
 */
export function normalise(step: Step, raw: string): StepValue | Refusal {
  const text = cleaned(raw);
  if (text === "" && step.optional) return undefined;
  const value = readUnknown(step, text) ?? readReply(step, text);
  if (isRefusal(value)) return value;
  const error = checkValue(step, value, text);
  return error === undefined ? value : { error };
}

/** Ends of lines and pages as office programs paste them: to take them out would join two words. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** Hidden characters cannot be kept in a record, and nobody means to type them. */
function cleaned(raw: string): string {
  return withoutHidden(raw.replace(LINE_ENDS, "\n")).trim();
}

function readReply(step: Step, text: string): StepValue | Refusal {
  switch (step.kind) {
    case "choose-one":
      return readChoice(step.choices, text);
    case "choose-many":
      return readChoices(step.choices, text);
    case "text":
      return text;
    case "line":
      return text.replace(/\s*\n\s*/g, " ");
    case "lines":
      return text
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "");
    case "date":
      return (step.period ? parsePeriod(text) : parseDay(text)) ?? text;
    case "number":
      return readNumber(text);
  }
}
