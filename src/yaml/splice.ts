/** Puts `insert` where `start` to `end` was. Offsets count UTF-16 units of the text before any splice. */
export interface Splice {
  start: number;
  end: number;
  insert: string;
}

/** A text with splices made that do not overlap. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  return splices
    .toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce(
      (result, { start, end, insert }) => result.slice(0, start) + insert + result.slice(end),
      text,
    );
}

/** Offset of the first character of the line that `offset` is on. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** Offset just after the line end that follows `offset`; the end of the text if none does. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end === -1 ? text.length : end + 1;
}

/**
 * The start of the line after content that ends at `offset`; a block text that keeps its blank lines
 * ends at the start of a line already.
 */
export function lineAfter(text: string, offset: number): number {
  return offset > 0 && text[offset - 1] === "\n" ? offset : nextLine(text, offset);
}

/** How far in `offset` is on its line. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** The line end a text uses. */
export function lineEndOf(text: string): "\r\n" | "\n" {
  const first = text.indexOf("\n");
  return first > 0 && text[first - 1] === "\r" ? "\r\n" : "\n";
}

/** Whole lines put in at the start of a line, or after the end of a last line without a line end. */
export function lineSplice(text: string, at: number, lines: readonly string[]): Splice {
  const end = lineEndOf(text);
  const open = at > 0 && text[at - 1] !== "\n";
  const insert = lines.map((line) => (open ? end + line : line + end)).join("");
  return { start: at, end: at, insert };
}

/**
 * The start of the line after an entry that is `column` in and whose content ends at `offset`:
 * comments under it that are indented deeper go with it.
 */
export function afterEntry(text: string, offset: number, column: number): number {
  let end = lineAfter(text, offset);
  for (let line = end; line < text.length; line = nextLine(text, line)) {
    const [, margin, mark] = /^([ ]*)(\S?)/.exec(text.slice(line, nextLine(text, line)))!;
    if (mark === "#" && margin!.length > column) end = nextLine(text, line);
    else if (mark !== "") break;
  }
  return end;
}
