import { NotPlainYaml, consume } from "./cursor.ts";
import type { Cursor } from "./cursor.ts";

const HEADER = /(\|-?) *(?=\n)/y;

/**
 * The text of several lines that a `|` or `|-` begins; the cursor goes to the line after it.
 * @param indent Spaces before the key or dash it belongs to.
 */
export function readLiteral(cursor: Cursor, indent: number): string {
  const header = consume(cursor, HEADER);
  if (header === undefined) throw new NotPlainYaml();
  cursor.at += 1;
  const inside = spacesAt(cursor);
  if (inside <= indent) throw new NotPlainYaml();
  const lines: string[] = [];
  for (;;) {
    const line = readLine(cursor, inside);
    if (line === undefined) break;
    lines.push(line);
  }
  while (lines.at(-1) === "") lines.pop();
  // A text that begins with an empty line takes its indentation from further down.
  if (lines.length === 0 || lines[0] === "") throw new NotPlainYaml();
  return lines.join("\n") + (header === "|" ? "\n" : "");
}

/** A line of the text; `undefined` where it ends. */
function readLine(cursor: Cursor, inside: number): string | undefined {
  const { text, at } = cursor;
  if (at >= text.length) return undefined;
  const end = text.indexOf("\n", at);
  if (end === at) {
    cursor.at = end + 1;
    return "";
  }
  const spaces = spacesAt(cursor);
  // Lines of space alone count or do not count by rules that nobody sees.
  if (at + spaces === end) throw new NotPlainYaml();
  if (spaces < inside) return undefined;
  cursor.at = end + 1;
  return text.slice(at + inside, end);
}

function spacesAt({ text, at }: Cursor): number {
  let end = at;
  while (text.charCodeAt(end) === 0x20) end += 1;
  return end - at;
}
