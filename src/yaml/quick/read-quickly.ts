import { skipSpaces, NotPlainYaml, toContent, toNextLine } from "./cursor.ts";
import type { Cursor } from "./cursor.ts";
import { mayHide } from "../hidden-characters.ts";
import { RECORD_LIMITS } from "../limits.ts";
import type { YamlLimits } from "../limits.ts";
import { readInline, readKey } from "./inline-value.ts";
import { readLiteral } from "./literal-text.ts";

/** Beyond these a text is read by the reader that counts them, with its own words. */
const MOST_CHARACTERS = 100_000;
const DEEPEST = 12;

/** Tabs, carriage returns alone, and everything that is hidden or that some readers break lines at. */
const UNUSUAL =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/;

const BLOCK_KEY = /([a-z][a-z0-9]*(?:-[a-z0-9]+)*):(?=[ \n])/y;

/**
 * The value of a YAML text that keeps to the plain part of YAML: what this program writes and what
 * people type most. In one pass, without a document, tokens or places. `undefined` for anything else,
 * right or wrong: that is for `parseYaml`, which decides what is YAML, and with which a value given
 * here always agrees.
 * @param limits Of these, half as many keys and items together are read here.
 */
export function readQuickly(
  source: string,
  limits: YamlLimits = RECORD_LIMITS,
): { value: Record<string, unknown> } | undefined {
  // To both readers the line ends of Windows are line ends, in a text of several lines too.
  const text = source.includes("\r") ? source.replaceAll("\r\n", "\n") : source;
  if (text.length > MOST_CHARACTERS || !text.endsWith("\n") || UNUSUAL.test(text)) return undefined;
  if (mayHide(text)) return undefined;
  const cursor: Cursor = { text, at: 0, indent: 0, entries: 0 };
  try {
    toContent(cursor);
    const value = readMapping(cursor, 0, 0);
    // An empty mapping is a text without one, or one that is further in.
    if (cursor.at < text.length || cursor.entries === 0) return undefined;
    return cursor.entries > Math.min(limits.keys, limits.items) / 2 ? undefined : { value };
  } catch (error) {
    if (error instanceof NotPlainYaml) return undefined;
    throw error;
  }
}

/** The mapping whose first key the cursor is at; it goes to the first content after it. */
function readMapping(cursor: Cursor, indent: number, depth: number): Record<string, unknown> {
  if (depth > DEEPEST) throw new NotPlainYaml();
  const mapping: Record<string, unknown> = {};
  while (cursor.indent === indent) {
    const key = readKey(cursor, BLOCK_KEY, mapping);
    skipSpaces(cursor);
    mapping[key] = readBehindKey(cursor, indent, depth + 1);
  }
  // A line further in would carry on what is above it, or be a mistake.
  if (cursor.indent > indent) throw new NotPlainYaml();
  return mapping;
}

function readBehindKey(cursor: Cursor, indent: number, depth: number): unknown {
  const next = cursor.text[cursor.at];
  if (next !== "\n" && next !== "#") return readLineValue(cursor, indent);
  // A mark without a space before it is not a comment.
  if (next === "#" && cursor.text[cursor.at - 1] !== " ") throw new NotPlainYaml();
  cursor.at = cursor.text.indexOf("\n", cursor.at) + 1;
  toContent(cursor);
  if (cursor.indent >= indent && isDash(cursor)) return readList(cursor, cursor.indent, depth);
  return cursor.indent > indent ? readMapping(cursor, cursor.indent, depth) : null;
}

function readList(cursor: Cursor, indent: number, depth: number): unknown[] {
  if (depth > DEEPEST) throw new NotPlainYaml();
  const list: unknown[] = [];
  while (cursor.indent === indent && isDash(cursor)) {
    const dash = cursor.at;
    cursor.entries += 1;
    cursor.at += 1;
    skipSpaces(cursor);
    list.push(readItem(cursor, indent, indent + cursor.at - dash, depth + 1));
  }
  if (cursor.indent > indent) throw new NotPlainYaml();
  return list;
}

/** @param inside Spaces before what is behind the dash. */
function readItem(cursor: Cursor, indent: number, inside: number, depth: number): unknown {
  BLOCK_KEY.lastIndex = cursor.at;
  if (!BLOCK_KEY.test(cursor.text)) return readLineValue(cursor, indent);
  cursor.indent = inside;
  return readMapping(cursor, inside, depth);
}

/** A value that begins on this line; the cursor goes to the first content after it. */
function readLineValue(cursor: Cursor, indent: number): unknown {
  let value: unknown;
  if (cursor.text[cursor.at] === "|") value = readLiteral(cursor, indent);
  else {
    value = readInline(cursor);
    toNextLine(cursor);
  }
  toContent(cursor);
  return value;
}

function isDash({ text, at }: Cursor): boolean {
  return text[at] === "-" && text[at + 1] === " ";
}
