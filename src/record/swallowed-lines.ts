import type { Path } from "../finding.ts";
import { eachSlot, placeOfRange } from "../yaml/each-slot.ts";
import { nameOfCharacter } from "../yaml/look-alikes.ts";
import { quote } from "../yaml/quote.ts";
import type { CutText } from "./cut-texts.ts";

/** What a file has where. Paths are those of the file. */
export interface FilePlaces {
  /** Whether a person writes words of their own there. */
  isText: (path: Path) => boolean;
  /** Whether the last key of the path is one that the file may have there. */
  isAsked: (path: Path) => boolean;
}

/** Quick to look for in a file that has none: what only looks like a colon, a space or a dash. */
const SUSPECT = /[：﹕∶ː]|:[^\S \n\r]|^\s*(?:- +)?[‐‑‒–—―−•·●◦▪■‣⁃∙*]\s/mu;

/** A word and what looks like the colon and the space behind a key, and is not. */
const LIKE_A_KEY = /^([a-z][a-z0-9-]*)\s*((?:[：﹕∶ː]|:[^\S \n]).*)$/su;

/** What office programs put before the points of a list. */
const LIKE_A_DASH = /^([‐‑‒–—―−•·●◦▪■‣⁃∙*])\s/u;

/**
 * Lines that look like a key or an item to a reader, and that YAML reads as more of the text above,
 * because a character only looks like a colon, a space or a dash.
 */
export function swallowedLines(text: string, places: FilePlaces): CutText[] {
  if (!SUSPECT.test(text)) return [];
  const found: CutText[] = [];
  eachSlot(text, ({ path, value }) => {
    if (value?.type !== "plain") return;
    let offset = value.start;
    for (const [at, line] of text.slice(value.start, value.end).split("\n").entries()) {
      const start = offset + (line.length - line.trimStart().length);
      offset += line.length + 1;
      const words = line.trim();
      const sign = signIn(words, { isFirst: at === 0, path, places });
      if (sign === undefined) continue;
      const { character, expected } = sign;
      found.push({
        path,
        message: `${quote(words)} is read as ${at === 0 ? "one text" : "part of the text above"}: it has ${nameOfCharacter(character)} where ${expected} should be`,
        fix: `Type ${expected} there. If it is part of the text, put the whole text in quotes.`,
        place: placeOfRange(text, start, start + words.length),
      });
    }
  });
  return found;
}

interface LineOf {
  isFirst: boolean;
  /** Of the text it is read as part of. */
  path: Path;
  places: FilePlaces;
}

/** The character that only looks like what begins a key or an item. */
function signIn(
  words: string,
  { isFirst, path, places: { isText, isAsked } }: LineOf,
): { character: string; expected: string } | undefined {
  const [, key = "", rest = ""] = (isFirst ? null : LIKE_A_KEY.exec(words)) ?? [];
  if (isKey(key, path, isAsked)) {
    // The colon itself, or the space behind it.
    const character = rest.startsWith(":") ? rest.charAt(1) : rest.charAt(0);
    return { character, expected: "a colon and a space" };
  }
  const isItem = typeof path.at(-1) === "number" || isText([...path, 0]);
  const [, dash] = (isItem ? LIKE_A_DASH.exec(words) : null) ?? [];
  return dash === undefined ? undefined : { character: dash, expected: "a dash and a space" };
}

/** Whether a word is asked for beside the text or beside anything it is in. */
function isKey(key: string, path: Path, isAsked: FilePlaces["isAsked"]): boolean {
  return key !== "" && path.some((_, depth) => isAsked([...path.slice(0, depth), key]));
}
