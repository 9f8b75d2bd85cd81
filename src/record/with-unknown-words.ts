import { isMapping, valueAt } from "../mapping.ts";
import { withEdit } from "../yaml/plain-edit.ts";
import type { DecisionRecord } from "./model.ts";
import { unknownInWords } from "./not-known.ts";
import { isTextAt } from "./text-at.ts";

/**
 * A record as it is shown: where a text is not known, that is what it says. Days, numbers and choices
 * are left out, for they are counted and compared; what shows one asks for its words.
 */
export function withUnknownWords<T extends DecisionRecord>(record: T): T {
  const { unknowns = [] } = record;
  return unknowns.reduce<unknown>((shown, unknown) => {
    const { path } = unknown;
    const isText = path.at(-1) !== "not-known" && isTextAt(path, undefined);
    if (!isText || !isMapping(valueAt(shown, path.slice(0, -1)))) return shown;
    return withEdit(shown, { path, value: unknownInWords(unknown) });
  }, record) as T;
}
