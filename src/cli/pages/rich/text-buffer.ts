import { graphemes, rowsOf } from "../wrap.ts";

/** A text being written, and where in it the cursor is (UTF-16 units). */
export interface TextBuffer {
  readonly text: string;
  readonly cursor: number;
}

/** A row on the screen: part of the text, without its line end. */
export interface ScreenRow {
  start: number;
  end: number;
}

export type Move = "left" | "right" | "up" | "down" | "home" | "end" | "word-left" | "word-right";

/** Lines that were broken lately: at each key all but one are as they were. */
const broken = new Map<string, readonly ScreenRow[]>();
const MOST_BROKEN = 500;

function rowsOfLine(line: string, width: number): readonly ScreenRow[] {
  const key = `${width} ${line}`;
  const known = broken.get(key);
  if (known !== undefined) return known;
  if (broken.size >= MOST_BROKEN) broken.clear();
  const rows = rowsOf(line, width);
  broken.set(key, rows);
  return rows;
}

/** The rows a text is shown in. A text that ends in a line end has an empty last row. */
export function screenRows(text: string, width: number): ScreenRow[] {
  let start = 0;
  return text.split("\n").flatMap((line) => {
    const rows = rowsOfLine(line, width).map((row) => ({
      start: start + row.start,
      end: start + row.end,
    }));
    start += line.length + 1;
    return rows;
  });
}

/** Number of the row the cursor is on. */
export function cursorRow({ cursor }: TextBuffer, rows: readonly ScreenRow[]): number {
  return rows.findLastIndex(({ start }) => start <= cursor);
}

/** Puts text in at the cursor, with one line feed for each line end. */
export function inserted({ text, cursor }: TextBuffer, added: string): TextBuffer {
  const clean = added.replace(/\r\n?/g, "\n").replace(/[^\P{Cc}\n\t]/gu, "");
  return {
    text: text.slice(0, cursor) + clean + text.slice(cursor),
    cursor: cursor + clean.length,
  };
}

/** Takes away the character before the cursor. */
export function backspaced(buffer: TextBuffer): TextBuffer {
  const from = moved(buffer, "left", 1).cursor;
  return { text: buffer.text.slice(0, from) + buffer.text.slice(buffer.cursor), cursor: from };
}

/** Takes away the character behind the cursor. */
export function deleted(buffer: TextBuffer): TextBuffer {
  const to = moved(buffer, "right", 1).cursor;
  return { ...buffer, text: buffer.text.slice(0, buffer.cursor) + buffer.text.slice(to) };
}

/** Takes away the word before the cursor. */
export function wordErased(buffer: TextBuffer): TextBuffer {
  const from = moved(buffer, "word-left", 1).cursor;
  return { text: buffer.text.slice(0, from) + buffer.text.slice(buffer.cursor), cursor: from };
}

/** Takes away what is before the cursor in its line. */
export function lineErased({ text, cursor }: TextBuffer): TextBuffer {
  const from = text.lastIndexOf("\n", cursor - 1) + 1;
  return {
    text: text.slice(0, cursor === 0 ? 0 : from) + text.slice(cursor),
    cursor: cursor === 0 ? 0 : from,
  };
}

/** The cursor moved; `width` is that of the rows, for moves between them. */
export function moved(buffer: TextBuffer, move: Move, width: number): TextBuffer {
  const { text, cursor } = buffer;
  switch (move) {
    case "left":
      return { text, cursor: cursor - (graphemes(text.slice(0, cursor)).at(-1)?.length ?? 0) };
    case "right":
      return { text, cursor: cursor + (graphemes(text.slice(cursor))[0]?.length ?? 0) };
    case "word-left":
      return { text, cursor: text.slice(0, cursor).replace(/\S*\s*$/, "").length };
    case "word-right":
      return { text, cursor: cursor + (/^\s*\S*/.exec(text.slice(cursor))?.[0].length ?? 0) };
    case "up":
    case "down":
    case "home":
    case "end":
      return movedByRow(buffer, move, width);
  }
}

function movedByRow(
  buffer: TextBuffer,
  move: "up" | "down" | "home" | "end",
  width: number,
): TextBuffer {
  const { text, cursor } = buffer;
  const rows = screenRows(text, width);
  const at = cursorRow(buffer, rows);
  const row = rows[at] ?? { start: 0, end: 0 };
  if (move === "home") return { text, cursor: row.start };
  if (move === "end") return { text, cursor: endOf(row, rows[at + 1]) };
  const target = rows[move === "up" ? at - 1 : at + 1];
  if (target === undefined) return { text, cursor: move === "up" ? 0 : text.length };
  const last = endOf(target, rows[rows.indexOf(target) + 1]);
  return { text, cursor: Math.min(target.start + cursor - row.start, last) };
}

/** The furthest a cursor goes in a row: where the next row begins inside a line, it is there already. */
function endOf(row: ScreenRow, next: ScreenRow | undefined): number {
  return next !== undefined && next.start === row.end ? Math.max(row.start, row.end - 1) : row.end;
}

/** Whether the cursor is on a line with nothing on it. */
export function isOnEmptyLine({ text, cursor }: TextBuffer): boolean {
  const before = text.slice(0, cursor).split("\n").at(-1) ?? "";
  const behind = text.slice(cursor).split("\n")[0] ?? "";
  return (before + behind).trim() === "";
}
