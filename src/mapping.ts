import type { Path } from "./finding.ts";

/** A group of fields. */
export type Mapping = Readonly<Record<string, unknown>>;

/** Whether a value is a group of fields: not a list, not text and not empty. */
export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value at a path of plain data; `undefined` if there is none. Figures lead into a list. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (Array.isArray(value))
      value = isIndex(step) ? (value as unknown[])[Number(step)] : undefined;
    else if (isMapping(value) && Object.hasOwn(value, step)) value = value[step];
    else return undefined;
  }
  return value;
}

function isIndex(step: string | number): boolean {
  return typeof step === "number" || /^\d+$/.test(step);
}
