/** Where part of a text is in the YAML it was written in, whatever quotes and folding are around it. */

/** Characters of a value, from the first to the one after the last. */
export type Span = readonly [start: number, end: number];

const SPACE = /\s/;

/** A scalar as it is written in a source. */
export interface ScalarText {
  /** Offset of the scalar, with its quotes or its `|`. */
  start: number;
  /** Offset after it. */
  end: number;
  value: string;
}

/** Finds parts of scalars in a source. A text in which much is found is laid beside it once. */
export class ScalarOffsets {
  private last: { start: number; offsets: readonly number[] | undefined } | undefined;

  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** Offsets of part of a scalar's value; `undefined` where the two cannot be laid side by side. */
  within({ start, end, value }: ScalarText, span: Span): Span | undefined {
    const { source } = this;
    const quote = source[start] === '"' || source[start] === "'" ? source[start] : undefined;
    if (this.last?.start !== start) {
      const first = firstOf(source, start, quote);
      const part = source.slice(0, end);
      const offsets = first === undefined ? undefined : sideBySide(part, first, value, quote);
      this.last = { start, offsets };
    }
    const from = this.last.offsets?.[span[0]];
    const to = this.last.offsets?.[span[1] - 1];
    if (from === undefined || to === undefined) return undefined;
    return [from, to + lengthAt(source, to, quote)];
  }
}

/** Where the text of a scalar begins. */
function firstOf(source: string, start: number, quote: string | undefined): number | undefined {
  if (source[start] !== "|" && source[start] !== ">")
    return quote === undefined ? start : start + 1;
  const lineEnd = source.indexOf("\n", start);
  return lineEnd === -1 ? undefined : lineEnd + 1;
}

/** The offset of every character of a value. Any run of space fits any other, as folding makes them. */
function sideBySide(
  source: string,
  first: number,
  value: string,
  quote: string | undefined,
): number[] | undefined {
  const offsets: number[] = [];
  let at = first;
  for (let index = 0; index < value.length;) {
    if (SPACE.test(value[index]!)) {
      for (; index < value.length && SPACE.test(value[index]!); index += 1) offsets.push(at);
      at = afterSpace(source, at, quote);
      continue;
    }
    if (index === 0) at = afterSpace(source, at, undefined);
    at = afterContinuation(source, at, quote);
    const length = fitting(source, at, value[index]!, quote);
    if (length === undefined) return undefined;
    offsets.push(at);
    at += length;
    index += 1;
  }
  return offsets;
}

function afterSpace(source: string, from: number, quote: string | undefined): number {
  let at = from;
  for (;;) {
    const escaped =
      quote === '"' && source[at] === "\\"
        ? /^\\[nt ]|^\\\r?\n/.exec(source.slice(at, at + 3))
        : null;
    if (escaped !== null) at += escaped[0].length;
    else if (at < source.length && SPACE.test(source[at]!)) at += 1;
    else return at;
  }
}

/** In double quotes a line that ends with a backslash goes on, with nothing between. */
function afterContinuation(source: string, at: number, quote: string | undefined): number {
  const broken = quote === '"' && source[at] === "\\" ? /^\\\r?\n\s*/.exec(source.slice(at)) : null;
  return broken === null ? at : at + broken[0].length;
}

/** How many characters stand for one of the value; `undefined` if it is another. */
function fitting(
  source: string,
  at: number,
  character: string,
  quote: string | undefined,
): number | undefined {
  const length = lengthAt(source, at, quote);
  if (length === 1) return source[at] === character ? 1 : undefined;
  // What is escaped stands for one character, whichever it is.
  return at + length <= source.length ? length : undefined;
}

const LONG_ESCAPES: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };

function lengthAt(source: string, at: number, quote: string | undefined): number {
  if (quote === '"' && source[at] === "\\") return LONG_ESCAPES[source[at + 1] ?? ""] ?? 2;
  return quote === "'" && source.startsWith("''", at) ? 2 : 1;
}
