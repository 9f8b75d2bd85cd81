import anyAscii from "any-ascii";

/** Letters that do not come apart into a plain letter and a mark. */
const FOLDED: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ħ: "h",
  ŧ: "t",
  ŋ: "n",
  ı: "i",
  "&": " and ",
};

const LONGEST_ID = 80;
/** Leaves room for the day before it, and for a number after it. */
const LONGEST_SLUG = 60;

/** Names that Windows keeps for devices, and words that YAML takes for something else. */
const RESERVED =
  /^(con|prn|aux|nul|com\d|lpt\d|y|n|yes|no|on|off|true|false|null|constructor|prototype)$/;

/** Whether a text has the form of a record id. Whether the day exists is another question. */
export function isRecordId(text: string): boolean {
  return text.length <= LONGEST_ID && /^\d{4}-\d{2}-\d{2}(-[a-z0-9]+)+$/.test(text);
}

/** Letters, figures and vowel signs of any script but the Latin one. */
const OF_ANOTHER_SCRIPT =
  /(?![\p{Script=Latin}\p{Script=Inherited}])(?=[^\u0000-\u007F])[\p{L}\p{M}\p{N}]/gu;

/** A Chinese character is read as a word of its own: it is beside the next one without a space. */
const HAN = /\p{Script=Han}/u;

function inLatinLetters(text: string): string {
  return text
    .normalize("NFC")
    .replace(OF_ANOTHER_SCRIPT, (letter) =>
      HAN.test(letter) ? ` ${anyAscii(letter)} ` : anyAscii(letter),
    );
}

/**
 * A text as lower-case words joined by hyphens, at most 60 characters, cut at a word's end; only the
 * first `words` words if that is given. Other scripts are written in Latin letters. Empty if the text
 * has no letter or figure that can be kept.
 */
export function slug(text: string, words = Infinity): string {
  const plain = inLatinLetters(text)
    .toLowerCase()
    .replace(/[ßæœøđðþłħŧŋı&]/g, (letter) => FOLDED[letter]!)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}'’ʼ]/gu, "");
  const kept: string[] = [];
  let length = 0;
  for (const word of plain.match(/[a-z0-9]+/g) ?? []) {
    if (kept.length === words || (kept.length > 0 && length + word.length > LONGEST_SLUG)) break;
    kept.push(word.slice(0, LONGEST_SLUG));
    length += word.length + 1;
  }
  return kept.join("-");
}

/** The id of a new record from the ISO day it begins and its title, with a number if it is taken. */
export function recordId(day: string, title: string, taken: (id: string) => boolean): string {
  return untaken(`${day}-${slug(title) || "decision"}`, taken);
}

/** The id of an option, a piece of evidence or an action, from the first four words of its title. */
export function itemId(
  prefix: "" | "con-" | "ev-" | "act-",
  text: string,
  taken: readonly string[],
): string {
  const id = prefix + (slug(text, 4) || "item");
  return untaken(RESERVED.test(id) ? `item-${id}` : id, (candidate) => taken.includes(candidate));
}

function untaken(id: string, taken: (id: string) => boolean): string {
  if (!taken(id)) return id;
  for (let number = 2; ; number += 1) {
    const candidate = `${id}-${number}`;
    if (!taken(candidate)) return candidate;
  }
}
