import { isCollection, isMap, isPair, isScalar, isSeq } from "yaml";
import type { Document, LineCounter, Node } from "yaml";
import type { Path, Place } from "../finding.ts";
import type { ScalarOffsets, Span } from "./place-within.ts";

/** A place from two offsets into the text. */
export function placeOfOffsets(lines: LineCounter, start: number, end: number): Place {
  // A counter that has seen no line break yet answers line 0.
  const from = lines.lineStarts.length === 0 ? { line: 1, col: 1 } : lines.linePos(start);
  const to = lines.lineStarts.length === 0 ? { line: 1, col: 1 } : lines.linePos(end);
  return { line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
}

/** Where part of the text at `path` is; the whole of it where the part cannot be found. */
export function placeOfSpan(
  document: Document.Parsed,
  lines: LineCounter,
  scalars: ScalarOffsets,
  path: Path,
  span: Span,
): Place {
  const node = path.reduce<Found | undefined>(
    (found, step) => (found === undefined ? undefined : stepInto(found.value, step)),
    { key: undefined, value: document.contents ?? undefined },
  )?.value;
  const range = node?.range;
  const part =
    isScalar(node) && typeof node.value === "string" && range !== null && range !== undefined
      ? scalars.within({ start: range[0], end: range[1], value: node.value }, span)
      : undefined;
  if (part === undefined) return placeOfPath(document, lines, path, "value");
  const [from, to] = part;
  const lineEnd = scalars.source.slice(from, to).search(/\r?\n/);
  // Marks stay on the line they start on, so that they can be shown under it.
  return placeOfOffsets(lines, from, lineEnd === -1 ? to : from + lineEnd);
}

interface Found {
  key: Node | undefined;
  value: Node | undefined;
}

/** Where the value at `path` is, or the nearest thing above it that exists. */
export function placeOfPath(
  document: Document.Parsed,
  lines: LineCounter,
  path: Path,
  at: "key" | "value",
): Place {
  let found: Found = { key: undefined, value: document.contents ?? undefined };
  let whole = true;
  for (const step of path) {
    const next = stepInto(found.value, step);
    if (next === undefined) {
      whole = false;
      break;
    }
    found = next;
  }
  const mark = chooseMark(found, whole ? at : "key");
  const range = mark?.range ?? [0, 0];
  return placeOfOffsets(lines, range[0], isCollection(mark) ? range[0] : range[1]);
}

function stepInto(node: Node | undefined, step: string | number): Found | undefined {
  if (isSeq(node) && typeof step === "number") {
    const item = node.items[step];
    return item === undefined ? undefined : { key: undefined, value: item as Node };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => isScalar(item.key) && item.key.value === String(step));
  if (!isPair(pair)) return undefined;
  return { key: pair.key as Node, value: (pair.value as Node | null) ?? undefined };
}

function chooseMark({ key, value }: Found, at: "key" | "value"): Node | undefined {
  if (key === undefined) return firstScalar(value);
  if (at === "key" || value === undefined || isCollection(value)) return key;
  // An empty value has a range of no width somewhere after the colon; its key is what a person sees.
  return value.range !== null && value.range !== undefined && value.range[0] === value.range[1]
    ? key
    : value;
}

/** A list item that is a mapping is marked at its first key. */
function firstScalar(node: Node | undefined): Node | undefined {
  if (!isMap(node)) return node;
  const first = node.items[0];
  return isPair(first) ? (first.key as Node) : node;
}
