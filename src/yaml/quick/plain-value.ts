import { NotPlainYaml } from "./cursor.ts";

/** Numbers as people write them, with no more figures than are kept exactly. */
const NUMBER = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/;
/** Days, months, versions: too many parts for a number. */
const PARTED = /^(?:\d{4}-\d{2}(?:-\d{2})?|\d+\.\d+\.\d+)$/;
/** A character that stands in no number, in no base and no notation. */
const NO_NUMBER = /[^0-9a-fA-FxXoO.+_:-]/;

const CONSTANTS = new Map([
  ["true", true],
  ["false", false],
  ["null", null],
]);

/** What a text without quotes means: a number, yes or no, nothing, or itself. It begins with a letter or figure. */
export function plainValue(text: string): unknown {
  if (/^\d/.test(text)) {
    if (NUMBER.test(text)) return Number(text);
    if (PARTED.test(text) || NO_NUMBER.test(text)) return text;
    throw new NotPlainYaml();
  }
  if (!/^(?:true|false|null)$/i.test(text)) return text;
  // Written in capitals they are the same to some readers, and text to others.
  if (!CONSTANTS.has(text)) throw new NotPlainYaml();
  return CONSTANTS.get(text);
}
