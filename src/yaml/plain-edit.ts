import { dotted } from "../finding.ts";
import type { Path } from "../finding.ts";
import type { Edit } from "./edit.ts";

/** A mapping of plain values. */
export type Mapping = Readonly<Record<string, unknown>>;

export function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** The value at a path; `undefined` if there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const step of path) {
    if (isList(found) && typeof step === "number") found = found[step];
    else if (isMapping(found) && Object.hasOwn(found, step)) found = found[step];
    else return undefined;
  }
  return found;
}

/** A copy of a value with one edit made. Missing parents are made; removing what is not there is no change. */
export function withEdit(value: unknown, edit: Edit): unknown {
  const [step, ...rest] = edit.path;
  if (step === undefined) return "remove" in edit ? undefined : edit.value;
  if ("remove" in edit && valueAt(value, edit.path) === undefined) return value;
  if (typeof step === "number") return withItem(value, step, { ...edit, path: rest });
  if (value !== undefined && value !== null && !isMapping(value)) throw misplaced(edit.path);
  const copy: Record<string, unknown> = { ...value };
  const next = withEdit(copy[step], { ...edit, path: rest });
  if (next === undefined) delete copy[step];
  else copy[step] = next;
  return copy;
}

function withItem(value: unknown, index: number, edit: Edit): unknown {
  const copy = isList(value) ? [...value] : [];
  const fits = value === undefined || value === null || isList(value);
  if (!fits || index > copy.length) throw misplaced([index, ...edit.path]);
  const next = withEdit(copy[index], edit);
  copy.splice(index, 1, ...(next === undefined ? [] : [next]));
  return copy;
}

function misplaced(path: Path): Error {
  return new Error(`there is no place for an edit at ${dotted(path)}`);
}
