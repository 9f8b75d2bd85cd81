/**
 * Names of files that hold what is not public: text that was moved out of a record, papers that show it, words that
 * were typed and not saved, plans of changes, and every copy and backup that editors, mail and sync programs and people make of them.
 * `templates/init/gitignore` has git ignore the same names; a test holds that.
 */

/** What is in such a name after a full stop, and what a file of that name is called. */
const WORDS = {
  exempt: "file of confidential (exempt) text",
  members: "paper for members",
  unsaved: "file of words that were typed and not saved",
  mine: "version of a record that was not saved",
} as const;

/** What the program writes beside what it changes, and takes away again unless it is stopped. */
const PASSING = [
  [/^\..*\.tmp$/i, "file that a command was stopped in"],
  [/^\..*\.edit$/i, "text that was open in an editor"],
] as const;

const NAMES: readonly (readonly [RegExp, string])[] = [
  ...Object.entries(WORDS).map(
    ([word, what]) => [new RegExp(`\\.${word}(?![a-z])(?=.)`, "i"), what] as const,
  ),
  ...PASSING,
];

/** What a file holds that is not public, by its name alone; `undefined` for any other. */
export function confidentialKind(name: string): string | undefined {
  return NAMES.find(([pattern]) => pattern.test(name))?.[1];
}

/** Lines with which git ignores these names, however they are spelt. */
export const IGNORED_BY_GIT: readonly string[] = [
  ...Object.keys(WORDS).map(
    (word) =>
      `*.${[...word].map((letter) => `[${letter}${letter.toUpperCase()}]`).join("")}[!a-zA-Z]*`,
  ),
  ".*.tmp",
  ".*.edit/",
];

/** The comment that `rightly exempt` writes on top. */
const COMMENT = /^\uFEFF?\s*# Exempt text\. It is not public/;

/** A key where a line or a mapping begins, in any style of YAML. */
const KEYS = /(?:^|[{,[])[ \t]*(?:- +)*["']?(format|record|texts|field|text)["']?[ \t]*:/gimu;

/** What only a record has. */
const RECORD_KEYS = /^(?:title|status|framework)[ \t]*:/m;

/** A first line that says something, without what is around it. */
const BEGINNING = /^[{[ -]*["']?(?:format|record|texts|field|text)["']?[ \t]*:/i;

/** Keys that are together in no other file, where the names of its texts are not to be made out. */
const WHOLE = [
  ["record", "texts", "text"],
  ["record", "texts", "field"],
  ["format", "texts", "text"],
  ["format", "texts", "field"],
  ["record", "field", "text"],
];

/** The name of a text, as the file of exempt text gives it. */
const NAMED =
  /\bfield["']?[ \t]*:[ \t]*["']?(?:proposal|options|voice|evidence|answers|actions|decisions|call-in|look-backs|history|errata|publication)\b/i;

/** What every line that says it has: most files have none. */
const MARK = "NOT FOR PUBLICATION";

/** A heading or a line of a paper for members. */
const MEMBERS_PAPER = /^(?:#{1,6} )?.*\(NOT FOR PUBLICATION\)\s*$|^\**NOT FOR PUBLICATION\.?\**/;

/** Lines of a page in which a paper for members says what it is; further down a text may only mention one. */
const FIRST_LINES = 4;

/**
 * Whether a text is plainly that of a file of exempt text, whatever the file is called and whatever is wrong
 * with it.
 */
export function isExemptText(text: string): boolean {
  if (COMMENT.test(text)) return true;
  if (RECORD_KEYS.test(text)) return false;
  const keys = new Set([...text.matchAll(KEYS)].map(([, key = ""]) => key.toLowerCase()));
  if (NAMED.test(text) && keys.has("text")) return true;
  return WHOLE.some((all) => all.every((key) => keys.has(key)));
}

/** What a text is that is not public, by what it says; `undefined` for any other. */
export function confidentialContent(text: string): string | undefined {
  // A page about exempt text may show one; a copy begins as one.
  if (beginsAsExempt(text) && isExemptText(text)) return WORDS.exempt;
  if (!text.includes(MARK)) return undefined;
  const lines = withoutTags(text)
    .split("\n")
    .filter((line) => line.trim() !== "");
  const isMembers = lines.slice(0, FIRST_LINES).some((line) => MEMBERS_PAPER.test(line.trim()));
  return isMembers ? WORDS.members : undefined;
}

/** Whether nothing but notes is before the first key of a file of exempt text. */
function beginsAsExempt(text: string): boolean {
  if (COMMENT.test(text)) return true;
  const lines = text.split("\n").map((line) => line.trim());
  const first = lines.find((line) => !/^(?:$|#|---|%)/.test(line));
  return first !== undefined && BEGINNING.test(first);
}

function withoutTags(text: string): string {
  if (!/^\s*</.test(text)) return text;
  return text.replaceAll(/<(?:style|script)\b[^<]*(?:<\/(?:style|script))?|<[^<>]*>/g, "\n");
}
