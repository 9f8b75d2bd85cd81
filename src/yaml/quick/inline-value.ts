import { skipSpaces, NotPlainYaml, consume } from "./cursor.ts";
import type { Cursor } from "./cursor.ts";

/** With no escapes but those everyone knows, and none that could hide a character. */
const DOUBLE = /"((?:[^"\\\n]|\\["\\/n])*)"/y;
const SINGLE = /'((?:[^'\n]|'')*)'/y;
/** A key behind which a value is on the same line. */
const FLOW_KEY = /([a-z][a-z0-9]*(?:-[a-z0-9]+)*):(?= )/y;
const FLOW_PLAIN = /([A-Za-z0-9£(\u00C0-\u024F][^,[\]{}\n#:]*)/y;
const PLAIN_LINE = /([A-Za-z0-9£(\u00C0-\u024F][^\n]*)/y;

/** Mappings and lists inside one another; far fewer than are allowed. */
const DEEPEST = 12;

/** A value on one line, behind a key or dash: quoted, in brackets, or plain to the end of the line. */
export function readInline(cursor: Cursor): unknown {
  const enclosed = readEnclosed(cursor, 0);
  if (enclosed !== undefined) return enclosed;
  const start = cursor.at;
  const line = consume(cursor, PLAIN_LINE);
  if (line === undefined) throw new NotPlainYaml();
  const comment = line.indexOf(" #");
  const text = (comment === -1 ? line : line.slice(0, comment)).replace(/ +$/, "");
  cursor.at = start + text.length;
  if (text.includes(": ") || text.endsWith(":")) throw new NotPlainYaml();
  return plainValue(text);
}

/** A value in quotes, brackets or braces; `undefined` if none begins here. */
function readEnclosed(cursor: Cursor, depth: number): unknown {
  switch (cursor.text.charAt(cursor.at)) {
    case '"':
      return unescaped(taken(cursor, DOUBLE));
    case "'":
      return taken(cursor, SINGLE).replaceAll("''", "'");
    case "[":
      return readList(cursor, depth);
    case "{":
      return readMapping(cursor, depth);
    default:
      return undefined;
  }
}

function readList(cursor: Cursor, depth: number): unknown[] {
  const list: unknown[] = [];
  readItems(cursor, depth, "]", () => {
    cursor.entries += 1;
    list.push(readFlow(cursor, depth + 1));
  });
  return list;
}

function readMapping(cursor: Cursor, depth: number): Record<string, unknown> {
  const mapping: Record<string, unknown> = {};
  readItems(cursor, depth, "}", () => {
    const key = readKey(cursor, FLOW_KEY, mapping);
    skipSpaces(cursor);
    mapping[key] = readFlow(cursor, depth + 1);
  });
  return mapping;
}

/** Items between brackets on one line, with a comma between any two and none at the end. */
function readItems(cursor: Cursor, depth: number, end: string, readOne: () => void): void {
  if (depth > DEEPEST) throw new NotPlainYaml();
  cursor.at += 1;
  skipSpaces(cursor);
  if (cursor.text[cursor.at] !== end) {
    for (;;) {
      readOne();
      skipSpaces(cursor);
      if (cursor.text[cursor.at] !== ",") break;
      cursor.at += 1;
      skipSpaces(cursor);
    }
    if (cursor.text[cursor.at] !== end) throw new NotPlainYaml();
  }
  cursor.at += 1;
}

function readFlow(cursor: Cursor, depth: number): unknown {
  const enclosed = readEnclosed(cursor, depth);
  return enclosed === undefined
    ? plainValue(taken(cursor, FLOW_PLAIN).replace(/ +$/, ""))
    : enclosed;
}

/** A key that is not in the mapping yet. */
export function readKey(
  cursor: Cursor,
  pattern: RegExp,
  mapping: Readonly<Record<string, unknown>>,
): string {
  const key = taken(cursor, pattern);
  cursor.entries += 1;
  if (Object.hasOwn(mapping, key) || NO_KEYS.has(key)) throw new NotPlainYaml();
  return key;
}

/** Words that are something else than text, or are refused as keys. */
const NO_KEYS = new Set(["constructor", "prototype", "true", "false", "null"]);

function taken(cursor: Cursor, pattern: RegExp): string {
  const found = consume(cursor, pattern);
  if (found === undefined) throw new NotPlainYaml();
  return found;
}

function unescaped(text: string): string {
  if (!text.includes("\\")) return text;
  return text.replace(/\\(.)/g, (_, letter: string) => (letter === "n" ? "\n" : letter));
}

/** Numbers as people write them, with no more figures than are kept exactly. */
const NUMBER = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/;
/** Days, months, versions: too many parts for a number. */
const PARTED = /^(?:\d{4}-\d{2}(?:-\d{2})?|\d+\.\d+\.\d+)$/;
/** A character that is in no number, in no base and no notation. */
const NO_NUMBER = /[^0-9a-fA-FxXoO.+_:-]/;

const CONSTANTS = new Map([
  ["true", true],
  ["false", false],
  ["null", null],
]);

/** What a text without quotes means: a number, yes or no, nothing, or itself. It begins with a letter or figure. */
function plainValue(text: string): unknown {
  if (/^\d/.test(text)) {
    if (NUMBER.test(text)) return Number(text);
    if (PARTED.test(text) || NO_NUMBER.test(text)) return text;
    throw new NotPlainYaml();
  }
  if (!/^(?:true|false|null)$/i.test(text)) return text;
  // Written in capitals they are the same to some readers, and text to others.
  if (!CONSTANTS.has(text)) throw new NotPlainYaml();
  return CONSTANTS.get(text);
}
