import type { Path } from "../finding.ts";
import { isMapping } from "../mapping.ts";

/** Data without its blanks, and where each item of a list was before blank ones were taken out. */
export interface FilledIn {
  value: unknown;
  /** The path a value had in the file. */
  pathInFile: (path: Path) => Path;
}

/**
 * Takes out what a form leaves blank: empty values, and lists and mappings that hold nothing else.
 * An empty list or mapping that is written as such is an answer and stays. Space around texts goes.
 */
export function withoutBlanks(value: unknown): FilledIn {
  const moved = new Map<string, number[]>();
  const filled = fill(value, [], moved);
  return { value: filled, pathInFile: (path) => inFile(path, moved) };
}

function fill(value: unknown, path: Path, moved: Map<string, number[]>): unknown {
  if (value === null) return undefined;
  if (typeof value === "string") return value.trim() === "" ? undefined : value.trim();
  if (Array.isArray(value)) return fillList(value as unknown[], path, moved);
  if (!isMapping(value)) return value;
  const entries = Object.entries(value).flatMap(([key, child]) => {
    const filled = fill(child, [...path, key], moved);
    return filled === undefined ? [] : [[key, filled] as const];
  });
  const blank = entries.length === 0 && Object.keys(value).length > 0;
  return blank ? undefined : Object.fromEntries(entries);
}

function fillList(items: readonly unknown[], path: Path, moved: Map<string, number[]>): unknown {
  const from: number[] = [];
  const kept: unknown[] = [];
  items.forEach((item, at) => {
    const filled = fill(item, [...path, kept.length], moved);
    if (filled === undefined) return;
    from.push(at);
    kept.push(filled);
  });
  if (kept.length === 0 && items.length > 0) return undefined;
  if (from.some((at, index) => at !== index)) moved.set(path.join("."), from);
  return kept;
}

function inFile(path: Path, moved: Map<string, number[]>): Path {
  return path.map((step, depth) =>
    typeof step === "number" ? (moved.get(path.slice(0, depth).join("."))?.[step] ?? step) : step,
  );
}
