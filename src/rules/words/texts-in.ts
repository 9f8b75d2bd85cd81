import { eachValue } from "../../record/each-value.ts";
import type { TextAt } from "../model.ts";

/** Proofs and days are not written by people, and hold no words. */
const NO_WORDS = /^(sha256:[0-9a-f]{64}|\d{4}-\d{2}(-\d{2})?)$/;

/** Every text in a value, with its path, in the order of the file. */
export function textsIn(value: unknown): TextAt[] {
  const texts: TextAt[] = [];
  eachValue(value, (one, path) => {
    if (typeof one === "string" && !NO_WORDS.test(one)) texts.push({ path: [...path], text: one });
    return undefined;
  });
  return texts;
}
