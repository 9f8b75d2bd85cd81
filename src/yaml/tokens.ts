import { CST, Parser } from "yaml";
import type { Path } from "../finding.ts";

/** An entry of a mapping or an item of a list, as it is written in the text. */
export interface Slot {
  collection: CST.BlockMap | CST.BlockSequence | CST.FlowCollection;
  /** Its number among the collection's own slots, comments not counted. */
  index: number;
  item: CST.CollectionItem;
}

type Collection = Slot["collection"];

/** The value token at the root of a text that holds one document. */
export function rootToken(text: string): CST.Token | undefined {
  for (const token of new Parser().parse(text)) {
    if (token.type === "document" && token.value !== undefined) return token.value;
  }
  return undefined;
}

export function isCollection(token: CST.Token | null | undefined): token is Collection {
  return (
    token?.type === "block-map" || token?.type === "block-seq" || token?.type === "flow-collection"
  );
}

/** Entries or items of a collection, without those the parser makes of trailing commas and comments. */
export function slotsOf(collection: Collection): CST.CollectionItem[] {
  return collection.items.filter((item) =>
    collection.type === "block-seq"
      ? item.start.some(({ type }) => type === "seq-item-ind")
      : item.key !== undefined || item.sep !== undefined || item.value !== undefined,
  );
}

/** Whether a collection is a list. */
export function isSequence(collection: Collection): boolean {
  return collection.type === "flow-collection"
    ? collection.start.source === "["
    : collection.type === "block-seq";
}

/** Where the value at a path is; `undefined` if the text has no such entry or item. */
export function findSlot(root: CST.Token | undefined, path: Path): Slot | undefined {
  let token = root;
  let slot: Slot | undefined;
  for (const step of path) {
    if (!isCollection(token)) return undefined;
    const slots = slotsOf(token);
    const index = typeof step === "number" ? step : slots.findIndex((one) => slotKey(one) === step);
    const item = slots[index];
    if (item === undefined) return undefined;
    slot = { collection: token, index, item };
    token = item.value;
  }
  return slot;
}

/** The token at a path; `undefined` if the text has none. */
export function findToken(root: CST.Token | undefined, path: Path): CST.Token | undefined {
  return path.length === 0 ? root : findSlot(root, path)?.item.value;
}

/** Path of the outermost collection in brackets or braces that an entry at `path` is in. */
export function enclosingFlow(root: CST.Token | undefined, path: Path): Path | undefined {
  const above = path.map((_, depth) => path.slice(0, depth));
  return above.find((one) => findToken(root, one)?.type === "flow-collection");
}

/** Comments anywhere inside a token, in order. */
export function commentTexts(token: CST.Token): string[] {
  if (!isCollection(token)) return [];
  const closing = token.type === "flow-collection" ? token.end : [];
  const open = closing.findIndex(({ type }) => type.endsWith("-end"));
  const parts = token.items.flatMap((item) => [
    ...item.start.flatMap(commentOf),
    ...(item.sep ?? []).flatMap(commentOf),
    ...(item.value === undefined ? [] : commentTexts(item.value)),
    ...(item.value !== undefined && "end" in item.value ? (item.value.end ?? []) : []).flatMap(
      commentOf,
    ),
  ]);
  return [...parts, ...closing.slice(0, Math.max(open, 0)).flatMap(commentOf)];
}

function commentOf(token: CST.SourceToken): string[] {
  return token.type === "comment" ? [token.source] : [];
}

/** Text of an entry's key. */
export function slotKey(item: CST.CollectionItem): string | undefined {
  return CST.isScalar(item.key ?? null)
    ? CST.resolveAsScalar(item.key as CST.FlowScalar).value
    : undefined;
}

/** Offset at which an entry or item starts: its key or its dash. */
export function slotStart(item: CST.CollectionItem): number {
  const dash = item.start.find(({ type }) => type === "seq-item-ind");
  return dash?.offset ?? item.key?.offset ?? item.value?.offset ?? 0;
}

/** The colon or the dash of an entry or item. */
function markOf(item: CST.CollectionItem): CST.SourceToken | undefined {
  return (
    item.sep?.find(({ type }) => type === "map-value-ind") ??
    item.start.find(({ type }) => type === "seq-item-ind")
  );
}

/** Whether there is a colon or a dash. */
export function hasMark(item: CST.CollectionItem): boolean {
  return markOf(item) !== undefined;
}

/** Offset just after the colon or the dash. */
export function afterMark(item: CST.CollectionItem): number {
  const mark = markOf(item);
  return mark === undefined ? slotStart(item) : mark.offset + mark.source.length;
}

/** Offset just after the last character that is part of a value, comments and blank lines not counted. */
export function contentEnd(token: CST.Token): number {
  if (token.type === "block-scalar") return bodyEnd(token);
  if (token.type === "flow-collection") {
    const bracket = token.end.find(({ type }) => type.endsWith("-end"));
    return (bracket?.offset ?? token.offset) + 1;
  }
  if (isCollection(token)) {
    const last = slotsOf(token).at(-1);
    return last === undefined ? token.offset : slotEnd(last);
  }
  return token.offset + ("source" in token ? token.source.length : 0);
}

/** Offset just after the content of an entry or item. */
export function slotEnd(item: CST.CollectionItem): number {
  return item.value === undefined || isEmptyScalar(item.value)
    ? afterMark(item)
    : contentEnd(item.value);
}

export function isEmptyScalar(token: CST.Token): boolean {
  return token.type === "scalar" && token.source === "";
}

/** Offset at which the lines of a block text start. */
export function bodyStart(token: CST.BlockScalar): number {
  const last = token.props.at(-1);
  return last !== undefined && "source" in last ? last.offset + last.source.length : token.offset;
}

/** Empty lines after a block text are layout, unless its header keeps them. */
function bodyEnd(token: CST.BlockScalar): number {
  const header = headerOf(token);
  const keeps = header.source.includes("+");
  const body = keeps ? token.source : token.source.replace(/[\r\n]+$/, "");
  return body === "" ? header.offset + header.source.length : bodyStart(token) + body.length;
}

/** The `|` or `>` of a block text, with the signs behind it. */
export function headerOf(token: CST.BlockScalar): CST.SourceToken {
  const header = token.props.find(({ type }) => type === "block-scalar-header");
  if (header === undefined || !("source" in header)) throw new Error("a block text has no header");
  return header as CST.SourceToken;
}
