import type { Path } from "../finding.ts";
import type { Mapping } from "../mapping.ts";
import { isBareWord, literalBlock, renderInline, renderKey } from "./scalar.ts";

/** The keys of the mapping at a path in the order they are written; `undefined`: as they come. */
export type KeyOrder = (parent: Path) => readonly string[] | undefined;

/** A value as text: what is on the line of its key or dash, and the lines under that. */
export interface Rendered {
  head: string;
  lines: string[];
}

const NO_ORDER: KeyOrder = () => undefined;

/** A collection no longer than this, holding only words and numbers, is on one line. */
const ONE_LINE = 60;

/** A value under a key or dash that is `indent` spaces in. */
export function renderValue(
  value: unknown,
  path: Path,
  indent: number,
  order: KeyOrder = NO_ORDER,
): Rendered {
  if (typeof value === "string") {
    const block = literalBlock(value);
    if (block === undefined) return { head: renderInline(value), lines: [] };
    const margin = " ".repeat(indent + 2);
    return {
      head: block.header,
      lines: block.lines.map((line) => (line === "" ? "" : margin + line)),
    };
  }
  if (isInline(value)) return { head: renderInline(value), lines: [] };
  const oneLine = renderOneLine(value, path, order);
  if (oneLine !== undefined) return { head: oneLine, lines: [] };
  if (isList(value)) return { head: "", lines: renderItems(value, path, indent + 2, order) };
  return { head: "", lines: renderEntries(asMapping(value), path, indent + 2, order) };
}

/** The entries of a mapping, each line indented by `indent` spaces. */
export function renderEntries(
  mapping: Mapping,
  path: Path,
  indent: number,
  order: KeyOrder = NO_ORDER,
): string[] {
  return orderedKeys(mapping, order(path)).flatMap((key) =>
    renderEntry(key, mapping[key], path, indent, order),
  );
}

/** One entry of the mapping at `path`. */
export function renderEntry(
  key: string,
  value: unknown,
  path: Path,
  indent: number,
  order: KeyOrder = NO_ORDER,
): string[] {
  const { head, lines } = renderValue(value, [...path, key], indent, order);
  return [`${" ".repeat(indent)}${renderKey(key)}:${head === "" ? "" : ` ${head}`}`, ...lines];
}

/** Items of a list, dashes indented by `indent` spaces. */
function renderItems(
  items: readonly unknown[],
  path: Path,
  indent: number,
  order: KeyOrder = NO_ORDER,
): string[] {
  return items.flatMap((item, index) => renderItem(item, [...path, index], indent, order));
}

/** One item of a list; a mapping starts on the line of its dash. */
export function renderItem(
  item: unknown,
  path: Path,
  indent: number,
  order: KeyOrder = NO_ORDER,
): string[] {
  const { head, lines } = renderValue(item, path, indent, order);
  const margin = " ".repeat(indent);
  if (head !== "") return [`${margin}- ${head}`, ...lines];
  return [`${margin}- ${lines[0]!.trimStart()}`, ...lines.slice(1)];
}

function orderedKeys(mapping: Mapping, order: readonly string[] | undefined): string[] {
  const keys = Object.keys(mapping).filter((key) => mapping[key] !== undefined);
  if (order === undefined) return keys;
  const known = order.filter((key) => keys.includes(key));
  return [...known, ...keys.filter((key) => !order.includes(key))];
}

function renderOneLine(value: unknown, path: Path, order: KeyOrder): string | undefined {
  const parts: string[] = [];
  if (isList(value)) {
    for (const item of value) {
      if (!isShort(item)) return undefined;
      parts.push(renderInline(item));
    }
  } else {
    const mapping = asMapping(value);
    for (const key of orderedKeys(mapping, order(path))) {
      const item = mapping[key];
      if (!isShort(item)) return undefined;
      parts.push(`${renderKey(key)}: ${renderInline(item)}`);
    }
  }
  const text = isList(value) ? `[${parts.join(", ")}]` : `{${parts.join(", ")}}`;
  return text.length <= ONE_LINE ? text : undefined;
}

function isInline(value: unknown): value is number | boolean | null {
  return typeof value === "number" || typeof value === "boolean" || value === null;
}

function isShort(value: unknown): value is string | number | boolean | null {
  return isInline(value) || (typeof value === "string" && isBareWord(value));
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function asMapping(value: unknown): Mapping {
  if (typeof value === "object" && value !== null) return value as Mapping;
  throw new TypeError(`a value of type ${typeof value} cannot be written as YAML`);
}
