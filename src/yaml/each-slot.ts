import type { CST } from "yaml";
import type { Path, Place } from "../finding.ts";
import { lineAt } from "./line-at.ts";
import * as tokens from "./tokens.ts";

/** A value as it is in a text. Offsets count from the start of the text. */
export interface WrittenValueToken {
  type: "plain" | "quoted" | "block" | "collection";
  /** Of its first character: a quote, a bracket, the `|`. */
  start: number;
  /** After its last character; for a block after its header. */
  end: number;
  /** The lines below the header of a block. */
  body?: { start: number; source: string };
}

/** An entry of a mapping or an item of a list, with where it is and its path. */
export interface PlacedSlot {
  path: Path;
  /** The key as it is written; items of lists have none. */
  key: { start: number; source: string } | undefined;
  /** Offset after its colon or dash, if it has one. */
  afterMark: number | undefined;
  /** `undefined` if nothing is written. */
  value: WrittenValueToken | undefined;
}

/** Every entry and item of readable YAML, outside in and in order. */
export function eachSlot(text: string, visit: (slot: PlacedSlot) => void): void {
  visitInside(tokens.rootToken(text), [], visit);
}

function visitInside(
  token: CST.Token | undefined,
  path: Path,
  visit: (slot: PlacedSlot) => void,
): void {
  if (!tokens.isCollection(token)) return;
  const isSequence = tokens.isSequence(token);
  tokens.slotsOf(token).forEach((item, at) => {
    const here = [...path, isSequence ? at : (tokens.slotKey(item) ?? at)];
    visit({
      path: here,
      key: isSequence ? undefined : keyOf(item),
      afterMark: tokens.hasMark(item) ? tokens.afterMark(item) : undefined,
      value: item.value === undefined ? undefined : valueOf(item.value),
    });
    visitInside(item.value, here, visit);
  });
}

function keyOf({ key }: CST.CollectionItem): PlacedSlot["key"] {
  if (key === undefined || key === null || !("source" in key)) return undefined;
  return { start: key.offset, source: key.source };
}

function valueOf(token: CST.Token): WrittenValueToken | undefined {
  const start = token.offset;
  if (token.type === "block-scalar") {
    const header = tokens.headerOf(token);
    const body = { start: tokens.bodyStart(token), source: token.source };
    return { type: "block", start, end: header.offset + header.source.length, body };
  }
  if (tokens.isEmptyScalar(token)) return undefined;
  const end = tokens.contentEnd(token);
  if (tokens.isCollection(token)) return { type: "collection", start, end };
  return { type: token.type === "scalar" ? "plain" : "quoted", start, end };
}

/** Where a range of a text is. Marks stay on the line they start on. */
export function placeOfRange(text: string, start: number, end: number): Place {
  const { line, start: lineStart } = lineAt(text, start);
  const column = start - lineStart + 1;
  const length = /\r?\n|$/.exec(text.slice(start, end))?.index ?? 0;
  return { line, column, endLine: line, endColumn: column + length };
}
