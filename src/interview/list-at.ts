import type { Path } from "../finding.ts";
import { valueAt } from "../mapping.ts";

/** A list that may be missing, or be something else in a draft written by hand. */
export function listAt(root: unknown, path: Path): unknown[] {
  const value = valueAt(root, path);
  return Array.isArray(value) ? (value as unknown[]) : [];
}
