import { nearest } from "../nearest.ts";
import { quote } from "../yaml/quote.ts";
import type { Choice, StepValue } from "./model.ts";

/**
 * A choice as people name it: by its id or label, in capitals or not; by its number; by the words a
 * label begins with, if no other begins so; by `true` or `false` where the answers are yes and no.
 * @returns Its id; `undefined` for an empty text.
 */
export function readChoice(
  choices: readonly Choice[],
  text: string,
): StepValue | { error: string } {
  if (text === "") return undefined;
  return wholeChoice(choices, text) ?? begunChoice(choices, text) ?? notOffered(choices, text);
}

/** A page of lines takes 0 for none. */
const NONE: ReadonlySet<string> = new Set(["0", "none", "none of them", "none of these"]);

/**
 * Several choices with commas, semicolons, line ends, "and" or spaces between them; in the order they
 * are offered. A label may hold any of these itself.
 */
export function readChoices(
  choices: readonly Choice[],
  text: string,
): StepValue | { error: string } {
  if (NONE.has(folded(text)) && wholeChoice(choices, text) === undefined) return [];
  const taken = new Set<string>();
  for (let rest = text; rest !== "";) {
    const found = firstChoice(choices, rest);
    if (found === undefined) return notOffered(choices, firstPart(rest));
    taken.add(found.value);
    rest = rest.slice(found.length).replace(BETWEEN, "");
  }
  return choices.map(({ value }) => value).filter((value) => taken.has(value));
}

/** What is between two choices. */
const BETWEEN = /^(?:[\s,;]|&(?=\s)|and\s)+/i;

/** What may follow a choice that is named whole, and one that is only begun. */
const AFTER_WHOLE = /^(?:[\s,;]|$)/;
const AFTER_BEGUN = /^\s*(?:[,;\n]|\s(?:and|&)\s|$)/i;

/** Room for a full stop, and for spaces that a label has not. */
const SPARE = 20;

interface Found {
  value: string;
  /** Characters that name it. */
  length: number;
}

/** The longest choice that the text begins with. */
function firstChoice(choices: readonly Choice[], text: string): Found | undefined {
  const whole = longestBegin(text, choices, AFTER_WHOLE, wholeChoice);
  const begun = longestBegin(text, choices, AFTER_BEGUN, begunChoice);
  return (begun?.length ?? 0) > (whole?.length ?? 0) ? begun : whole;
}

function longestBegin(
  text: string,
  choices: readonly Choice[],
  after: RegExp,
  read: typeof wholeChoice,
): Found | undefined {
  const longest = Math.max(0, ...choices.map(({ value, label }) => value.length + label.length));
  for (let length = Math.min(text.length, longest + SPARE); length > 0; length -= 1) {
    if (!after.test(text.slice(length))) continue;
    const value = read(choices, text.slice(0, length));
    if (value !== undefined) return { value, length };
  }
  return undefined;
}

function firstPart(text: string): string {
  return text.split(/[,;\n]|\s(?:and|&)\s/i)[0]?.trim() ?? text;
}

function wholeChoice(choices: readonly Choice[], text: string): string | undefined {
  const words = folded(text);
  const named = choices.find(
    ({ value, label }) => value === text || folded(value) === words || folded(label) === words,
  );
  if (named !== undefined) return named.value;
  const truth = isTruth(choices) ? TRUTHS.get(words) : undefined;
  return truth ?? (/^\d+$/.test(words) ? choices[Number(words) - 1]?.value : undefined);
}

function isTruth(choices: readonly Choice[]): boolean {
  return choices.length > 0 && choices.every(({ value }) => YES_OR_NO.has(value));
}

const YES_OR_NO: ReadonlySet<string> = new Set(["yes", "no"]);
const TRUTHS: ReadonlyMap<string, string> = new Map([
  ["true", "yes"],
  ["y", "yes"],
  ["false", "no"],
  ["n", "no"],
]);

/** The only choice whose label begins with these words, the last of them whole. */
function begunChoice(choices: readonly Choice[], text: string): string | undefined {
  const words = folded(text);
  if (words.length < 2 || !/\p{L}/u.test(words)) return undefined;
  const begun = choices.filter(({ label }) => {
    const whole = folded(label);
    return whole.startsWith(words) && !/^[\p{L}\p{N}'-]/u.test(whole.slice(words.length));
  });
  return begun.length === 1 ? begun[0]?.value : undefined;
}

/** A label as it is compared: small letters, plain quotes, single spaces, no full stop. */
function folded(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, " ")
    .trim()
    .replace(/\s*\.$/, "");
}

function notOffered(choices: readonly Choice[], text: string): { error: string } {
  if (choices.length === 0) {
    return { error: `${quote(text)} cannot be chosen: there is nothing to choose from yet` };
  }
  const meant =
    nearest(
      text,
      choices.map(({ value }) => value),
    ) ??
    nearest(
      text,
      choices.map(({ label }) => label),
    );
  const like = meant === undefined ? "" : ` (did you mean ${quote(meant)}?)`;
  return {
    error: `${quote(text)} is not one of the answers${like}. Enter one of them, or its number${choices.length === 1 ? ", 1" : ` from 1 to ${choices.length}`}`,
  };
}
