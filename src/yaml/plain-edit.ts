import { dotted } from "../finding.ts";
import type { Path } from "../finding.ts";
import { isMapping, valueAt } from "../mapping.ts";

/** One change to a plain value: set what is at a path, or remove it. */
export type PlainEdit = { path: Path; value: unknown } | { path: Path; remove: true };

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** A copy of a value with one edit made. Missing parents are made; removing what is not there is no change. */
export function withEdit(value: unknown, edit: PlainEdit): unknown {
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

function withItem(value: unknown, index: number, edit: PlainEdit): unknown {
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
