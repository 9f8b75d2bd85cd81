import { isMapping, valueAt } from "../mapping.ts";
import { nearest } from "../nearest.ts";
import { eachSlot, placeOfRange } from "../yaml/each-slot.ts";
import { quote } from "../yaml/quote.ts";
import type { FormPlaces } from "./form-places.ts";
import type { MisreadWords } from "./misread-words.ts";

const IN_QUOTES =
  "Put the whole text in quotes, or write |- and the text on the lines below, indented.";

/** What may stand for a text, or a list of them, without being one. */
const STANDS_FOR_TEXT = ["exempt", "not-known"];
const STANDS_FOR_LIST = ["not-known"];

/** Texts that YAML takes for nothing, a list or a group of fields. */
export function misreadTexts(text: string, value: unknown, places: FormPlaces): MisreadWords[] {
  const { isText, isAsked } = places;
  const found: MisreadWords[] = [];
  eachSlot(text, ({ path, value: written }) => {
    if (written === undefined) return;
    const { start, end } = written;
    const isMark = isText(path) && isBareMark(text.slice(start, end), written.body?.source);
    const kind = isMark
      ? "the start of a text"
      : misreadAs(valueAt(value, path), isText(path), isText([...path, 0]));
    const isParts = kind === "a list" && isAsked([...path, 0, "words"]);
    if (kind === undefined || (isParts && areGroups(valueAt(value, path)))) return;
    const words = text.slice(start, end);
    found.push({
      path,
      message: `${quote(words)} is read as ${kind}, and a text is asked for`,
      fix:
        kind === "nothing"
          ? `If it is the text, put it in quotes; if not, leave it out.`
          : IN_QUOTES,
      place: placeOfRange(text, start, end),
    });
  });
  return found;
}

/** Whether these are parts of a text, each with its fields, and not lines that begin with a dash. */
function areGroups(value: unknown): boolean {
  return Array.isArray(value) && value.every(isMapping);
}

/** Whether a text such as `>5` is taken for the mark of a text on the lines below, of which there are none. */
function isBareMark(mark: string, body: string | undefined): boolean {
  return body?.trim() === "" && !["|", "|-", ">", ">-"].includes(mark);
}

/** What a value is read as instead of a text; `undefined` where it is one, or a list of them is asked. */
function misreadAs(value: unknown, isText: boolean, isList: boolean): string | undefined {
  if (isMapping(value)) {
    if (!isText && !isList) return undefined;
    const standing = isText ? STANDS_FOR_TEXT : STANDS_FOR_LIST;
    const isStanding = (key: string): boolean =>
      standing.includes(key) || nearest(key, STANDS_FOR_LIST) !== undefined;
    return Object.keys(value).some(isStanding) ? undefined : "a group of fields";
  }
  if (!isText) return undefined;
  if (Array.isArray(value)) return "a list";
  return value === null ? "nothing" : undefined;
}
