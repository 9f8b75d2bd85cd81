import type { Path } from "../../finding.ts";
import type { FormPlaces } from "../../interview/form-places.ts";
import { valueAt } from "../../mapping.ts";
import { followPath, RECORD_SCHEMA } from "../../record/schema.ts";
import { isTextAt } from "../../record/text-at.ts";

/** Which field is kept where in a record. */
export type KeptFields = readonly { field: Path; place: Path }[];

/** Reasons and notes that no place of a record holds as they are given. */
const TEXTS_ALONE = ["because", "note", "public-interest"];

/**
 * What the answers file of a move asks where, by the places its fields have in a record. Under
 * `answers` only the framework knows which are texts: there it is what has several words.
 */
export function givenFormPlaces(places: KeptFields, given: unknown): FormPlaces {
  return {
    isText: (path) => {
      const at = placeInRecord(path, places);
      if (path.length === 1 && TEXTS_ALONE.includes(String(path[0]))) return true;
      if (at === undefined) return false;
      return isTextAt(at, undefined) || (path[0] === "answers" && hasWords(valueAt(given, path)));
    },
    isAsked: (path) => {
      if (path.length === 1 || path[0] === "answers") return true;
      const at = placeInRecord(path, places);
      return at === undefined || followPath(RECORD_SCHEMA, at) !== undefined;
    },
  };
}

/** A field that has a place of its own is kept there, though those beside it are kept elsewhere. */
export function placeInRecord(path: Path, places: KeptFields): Path | undefined {
  const [found] = places
    .filter(({ field }) => field.every((step, at) => step === path[at]))
    .sort((a, b) => b.field.length - a.field.length);
  return found === undefined ? undefined : [...found.place, ...path.slice(found.field.length)];
}

function hasWords(value: unknown): boolean {
  return typeof value === "string" && /\S\s+\S/.test(value);
}
