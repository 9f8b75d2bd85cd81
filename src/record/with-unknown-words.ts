import { isMapping, valueAt } from "../mapping.ts";
import { withEdit } from "../yaml/plain-edit.ts";
import type { DecisionRecord } from "./model.ts";
import { unknownInWords } from "./not-known.ts";
import { isTextAt } from "./text-at.ts";

/**
 * A record as it is shown: where a text, or a day that is only read, is not known, that is what it says.
 * Other days, numbers and choices are left out, for they are counted and compared; what shows one asks
 * for its words.
 */
export function withUnknownWords<T extends DecisionRecord>(record: T): T {
  const { unknowns = [] } = record;
  return unknowns.reduce<unknown>((shown, unknown) => {
    const { path } = unknown;
    const isRead = isTextAt(path, undefined) || READ_ONLY.has(String(path.at(-1)));
    if (!isRead || !isMapping(valueAt(shown, path.slice(0, -1)))) return shown;
    return withEdit(shown, { path, value: unknownInWords(unknown) });
  }, record) as T;
}

/** Days that nothing that is shown is counted or sorted by. */
const READ_ONLY: ReadonlySet<string> = new Set(["date", "fed-back", "effective-from"]);
