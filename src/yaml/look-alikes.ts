/** Characters that look like those YAML is written with, and come in with text from office programs. */

/** What a character is taken for. */
type Sign = "space" | "colon" | "dash" | "quote" | "comma" | "bracket" | "nothing";

interface LookAlike {
  name: string;
  like: Sign;
}

const SPACES: Readonly<Record<string, string>> = {
  "\u00A0": "non-breaking space",
  "\u2002": "half-width space",
  "\u2003": "wide space",
  "\u2007": "figure space",
  "\u2008": "punctuation space",
  "\u2009": "thin space",
  "\u200A": "hair space",
  "\u202F": "narrow non-breaking space",
  "\u205F": "mathematical space",
  "\u3000": "full-width space",
};

const UNSEEN: Readonly<Record<string, string>> = {
  "\u00AD": "soft hyphen that nobody sees",
  "\u200B": "zero-width space",
  "\u200C": "zero-width non-joiner",
  "\u200D": "zero-width joiner",
  "\u200E": "left-to-right mark that nobody sees",
  "\u200F": "right-to-left mark that nobody sees",
  "\u2060": "word joiner that nobody sees",
  "\uFEFF": "byte-order mark that nobody sees",
};

const COLONS: Readonly<Record<string, string>> = {
  "：": "full-width colon",
  "﹕": "small colon",
  "∶": "ratio sign",
  ː: "length mark",
};

const DASHES: Readonly<Record<string, string>> = {
  "‐": "typographic hyphen",
  "‑": "non-breaking hyphen",
  "‒": "figure dash",
  "–": "en dash",
  "—": "em dash",
  "―": "horizontal bar",
  "−": "minus sign",
  "•": "bullet",
  "·": "middle dot",
  "●": "bullet",
  "◦": "bullet",
  "▪": "bullet",
  "■": "bullet",
  "‣": "bullet",
  "⁃": "bullet",
  "∙": "bullet",
};

const QUOTES: Readonly<Record<string, string>> = {
  "“": "curly quote",
  "”": "curly quote",
  "„": "low quote",
  "‟": "curly quote",
  "‘": "curly quote",
  "’": "curly quote",
  "‚": "low quote",
  "‛": "curly quote",
  "«": "angle quote",
  "»": "angle quote",
  "＂": "full-width quote",
  "＇": "full-width quote",
  "´": "acute accent",
};

const OTHERS: Readonly<Record<string, LookAlike>> = {
  "，": { name: "full-width comma", like: "comma" },
  "［": { name: "full-width bracket", like: "bracket" },
  "］": { name: "full-width bracket", like: "bracket" },
  "｛": { name: "full-width brace", like: "bracket" },
  "｝": { name: "full-width brace", like: "bracket" },
};

const LOOK_ALIKES: ReadonlyMap<string, LookAlike> = new Map([
  ...likeSign("space", SPACES),
  ...likeSign("nothing", UNSEEN),
  ...likeSign("colon", COLONS),
  ...likeSign("dash", DASHES),
  ...likeSign("quote", QUOTES),
  ...Object.entries(OTHERS),
]);

function likeSign(like: Sign, names: Readonly<Record<string, string>>): [string, LookAlike][] {
  return Object.entries(names).map(([character, name]) => [character, { name, like }]);
}

/** A character as it is named to people: `a non-breaking space (U+00A0)`. */
export function nameOfCharacter(character: string): string {
  const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
  const name = LOOK_ALIKES.get(character)?.name;
  if (name === undefined) return `the character U+${code}`;
  return `${/^[aeiou]/.test(name) ? "an" : "a"} ${name} (U+${code})`;
}

/** What a character only looks like; `undefined` for one that looks like itself. */
export function looksLike(character: string): Sign | undefined {
  return LOOK_ALIKES.get(character)?.like;
}

/** The first character of a text that looks like another or like nothing; `undefined` if none does. */
export function firstLookAlike(text: string): string | undefined {
  return [...text].find((character) => LOOK_ALIKES.has(character));
}

/** Written behind a message about a word that should be one of ours: `; it holds an en dash (U+2013)`. */
export function lookAlikeClause(word: string): string {
  const character = firstLookAlike(word);
  return character === undefined ? "" : `; it holds ${nameOfCharacter(character)}`;
}
