/**
 * Names of files that hold what is not public: text that was moved out of a record, papers that show it, words that
 * were typed and not saved, and every copy and backup that editors, mail and sync programs and people make of them.
 * `templates/init/gitignore` has git ignore the same names; a test holds that.
 */

/** What stands in such a name after a full stop, and what a file of that name is called. */
const WORDS = {
  exempt: "file of exempt text",
  members: "paper for members",
  unsaved: "file of words that were typed and not saved",
  mine: "version of a record that was not saved",
} as const;

const NAMES = Object.entries(WORDS).map(
  ([word, what]) => [new RegExp(`\\.${word}(?![a-z])(?=.)`, "i"), what] as const,
);

/** What a file holds that is not public, by its name alone; `undefined` for any other. */
export function confidentialKind(name: string): string | undefined {
  return NAMES.find(([pattern]) => pattern.test(name))?.[1];
}

/** Lines with which git ignores these names, however they are spelt. */
export const IGNORED_BY_GIT: readonly string[] = Object.keys(WORDS).map(
  (word) =>
    `*.${[...word].map((letter) => `[${letter}${letter.toUpperCase()}]`).join("")}[!a-zA-Z]*`,
);

/** The comment that `rightly exempt` writes on top. */
const COMMENT = /^\uFEFF?\s*# Exempt text\. It is not public/;

/** Nothing before its fields, and among them texts with the names of theirs. */
const FIELDS = /^\uFEFF?(?:\s*(?:#.*)?\n)*(?:format|record|texts?)\s*:/;
const TEXTS = /^texts?\s*:/m;
const ONE_TEXT = /^[\s{,-]*(?:field|text)\s*:/m;

/** A heading or a line of a paper for members. */
const MEMBERS_PAPER = /^(?:#{1,6} )?.*\(NOT FOR PUBLICATION\)\s*$|^\**NOT FOR PUBLICATION\.?\**/;

/** Lines of a page in which a paper for members says what it is; further down a text may only speak of one. */
const FIRST_LINES = 4;

/** Whether a text is plainly that of a file of exempt text, whatever the file is called. */
export function isExemptText(text: string): boolean {
  return COMMENT.test(text) || (FIELDS.test(text) && TEXTS.test(text) && ONE_TEXT.test(text));
}

/** What a text is that is not public, by what it says; `undefined` for any other. */
export function confidentialContent(text: string): string | undefined {
  if (isExemptText(text)) return WORDS.exempt;
  const lines = withoutTags(text)
    .split("\n")
    .filter((line) => line.trim() !== "");
  const isMembers = lines.slice(0, FIRST_LINES).some((line) => MEMBERS_PAPER.test(line.trim()));
  return isMembers ? WORDS.members : undefined;
}

function withoutTags(text: string): string {
  if (!/^\s*</.test(text)) return text;
  return text.replaceAll(/<(style|script)\b[^]*?<\/\1>|<[^>]*>/g, "\n");
}
