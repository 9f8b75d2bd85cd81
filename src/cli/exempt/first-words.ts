import type { Text } from "../../record/model.ts";
import { plainText } from "../../record/text.ts";

/** Enough to know which text it is. */
const MOST = 60;

/** The beginning of a text, on one line. */
export function firstWordsOf(text: Text): string {
  const line = plainText(text).replaceAll(/\s+/gu, " ").trim();
  return line.length <= MOST ? line : `${line.slice(0, MOST - 1).trimEnd()}…`;
}
