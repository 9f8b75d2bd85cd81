import type { Problem, RecordContext } from "../model.ts";

/** What is looked for. */
export interface PersonalPattern {
  /** With the flag `g`. A group called `own` is what is marked; otherwise all of it. */
  pattern: RegExp;
  /** What a text must hold for the pattern to find anything: quick, for most texts hold no part of it. */
  needs: RegExp;
}

/**
 * What a pattern finds in every text of a record and a test accepts, without the words that the
 * repository allows. What is found is never quoted: a message goes to logs that others read.
 */
export function findPersonal(
  context: RecordContext,
  { pattern, needs }: PersonalPattern,
  message: string,
  accept: (match: RegExpExecArray) => boolean = () => true,
): Problem[] {
  const allowed = (context.personalDataAllow ?? []).filter((words) => words.trim() !== "");
  const spansIn = (text: string): Span[] =>
    needs.test(text)
      ? [...without(text, allowed).matchAll(pattern)].filter(accept).map(spanOf)
      : [];
  // One look at all texts together tells of most records that nothing is in any of them.
  if (!needs.test(context.allTexts) && context.comments.length === 0) return [];
  const inTexts = context.texts.flatMap(({ path, text }) =>
    spansIn(text).map((span): Problem => ({ path, span, message })),
  );
  const inComments = context.comments.flatMap(({ text, line, textColumn }) =>
    spansIn(text).map(([start, end]): Problem => {
      const [column, endColumn] = [textColumn + start, textColumn + end];
      return { path: [], place: { line, column, endLine: line, endColumn }, message };
    }),
  );
  return [...inTexts, ...inComments];
}

type Span = readonly [start: number, end: number];

function spanOf(match: RegExpExecArray): Span {
  const own = match.groups?.["own"];
  const start = match.index + (own === undefined ? 0 : match[0].indexOf(own));
  return [start, start + (own ?? match[0]).length];
}

/** A character that is part of no word and no number, and keeps the length of the text. */
const MASK = "\u0000";

/** The text with what is allowed blanked out. */
function without(text: string, allowed: readonly string[]): string {
  return allowed.reduce((left, words) => {
    const pattern = words
      .trim()
      .split(/\s+/)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .join("\\s+");
    return left.replace(new RegExp(pattern, "gi"), (found) => MASK.repeat(found.length));
  }, text);
}
