import { isMapping } from "../mapping.ts";
import type { Path } from "../finding.ts";

/** The value at a path of plain data; `undefined` if there is none. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (Array.isArray(value)) value = (value as unknown[])[Number(step)];
    else if (isMapping(value) && Object.hasOwn(value, step)) value = value[String(step)];
    else return undefined;
  }
  return value;
}

/** A list that may be missing, or be something else in a draft written by hand. */
export function listAt(root: unknown, path: Path): unknown[] {
  const value = valueAt(root, path);
  return Array.isArray(value) ? (value as unknown[]) : [];
}
