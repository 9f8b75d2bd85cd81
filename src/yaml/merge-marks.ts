import type { RefusedSyntax } from "./refused-syntax.ts";

/** What git and other programs write into a file that two people changed, each at the start of a line. */
const CERTAIN = /^(?:<{7}|>{7}|\|{7})(?=[ \r\n]|$)/m;
/** The line between the two versions, which alone could be meant as a rule under a heading. */
const DIVIDER = /^={7}(?=\r?$)/m;

/**
 * The mark at which a file was left in the middle of a merge; `undefined` if there is none.
 * @param isBroken Whether the text cannot be read, so that a divider alone is one as well.
 */
export function mergeMark(text: string, isBroken = false): RefusedSyntax | undefined {
  const found = CERTAIN.exec(text) ?? (isBroken ? DIVIDER.exec(text) : null);
  if (found === null) return undefined;
  const start = found.index;
  return {
    code: "merge",
    message: `this file was left in the middle of a merge: "${found[0]}" marks where two versions differ`,
    fix: "Keep what is right of the two versions, and remove the lines that begin with <<<<<<<, |||||||, ======= or >>>>>>>.",
    start,
    end: start + found[0].length,
  };
}
