/** Where the quick reader is in a text. */
export interface Cursor {
  readonly text: string;
  /** Offset of the next character. */
  at: number;
  /** Spaces before the content of the line it is on; -1 after the last line. */
  indent: number;
  /** Keys and items of lists read so far. */
  entries: number;
}

/**
 * Thrown where a text leaves what the quick reader knows for certain, and caught by `read-quickly.ts`
 * alone: the whole text is then read by the one reader that decides. It is not an error of anyone's.
 */
export class NotPlainYaml extends Error {}

/** Goes from the start of a line to the first content at or after it, over empty lines and comments. */
export function toContent(cursor: Cursor): void {
  const { text } = cursor;
  let start = cursor.at;
  while (start < text.length) {
    let at = start;
    while (text.charCodeAt(at) === SPACE) at += 1;
    const code = text.charCodeAt(at);
    if (code !== LINE_END && code !== HASH) {
      cursor.at = at;
      cursor.indent = at - start;
      return;
    }
    start = text.indexOf("\n", at) + 1;
  }
  cursor.at = text.length;
  cursor.indent = -1;
}

/** Goes over spaces and a comment to the start of the next line. */
export function toNextLine(cursor: Cursor): void {
  const before = cursor.at;
  skipSpaces(cursor);
  const { text, at } = cursor;
  const code = text.charCodeAt(at);
  if (code !== LINE_END && !(code === HASH && at > before)) throw new NotPlainYaml();
  cursor.at = text.indexOf("\n", at) + 1;
}

export function skipSpaces(cursor: Cursor): void {
  while (cursor.text.charCodeAt(cursor.at) === SPACE) cursor.at += 1;
}

/** What a pattern with the sticky flag finds here; the cursor goes behind it. */
export function consume(cursor: Cursor, pattern: RegExp): string | undefined {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.text);
  if (match === null) return undefined;
  cursor.at = pattern.lastIndex;
  return match[1];
}

const LINE_END = 0x0a;
const SPACE = 0x20;
const HASH = 0x23;
