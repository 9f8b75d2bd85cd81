import { dotted } from "../finding.ts";
import type { Path } from "../finding.ts";
import { isMapping } from "../mapping.ts";
import { isItems, matchItems } from "./match-items.ts";

/** The line that only a form with the answers of a record has. */
const FILLED_FORM = "Take it back with: rightly resume ";

/**
 * What a record has and its own form, taken back, no longer says: a form takes no answer out, and
 * anyone who struck it out there must be told. Any other form may leave blank what it is not about.
 * @param form As it was written.
 * @param value What it holds, blanks and all.
 * @returns Dotted paths in the record.
 */
export function leftAlone(form: string, value: unknown, record: object): string[] {
  return form.includes(FILLED_FORM) ? left(record, value, []) : [];
}

function left(there: unknown, given: unknown, path: Path): string[] {
  if (isBlank(there)) return [];
  if (isBlank(given)) return [dotted(path)];
  if (isMapping(there) && isMapping(given)) {
    return Object.keys(given).flatMap((key) => left(there[key], given[key], [...path, key]));
  }
  if (!isItems(there) || !isItems(given)) return [];
  const places = matchItems(String(path.at(-1)), there, given);
  return there.flatMap((item, at) => {
    const from = places.indexOf(at);
    return from === -1 ? [dotted([...path, at])] : left(item, given[from], [...path, at]);
  });
}

function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === "string") return value.trim() === "";
  if (Array.isArray(value)) return value.length > 0 && value.every(isBlank);
  return isMapping(value) && Object.keys(value).length > 0 && Object.values(value).every(isBlank);
}
