import type { CST } from "yaml";
import type { Path, Place } from "../finding.ts";
import * as tokens from "./tokens.ts";

/** An entry of a mapping or an item of a list where it stands, with its path. */
export interface PlacedSlot {
  path: Path;
  item: CST.CollectionItem;
  collection: tokens.Slot["collection"];
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
  tokens.slotsOf(token).forEach((item, at) => {
    const here = [...path, tokens.isSequence(token) ? at : (tokens.slotKey(item) ?? at)];
    visit({ path: here, item, collection: token });
    visitInside(item.value, here, visit);
  });
}

/** Where a range of a text stands. Marks stay on the line they start on. */
export function placeOfRange(text: string, start: number, end: number): Place {
  const before = text.slice(0, start);
  const line = before.split("\n").length;
  const column = start - (before.lastIndexOf("\n") + 1) + 1;
  const length = /\r?\n|$/.exec(text.slice(start, end))?.index ?? 0;
  return { line, column, endLine: line, endColumn: column + length };
}
