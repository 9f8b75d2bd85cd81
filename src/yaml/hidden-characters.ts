/** Characters that change what a reader sees, or that nobody sees: one list, for texts, keys and comments. */

export interface HiddenCharacter {
  /** In UTF-16 units from the start of the text. */
  index: number;
  /** Such as `U+202E, which turns the direction of the text`. */
  name: string;
}

const NAMED: readonly (readonly [RegExp, string])[] = [
  [/[\u202A-\u202E\u2066-\u2069\u206A-\u206F]/u, "which turns the direction of the text"],
  [/\uFEFF/u, "a byte-order mark, which belongs at the start of a file"],
  [/[\u{E0000}-\u{E007F}]/u, "an invisible tag character"],
  [/[\u2060-\u2064\u180E\u115F\u1160\u3164\uFFA0\uFFF9-\uFFFB]/u, "an invisible character"],
  [/[\uFFFE\uFFFF]/u, "which is not a character"],
  [/\p{Cs}/u, "half of a character"],
  [/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/u, "a control character"],
];

/** More marks on one letter than any language writes. */
const PILE = /\p{M}{9,}/u;

const ANY = new RegExp([...NAMED.map(([pattern]) => pattern.source), PILE.source].join("|"), "u");

/** Flags of England, Scotland and Wales are written with tag characters behind a flag. */
const FLAG = /\u{1F3F4}[\u{E0020}-\u{E007E}]{1,6}\u{E007F}/gu;

/** The first such character of a text; a line end, however it is written, is none. */
export function findHidden(text: string): HiddenCharacter | undefined {
  if (!NOT_PLAIN.test(text)) return undefined;
  const looked = text.replace(FLAG, (flag) => "x".repeat(flag.length)).replaceAll("\r\n", "\n\n");
  const found = ANY.exec(looked);
  if (found === null) return undefined;
  const [character] = found;
  const code = character.codePointAt(0) ?? 0;
  const words = NAMED.find(([pattern]) => pattern.test(character))?.[1];
  const shown = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  if (words !== undefined) return { index: found.index, name: `${shown}, ${words}` };
  const count = [...character].length;
  return { index: found.index, name: `${shown}, the first of ${count} marks on one letter` };
}

const NOT_PLAIN = /[^\t\n\x20-\x7E]/;

/** Whether there may be one, asked of a whole file. */
export function mayHide(text: string): boolean {
  return NOT_PLAIN.test(text) && ANY.test(text.replaceAll("\r\n", "\n"));
}

const EACH = new RegExp(NAMED.map(([pattern]) => pattern.source).join("|"), "gu");

/** The text without them, for words that a person typed or pasted. Line ends must be `\n`. */
export function withoutHidden(text: string): string {
  if (!mayHide(text)) return text;
  const flags = [...text.matchAll(FLAG)].map(([flag]) => flag);
  const rest = text
    .split(FLAG)
    .map((part) => part.replace(EACH, "").replace(LONG_PILE, "$1"))
    .map((part, at) => `${part}${flags[at] ?? ""}`);
  return rest.join("");
}

const LONG_PILE = /(\p{M}{8})\p{M}+/gu;
