import { didYouMean } from "../nearest.ts";
import { quote } from "../yaml/quote.ts";

/** Placeholders a reference pattern may hold, and what each stands for. All of bounded length. */
const PLACEHOLDERS: Readonly<Record<string, string>> = {
  seq: "[0-9]{1,12}",
  day: "(?:0[1-9]|[12][0-9]|3[01])",
  month: "(?:0[1-9]|1[0-2])",
  "month-name": "(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)",
  year: "(?:[0-9]{4}|[0-9]{2})",
  "financial-year": "[0-9]{4}",
};

/** More than any body uses; with bounded placeholders it keeps matching quick. */
const MOST_PLACEHOLDERS = 6;

/** What is wrong with a pattern such as `FP/{seq}/{month}/{year}`, or `undefined`. */
export function patternProblem(pattern: string): string | undefined {
  const names = [...pattern.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? "");
  const unknown = names.find((name) => !Object.hasOwn(PLACEHOLDERS, name));
  if (unknown !== undefined) {
    const hint = didYouMean(unknown, Object.keys(PLACEHOLDERS));
    return `${quote(`{${unknown}}`)} does not stand for anything${hint}`;
  }
  if (/[{}]/.test(pattern.replace(/\{[^{}]*\}/g, ""))) {
    return `${quote(pattern)} has a curly bracket without its other half`;
  }
  if (names.length > MOST_PLACEHOLDERS) {
    return `${quote(pattern)} has more than ${MOST_PLACEHOLDERS} placeholders`;
  }
  return undefined;
}

/** Whether a body's reference has the form its pattern describes. The pattern must be a sound one. */
export function matchesPattern(pattern: string, reference: string): boolean {
  const source = pattern
    .split(/(\{[^{}]*\})/)
    .map((part) => PLACEHOLDERS[part.slice(1, -1)] ?? part.replace(/[^A-Za-z0-9 ]/g, "\\$&"))
    .join("");
  return reference.length <= 200 && new RegExp(`^${source}$`).test(reference);
}
