import { valueAt } from "../mapping.ts";
import { eachSlot, placeOfRange } from "../yaml/each-slot.ts";
import { quote } from "../yaml/quote.ts";
import { withoutBlanks } from "./blanks.ts";
import type { FormPlaces } from "./form-places.ts";
import type { MisreadWords } from "./misread-words.ts";

/**
 * Words that YAML takes for a key with nothing behind it, which a form drops as a blank: a text after
 * a comma in braces, or a line that ends with a colon.
 */
export function lostKeys(text: string, value: unknown, { isAsked }: FormPlaces): MisreadWords[] {
  const found: MisreadWords[] = [];
  eachSlot(text, ({ path, key, afterMark }) => {
    if (key === undefined) return;
    const isAlone = afterMark === undefined;
    if (!isAlone && (isAsked(path) || !isBlank(valueAt(value, path)))) return;
    const { start, source } = key;
    found.push({
      path,
      ...wordsFor(source, isAlone),
      place: placeOfRange(text, start, start + source.length),
    });
  });
  return found;
}

function isBlank(value: unknown): boolean {
  return withoutBlanks(value).value === undefined;
}

function wordsFor(key: string, isAlone: boolean): Pick<MisreadWords, "message" | "fix"> {
  return isAlone
    ? {
        message: `${quote(key)} is in braces without a colon, so it is read as a key`,
        fix: "If it is the end of a text with a comma in it, put the whole text in quotes.",
      }
    : {
        message: `${quote(key)} is read as a key that is not asked here, and no answer follows it`,
        fix: "If it is text, put the whole text in quotes; if not, remove the line.",
      };
}
