import { quote } from "../yaml/quote.ts";
import { checkValue } from "./check-value.ts";
import { parseDay, parsePeriod } from "./day.ts";
import type { Choice, Step, StepValue } from "./model.ts";

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
 * usual forms; lines one to a line. An empty reply passes over an optional step. Every way of
 * answering goes through here, so that they agree.
 */
export function normalise(step: Step, raw: string): StepValue | Refusal {
  const text = cleaned(raw);
  if (text === "" && step.optional) return undefined;
  const value = readReply(step, text);
  if (isRefusal(value)) return value;
  const error = checkValue(step, value);
  return error === undefined ? value : { error };
}

/** Control, bidirectional and half characters: they cannot be kept in a record, and nobody types them. */
const HIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function cleaned(raw: string): string {
  return raw.replace(/\r\n?/g, "\n").replace(HIDDEN, "").trim();
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

function readChoice(choices: readonly Choice[], text: string): StepValue | Refusal {
  if (text === "") return undefined;
  const lowered = text.toLowerCase();
  const byNumber = /^\d+$/.test(text) ? choices[Number(text) - 1] : undefined;
  const byWords = choices.find(
    ({ value, label }) => value === text || label.toLowerCase() === lowered,
  );
  const choice = byWords ?? byNumber;
  if (choice !== undefined) return choice.value;
  return {
    error: `${quote(text)} is not one of the answers. Enter a number from 1 to ${choices.length}`,
  };
}

/** Several choices, separated by commas or spaces; in the order they are offered. */
function readChoices(choices: readonly Choice[], text: string): StepValue | Refusal {
  if (text === "" || text.toLowerCase() === "none") return [];
  const whole = readChoice(choices, text);
  if (typeof whole === "string") return [whole];
  const taken = new Set<string>();
  for (const part of text.split(/[\s,;]+/).filter((word) => word !== "")) {
    const choice = readChoice(choices, part);
    if (typeof choice !== "string") return choice;
    taken.add(choice);
  }
  return choices.map(({ value }) => value).filter((value) => taken.has(value));
}

/** A number with or without a pound sign and commas between thousands. */
function readNumber(text: string): StepValue | Refusal {
  if (text === "") return undefined;
  const figures = text.replace(/^£\s*/, "");
  const plain = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(figures)
    ? figures.replaceAll(",", "")
    : figures;
  if (!/^-?\d+(\.\d+)?$/.test(plain)) {
    return { error: `${quote(text)} is not a number. Enter figures, such as 34` };
  }
  return Number(plain);
}
