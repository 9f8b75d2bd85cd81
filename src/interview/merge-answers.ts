import type { Path } from "../finding.ts";
import { isMapping, valueAt } from "../mapping.ts";
import type { Edit } from "../yaml/edit.ts";
import { isNotKnown } from "../record/not-known.ts";
import { sameValue } from "../yaml/same.ts";
import { isItems, matchItems, NAMED_BY } from "./match-items.ts";

/**
 * The smallest edits that put what is wanted into data, field by field, so that everything beside it
 * stays: what is not wanted is left as it is, and items of lists go where `matchItems` finds them.
 */
export function editsToward(base: unknown, wanted: unknown, path: Path = []): Edit[] {
  // It stands for the whole of a group, and the group for it.
  const isUnknown = isNotKnown(base) || isNotKnown(wanted);
  if (!isUnknown && isMapping(base) && isMapping(wanted)) {
    return Object.entries(wanted).flatMap(([key, value]) =>
      editsToward(Object.hasOwn(base, key) ? base[key] : undefined, value, [...path, key]),
    );
  }
  if (isItems(base) && isItems(wanted)) {
    const places = matchItems(String(path.at(-1)), base, wanted);
    return wanted.flatMap((item, at) => {
      const place = places[at]!;
      return editsToward(base[place], item, [...path, place]);
    });
  }
  return sameValue(base, wanted) ? [] : [{ path, value: wanted }];
}

/** The names of the items that edits add to lists which hold some already, by list. */
export function addedItems(
  base: Readonly<Record<string, unknown>>,
  edits: readonly Edit[],
): { list: string; names: string[] }[] {
  return Object.entries(NAMED_BY).flatMap(([list, name]) => {
    const names = edits.flatMap((edit) => {
      const [first, at] = edit.path;
      const isNew =
        first === list && edit.path.length === 2 && valueAt(base, [list, at!]) === undefined;
      const words = "value" in edit && isNew ? valueAt(edit.value, [name]) : undefined;
      return typeof words === "string" ? [words] : [];
    });
    return isItems(base[list]) && names.length > 0 ? [{ list, names }] : [];
  });
}

/**
 * Where a field of the data, once the edits are made, was given in what is wanted: as far as it was.
 * @param base The data before the edits.
 * @param path Into the data after them. Steps into lists may be numbers or figures.
 */
export function pathInWanted(base: unknown, wanted: unknown, path: Path): Path {
  const given: (string | number)[] = [];
  let [from, to] = [base, wanted];
  for (const name of path) {
    const step = Array.isArray(to) ? stepInto(from, to, Number(name), String(given.at(-1))) : name;
    if (valueAt(to, [step]) === undefined) break;
    given.push(step);
    [from, to] = [valueAt(from, [name]), valueAt(to, [step])];
  }
  return given;
}

function stepInto(base: unknown, wanted: readonly unknown[], at: number, list: string): number {
  return isItems(base) && isItems(wanted) ? matchItems(list, base, wanted).indexOf(at) : at;
}
