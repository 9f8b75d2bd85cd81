/**
 * Words that are typed where nothing is known, and say nothing. "None" and "nothing" are not among them:
 * that nobody objected, or that a study has no known limits, is something to say.
 */
const NOTHING_SAID = [
  String.raw`n[./\\ ]*a`,
  String.raw`t[./ ]?b[./ ]?[acd]`,
  "not (?:yet )?(?:applicable|available|known|seen|found|stated|given|provided|specified|recorded|sure)(?: yet)?",
  "none (?:seen|stated|given|provided|specified|available)",
  "(?:nothing|no information|no data|no details?) (?:seen|stated|given|provided|available|found)",
  "(?:still )?to be (?:confirmed|advised|agreed|announced|completed|decided|determined|added|provided|supplied)",
  "no (?:information|data|details?|idea)|unknown|unsure|unstated|unspecified|unavailable|undetermined",
  "(?:i |we )?(?:do not|don[’']?t) know(?: yet)?|d/?k|to ?do|placeholder|undefined|null|x{2,}",
].join("|");

const WHOLE = new RegExp(`^(?:${NOTHING_SAID})$`, "i");

/** Around the words: spaces, brackets, quotes and what ends a sentence. */
const AROUND = /^[\s([{<"'“‘*_]+|[\s)\]}>"'”’*_.!?…,:;]+$/g;

/** Lines, dots, question marks and the like alone. */
const MARKS = /^[\s\p{P}\p{S}]+$/u;

/** No words that stand for nothing are longer, and most texts are. */
const LONGEST = 60;

/** Whether a whole text stands for what nobody knew: "n/a", "(not seen)", "To be confirmed.", "-". */
export function isStandIn(text: string): boolean {
  if (text.length > LONGEST || text.trim() === "") return false;
  return MARKS.test(text) || WHOLE.test(text.replace(AROUND, "").replace(/[\s_-]+/g, " "));
}
