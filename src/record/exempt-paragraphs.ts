/** The paragraphs of Schedule 12A: data with its source and day in `templates/law/`, for law changes. */
import law from "../../templates/law/exempt-information.json" with { type: "json" };
import { quote } from "../yaml/quote.ts";

export interface ExemptParagraph {
  number: number;
  /** As the schedule says it. */
  words: string;
  /** What limits it. */
  note?: string;
}

/** What may be named as the ground of exempt text, in order. */
export const EXEMPT_PARAGRAPHS: readonly ExemptParagraph[] = law.paragraphs;

/** Where the words are. */
export const EXEMPT_LAW: Readonly<{
  title: string;
  source: string;
  asItStood: string;
  test: string;
}> = { title: law.title, source: law.source, asItStood: law["as-it-stood"], test: law.test };

/** The paragraph of a number; `undefined` if the list has none. */
export function exemptParagraph(number: unknown): ExemptParagraph | undefined {
  return EXEMPT_PARAGRAPHS.find((paragraph) => paragraph.number === number);
}

/** Numbers people give that belong to another list. */
const FREEDOM_OF_INFORMATION = /^(s|section)\s*\.?\s*\d+/i;

/**
 * A paragraph as a person names it: `3`, `para 3`, `paragraph 3`.
 * @returns Its number, or why it cannot be named, as a message and what to do.
 */
export function parseParagraph(
  typed: string,
): { paragraph: number } | { message: string; hint: string } {
  const word = typed
    .trim()
    .replace(/^para(graph)?\.?\s*/i, "")
    .toUpperCase();
  const found = EXEMPT_PARAGRAPHS.find(({ number }) => String(number) === word);
  if (found !== undefined) return { paragraph: found.number };
  const message = `${quote(typed)} is not a paragraph under which text can be exempt`;
  return { message, hint: `${whyNot(typed, word)}${paragraphsInWords()}` };
}

/** Why a number is not in the list, as a sentence with a space after it; nothing if nobody would expect it. */
function whyNot(typed: string, word: string): string {
  if (FREEDOM_OF_INFORMATION.test(typed.trim())) {
    return "Sections of the Freedom of Information Act are another list. ";
  }
  const group = law["not-in-the-list"].find(({ numbers }) => numbers.includes(word));
  return group === undefined ? "" : `${group.why}. `;
}

/** What may be named, in one line. */
function paragraphsInWords(): string {
  const first = EXEMPT_PARAGRAPHS[0]?.number;
  const last = EXEMPT_PARAGRAPHS.at(-1)?.number;
  return `Name one from ${first} to ${last} of Schedule 12A, Part 1. To see them: rightly explain exempt`;
}
