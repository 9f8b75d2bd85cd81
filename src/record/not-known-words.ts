import type { Path } from "../finding.ts";
import { notKnownMark } from "./not-known-mark.ts";

const WORDS = /^\s*not known\s*:\s*(?<why>[\s\S]*?)\s*$/i;

/**
 * Why something is not known, in a text that begins "Not known:"; empty where it does not say.
 * `undefined` of every other text.
 */
export function whyNotKnown(text: string): string | undefined {
  return WORDS.exec(text)?.groups?.["why"];
}

/** Why a field may not be said not to be known, and what to do; `undefined` where it may. */
export function refusedNotKnown(path: Path): string | undefined {
  if (notKnownMark(path) !== undefined) return undefined;
  return path[0] === "answers" || path[2] === "answers"
    ? 'An answer is never "not known" by itself. Choose the answer that says so, and give why as its reason'
    : "This must be known. Find it out, or leave it blank until you know";
}

/** What is said where `{not-known: why}` would stand for what a decision that is recorded as it is taken must say. */
export const MUST_BE_SAID =
  "A decision that is recorded as it is taken must say this. Find it out, or leave it blank until you know";
