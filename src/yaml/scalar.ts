/** Words that some reader of YAML, old or new, takes for something other than text. */
const RESERVED = new Set([
  "y",
  "n",
  "yes",
  "no",
  "on",
  "off",
  "true",
  "false",
  "null",
  "nan",
  "inf",
]);

/** Ids, enum values, field paths: words that need no quotes in any reader. */
const WORD = /^[a-z][a-z0-9]*([.-][a-z0-9]+)*$/;

/** Days, months, ids that start with a day, versions. A year alone would be read as a number. */
const DATED = /^\d{4}-\d{2}(-\d{2}(-[a-z0-9]+)*)?$|^\d+\.\d+\.\d+$/;

/** Keys that need no quotes. `on` is one of ours: YAML 1.2 reads it as text. */
const KEY = /^[A-Za-z_][A-Za-z0-9_-]*$/;

/** Whether a text is written bare: a word of the program's, never a person's prose. */
export function isBareWord(text: string): boolean {
  return (WORD.test(text) && !RESERVED.has(text)) || DATED.test(text);
}

/** A key as it is written before its colon. */
export function renderKey(key: string): string {
  const bare = KEY.test(key) && !["true", "false", "null"].includes(key.toLowerCase());
  return bare || DATED.test(key) ? key : quoted(key);
}

/** A value that is not a collection, on one line. */
export function renderInline(value: string | number | boolean | null): string {
  if (typeof value === "string") return isBareWord(value) ? value : quoted(value);
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new TypeError(`${value} cannot be written as YAML`);
  }
  return Object.is(value, -0) ? "-0" : String(value);
}

/** Prose that every reader takes as it is without quotes, no matter where. */
const PLAIN_PROSE = /^\p{L}[\p{L}\p{N} .()'%£/&;_+-]*[\p{L}\p{N}.)%]$/u;

/** A text on one line in the quoting of the one it takes the place of, where that keeps it whole. */
export function renderLike(type: string, text: string): string {
  if (type === "scalar" && (isBareWord(text) || isPlainProse(text))) return text;
  const printable = /^[\p{L}\p{N}\p{P}\p{S} ]*$/u.test(text);
  if (type === "single-quoted-scalar" && printable) return `'${text.replaceAll("'", "''")}'`;
  return type === "double-quoted-scalar" ? quoted(text) : renderInline(text);
}

function isPlainProse(text: string): boolean {
  return PLAIN_PROSE.test(text) && !RESERVED.has(text.toLowerCase());
}

/**
 * Characters that JSON leaves as they are but YAML must not: some readers break lines at them, and
 * nobody can see them.
 */
const UNSEEN = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;

function quoted(text: string): string {
  return JSON.stringify(text).replace(
    UNSEEN,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Anything that a literal block would change, hide or break. */
const UNSAFE_IN_BLOCK =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF\uD800-\uDFFF]/;

/**
 * The lines of a text as a literal block, with the block's header, or `undefined` if the text has
 * one line or would not survive: tabs, spaces at either end of a line that count, unpaired or
 * unseen characters, blank lines at either end.
 */
export function literalBlock(text: string): { header: string; lines: string[] } | undefined {
  const body = text.endsWith("\n") ? text.slice(0, -1) : text;
  if (
    !body.includes("\n") ||
    UNSAFE_IN_BLOCK.test(body.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g, ""))
  ) {
    return undefined;
  }
  const lines = body.split("\n");
  if (lines.some((line) => line.endsWith(" ")) || lines[0]!.startsWith(" ")) return undefined;
  if (lines[0] === "" || lines.at(-1) === "") return undefined;
  return { header: text.endsWith("\n") ? "|" : "|-", lines };
}
