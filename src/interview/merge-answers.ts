import type { Path } from "../finding.ts";
import { isMapping } from "../mapping.ts";
import type { Edit } from "../yaml/edit.ts";
import { sameValue } from "../yaml/same.ts";

/**
 * The smallest edits that put what is wanted into data, field by field, so that everything beside it
 * stays: what is not wanted is left as it is, and items of lists are taken in their order.
 */
export function editsToward(base: unknown, wanted: unknown, path: Path = []): Edit[] {
  if (isMapping(base) && isMapping(wanted)) {
    return Object.entries(wanted).flatMap(([key, value]) =>
      editsToward(Object.hasOwn(base, key) ? base[key] : undefined, value, [...path, key]),
    );
  }
  if (isItems(base) && isItems(wanted)) {
    return wanted.flatMap((item, at) => editsToward(base[at], item, [...path, at]));
  }
  return sameValue(base, wanted) ? [] : [{ path, value: wanted }];
}

/** A list of groups of fields. */
function isItems(value: unknown): value is Record<string, unknown>[] {
  return Array.isArray(value) && value.length > 0 && (value as unknown[]).every(isMapping);
}
