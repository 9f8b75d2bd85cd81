import { quote } from "../yaml/quote.ts";
import type { StepValue } from "./model.ts";

const NUMBER =
  /^(-?)\s*(?:£|gbp\b)?\s*(-?)\s*(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?\s*(k|thousand|mn?|million|bn|billion)?\s*(?:pounds?|gbp)?$/i;

/** Powers of ten, by the first letter of the word. */
const POWERS: Readonly<Record<string, number>> = { k: 3, t: 3, m: 6, b: 9 };

/** A number keeps no more than these. */
const MOST_FIGURES = 15;

/**
 * A number as people write it: with a pound sign, commas between thousands, and k, m, thousand or
 * million after it. Words that say more, such as "about", are refused: a number cannot keep them.
 * @returns `undefined` for an empty text.
 */
export function readNumber(text: string): StepValue | { error: string } {
  if (text === "") return undefined;
  const [, before = "", after = "", whole, part = "", power = ""] = NUMBER.exec(text) ?? [];
  if (whole === undefined || (before !== "" && after !== "")) {
    return { error: `${quote(text)} is not a number. Enter figures, such as 34` };
  }
  const figures = `${whole.replaceAll(",", "")}${part}`;
  if (figures.replace(/^0+|\D/g, "").length > MOST_FIGURES) {
    return { error: `${quote(text)} has too many figures. Enter at most ${MOST_FIGURES}` };
  }
  return Number(`${before}${after}${figures}e${POWERS[power.charAt(0).toLowerCase()] ?? 0}`);
}
