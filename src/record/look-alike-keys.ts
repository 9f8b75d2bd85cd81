import type { Path } from "../finding.ts";
import { eachSlot, placeOfRange } from "../yaml/each-slot.ts";
import type { PlacedSlot } from "../yaml/each-slot.ts";
import { firstLookAlike, looksLike, nameOfCharacter } from "../yaml/look-alikes.ts";
import { quote } from "../yaml/quote.ts";
import type { CutText } from "./cut-texts.ts";
import type { FilePlaces } from "./swallowed-lines.ts";

/** Quick to ask of a file that has none. */
const SUSPECT = /[^\t\n\r\x20-\x7E]/;

/** A key and what is behind it, where YAML sees no key. */
const LIKE_A_KEY = /^([a-z][a-z0-9-]*)(:?)\s*?([^\x20-\x7E])/u;

/** A dash, or what looks like one, and what is behind it. */
const LIKE_A_DASH = /^([^\x20-\x7E]|-)\s*?([^\x20-\x7E]|[ \t])/u;

/** What is somewhere in a file and is not a sign of YAML, though it looks like one. */
interface FalseSign {
  path: Path;
  /** Offset of the character. */
  at: number;
  character: string;
  /** What should be there. */
  expected: string;
}

/**
 * Keys and items that YAML can read, and does not read as keys and items: a character in them only looks
 * like a colon, a space or a dash, or like nothing at all.
 */
export function lookAlikeKeys(text: string, places: FilePlaces): CutText[] {
  if (!SUSPECT.test(text)) return [];
  const found: CutText[] = [];
  eachSlot(text, (slot) => {
    const sign = inKey(slot, places) ?? inValue(slot, text, places);
    if (sign === undefined) return;
    const { path, at, character, expected } = sign;
    found.push({
      path,
      message: `there is ${nameOfCharacter(character)} where ${expected} is expected: ${quote(lineAround(text, at))}`,
      fix: `Delete it${expected.startsWith("nothing") ? "" : ` and type ${expected}`}.`,
      place: placeOfRange(text, at, at + character.length),
    });
  });
  return found;
}

function inKey({ path, key }: PlacedSlot, { isAsked }: FilePlaces): FalseSign | undefined {
  const character = key === undefined ? undefined : firstLookAlike(key.source);
  if (key === undefined || character === undefined || isAsked(path)) return undefined;
  const at = key.start + key.source.indexOf(character);
  // An item that begins with a key: the list is what is not there.
  const item = { path: path.slice(0, -1), at, character };
  if (/^-[^\x20-\x7E]/u.test(key.source)) return { ...item, expected: A_SPACE };
  const isFirst = at === key.start;
  if (isFirst && looksLike(character) === "dash") return { ...item, expected: A_DASH };
  return isUnseen(character) ? { path, at, character, expected: NOTHING } : undefined;
}

const A_SPACE = "an ordinary space";
const A_DASH = "a dash and a space";
const A_COLON = "a colon and a space";
const NOTHING = "nothing, or an ordinary space,";

function isUnseen(character: string): boolean {
  const kind = looksLike(character);
  return kind === "space" || kind === "nothing";
}

function inValue(
  { path, value }: PlacedSlot,
  text: string,
  { isAsked, isText }: FilePlaces,
): FalseSign | undefined {
  if (value?.type !== "plain" || isText(path)) return undefined;
  const words = text.slice(value.start, value.end);
  const key = LIKE_A_KEY.exec(words)?.[1] ?? "";
  const sign =
    key !== "" && isAsked([...path, key])
      ? behindKey(words)
      : isAsked([...path, 0])
        ? beforeItem(words)
        : undefined;
  return (
    sign && { path, character: sign.character, expected: sign.expected, at: value.start + sign.at }
  );
}

function behindKey(words: string): Omit<FalseSign, "path"> | undefined {
  const [whole = "", , colon, character = ""] = LIKE_A_KEY.exec(words) ?? [];
  const at = whole.length - character.length;
  if (isUnseen(character)) {
    return { at, character, expected: colon === ":" ? A_SPACE : A_COLON };
  }
  const isColon = colon === "" && looksLike(character) === "colon";
  return isColon ? { at, character, expected: A_COLON } : undefined;
}

function beforeItem(words: string): Omit<FalseSign, "path"> | undefined {
  const [whole = "", dash = "", gap = ""] = LIKE_A_DASH.exec(words) ?? [];
  if (looksLike(dash) === "dash") return { at: 0, character: dash, expected: A_DASH };
  if (dash !== "-" || !isUnseen(gap)) return undefined;
  return { at: whole.length - gap.length, character: gap, expected: A_SPACE };
}

function lineAround(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return /^.*/.exec(text.slice(start))![0].trim();
}
