/**
 * One change to the text of a document, as splices. Everything here is about entries and items on
 * lines of their own; what is in brackets or braces is written again from the bracket on.
 */
import type { CST } from "yaml";
import { dotted } from "../finding.ts";
import type { Path } from "../finding.ts";
import { renderEntries, renderEntry, renderItem, renderValue } from "./render.ts";
import type { KeyOrder, Rendered } from "./render.ts";
import { renderLike } from "./scalar.ts";
import {
  afterEntry,
  columnOf,
  lineAfter,
  lineEndOf,
  lineSplice,
  lineStart,
  nextLine,
} from "./splice.ts";
import type { Splice } from "./splice.ts";
import * as tokens from "./tokens.ts";

/** Splices that replace the value at `path` with `value`. */
export function replaceSplices(
  text: string,
  path: Path,
  value: unknown,
  order: KeyOrder | undefined,
): Splice[] {
  const root = tokens.rootToken(text);
  const slot = tokens.findSlot(root, path);
  if (path.length === 0) return rootSplices(text, root, value, order);
  if (slot === undefined) throw new Error(`nothing can be replaced at ${dotted(path)}`);
  const { item, collection } = slot;
  const inFlow = tokens.enclosingFlow(root, path) !== undefined;
  if (isOneLine(item.value) && typeof value === "string" && (inFlow || !value.includes("\n"))) {
    return [over(item.value, renderLike(item.value.type, value))];
  }
  const column = columnOf(text, tokens.slotStart(item));
  const rendered = renderValue(value, path, column, order);
  const inside = item.value === undefined ? [] : commentsInBrackets(item.value);
  const comments = inside.map((comment) => " ".repeat(column + 2) + comment);
  return valueSplices(
    text,
    item,
    underMark({ ...rendered, lines: [...comments, ...rendered.lines] }, collection),
  );
}

/** Splices that put a new entry at its canonical place, or a new item before the one at its index. */
export function insertSplices(
  text: string,
  path: Path,
  value: unknown,
  order: KeyOrder | undefined,
): Splice[] {
  const parent = path.slice(0, -1);
  const step = path.at(-1)!;
  const collection = tokens.findToken(tokens.rootToken(text), parent);
  if (!tokens.isCollection(collection)) throw new Error(`nothing can be put at ${dotted(path)}`);
  const slots = tokens.slotsOf(collection);
  const start = tokens.slotStart(slots[0]!);
  const column = columnOf(text, start);
  const lines =
    typeof step === "number"
      ? renderItem(value, path, column, order)
      : renderEntry(step, value, parent, column, order);
  const before = typeof step === "number" ? step : placeAmong(slots, step, order?.(parent));
  if (before > 0) {
    const end = tokens.slotEnd(slots[before - 1]!);
    return [lineSplice(text, afterEntry(text, end, column), lines)];
  }
  const lineEnd = lineEndOf(text);
  const insert = lines.join(lineEnd).trimStart() + lineEnd + " ".repeat(column);
  return [{ start, end: start, insert }];
}

/** Splices that take out one of several entries or items. */
export function removeSplices(text: string, path: Path): Splice[] {
  const slot = tokens.findSlot(tokens.rootToken(text), path);
  if (slot === undefined) throw new Error(`nothing can be removed at ${dotted(path)}`);
  const start = tokens.slotStart(slot.item);
  const end = afterEntry(text, tokens.slotEnd(slot.item), columnOf(text, start));
  const line = lineStart(text, start);
  if (text.slice(line, start).trim() === "") return [{ start: line, end, insert: "" }];
  // The first entry is on the line of a dash: the next one takes its place.
  const next = end + /^\s*/.exec(text.slice(end))![0].length;
  return [{ start, end: next, insert: "" }];
}

/** How many of the entries are before a new key: those up to the last that comes before it in order. */
function placeAmong(
  slots: readonly CST.CollectionItem[],
  key: string,
  order: readonly string[] | undefined,
): number {
  const rank = order?.indexOf(key) ?? -1;
  if (order === undefined || rank === -1) return slots.length;
  const earlier = slots.findLastIndex((slot) => {
    const other = order.indexOf(tokens.slotKey(slot) ?? "");
    return other !== -1 && other < rank;
  });
  return earlier + 1;
}

function rootSplices(
  text: string,
  root: CST.Token | undefined,
  value: unknown,
  order: KeyOrder | undefined,
): Splice[] {
  const entries = renderEntries(value as Record<string, unknown>, [], 0, order);
  const lines = entries.length > 0 ? entries : ["{}"];
  if (root === undefined || tokens.isEmptyScalar(root))
    return [lineSplice(text, text.length, lines)];
  const lineEnd = lineEndOf(text);
  const opening = columnOf(text, root.offset) > 0 ? lineEnd : "";
  const insert = opening + [...commentsInBrackets(root), ...lines].join(lineEnd);
  return [{ start: root.offset, ...upTo(text, tokens.contentEnd(root), insert) }];
}

/** Puts a rendered value after a key's colon or an item's dash; comments on that line stay there. */
function valueSplices(text: string, item: CST.CollectionItem, { head, lines }: Rendered): Splice[] {
  const mark = tokens.afterMark(item);
  const token = item.value;
  const headText = head === "" ? "" : ` ${head}`;
  if (token === undefined || tokens.isEmptyScalar(token)) {
    return [
      { start: mark, end: mark, insert: headText },
      lineSplice(text, nextLine(text, mark), lines),
    ];
  }
  if (token.type === "block-map" || token.type === "block-seq") {
    return overCollection(text, mark, token, { head: headText, lines });
  }
  if (token.type === "block-scalar") {
    return overBlock(text, mark, token, { head: headText, lines });
  }
  const end = tokens.contentEnd(token);
  const under = lineSplice(text, nextLine(text, end), lines);
  if (head !== "") return [{ start: token.offset, end, insert: head }, under];
  return [{ start: gapBefore(text, token.offset, mark), end, insert: "" }, under];
}

/** Instead of a mapping or list on lines of its own, or on the line of its dash. */
function overCollection(text: string, mark: number, token: CST.Token, under: Rendered): Splice[] {
  const end = tokens.contentEnd(token);
  const from = nextLine(text, mark);
  if (token.offset < from) {
    const insert = [under.head, ...under.lines].join(lineEndOf(text));
    return [{ start: mark, ...upTo(text, end, insert) }];
  }
  return [
    { start: mark, end: mark, insert: under.head },
    { start: from, end: lineAfter(text, end), insert: "" },
    lineSplice(text, from, under.lines),
  ];
}

/** Instead of a block text; a comment on the line of its header stays. */
function overBlock(text: string, mark: number, token: CST.BlockScalar, under: Rendered): Splice[] {
  const header = tokens.headerOf(token);
  const from = tokens.bodyStart(token);
  const end = tokens.contentEnd(token);
  return [
    { start: mark, end: header.offset + header.source.length, insert: under.head },
    ...(end > from ? [{ start: from, end: lineAfter(text, end), insert: "" }] : []),
    lineSplice(text, from, under.lines),
  ];
}

/** What takes the place of content up to `end`, which may be the start of a line. */
function upTo(text: string, end: number, insert: string): { end: number; insert: string } {
  return { end, insert: text[end - 1] === "\n" ? insert + lineEndOf(text) : insert };
}

/** Where the spaces before a value start, if it is on the line of its key. */
function gapBefore(text: string, offset: number, mark: number): number {
  return text.slice(mark, offset).trim() === "" ? mark : offset;
}

/** A mapping in a list starts on the line of its dash. */
function underMark(rendered: Rendered, collection: tokens.Slot["collection"]): Rendered {
  const [first, ...rest] = rendered.lines;
  if (collection.type !== "block-seq" || rendered.head !== "" || first === undefined)
    return rendered;
  return { head: first.trimStart(), lines: rest };
}

function commentsInBrackets(token: CST.Token): string[] {
  return token.type === "flow-collection" ? tokens.commentTexts(token) : [];
}

function isOneLine(token: CST.Token | undefined): token is CST.FlowScalar {
  return (
    token !== undefined &&
    !tokens.isEmptyScalar(token) &&
    ["scalar", "single-quoted-scalar", "double-quoted-scalar"].includes(token.type)
  );
}

function over(token: { offset: number; source: string }, insert: string): Splice {
  return { start: token.offset, end: token.offset + token.source.length, insert };
}
