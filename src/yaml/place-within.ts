/** Where part of a text stands in the YAML it was written in, whatever quotes and folding are around it. */

/** Characters of a value, from the first to the one after the last. */
export type Span = readonly [start: number, end: number];

const SPACE = /\s/;

/**
 * Offsets into `source` of part of a scalar's value; `undefined` where the two cannot be laid side by side.
 * @param start Offset of the scalar, with its quotes or its `|`.
 * @param end Offset after it.
 */
export function offsetsWithin(
  source: string,
  start: number,
  end: number,
  value: string,
  span: Span,
): Span | undefined {
  const quote = source[start] === '"' || source[start] === "'" ? source[start] : undefined;
  const isBlock = source[start] === "|" || source[start] === ">";
  const first = isBlock ? source.indexOf("\n", start) + 1 : quote === undefined ? start : start + 1;
  if (isBlock && first === 0) return undefined;
  const offsets = sideBySide(source.slice(0, end), first, value, quote);
  const from = offsets?.[span[0]];
  const to = offsets?.[span[1] - 1];
  if (from === undefined || to === undefined) return undefined;
  return [from, to + lengthAt(source, to, quote)];
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
      const run = /^\s+/.exec(value.slice(index))![0].length;
      for (let one = 0; one < run; one += 1) offsets.push(at);
      index += run;
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
    const escaped = quote === '"' ? /^\\[nt ]|^\\\r?\n/.exec(source.slice(at, at + 3)) : null;
    if (escaped !== null) at += escaped[0].length;
    else if (at < source.length && SPACE.test(source[at]!)) at += 1;
    else return at;
  }
}

/** In double quotes a line that ends with a backslash goes on, with nothing between. */
function afterContinuation(source: string, at: number, quote: string | undefined): number {
  const broken = quote === '"' ? /^\\\r?\n\s*/.exec(source.slice(at)) : null;
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
