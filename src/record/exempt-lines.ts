/** The lines of a file that may not be printed: those at which text was meant to be confidential. */
import { isExemptText } from "./confidential-names.ts";
import { isExemptKey } from "./exempt-key.ts";
import { propertiesOf, RECORD_SCHEMA } from "./schema.ts";

/** Anything that may be a key, where a line or a mapping begins. */
const KEYS = /(?:^|[{,]|-\s|\?\s)\s*(["']?)([\p{L}_][\p{L}_ -]{2,13})\1\s*:/gu;

/** A quick look that most texts do not pass: the letters that every near miss has most of. */
const MAY_HOLD = /[eеｅ]?[xｘ]?[eеｅ]?[mｍ][pｐ]?[tｔ]|[eеｅ][xх]\p{L}{0,14}[tｔ]/iu;

/** A line, and how far in it begins. */
interface Line {
  text: string;
  indent: number;
}

/** How far in an empty line is. */
const BLANK = -1;

/**
 * Numbers of the lines at and beside a key `exempt` or a near miss of it, with all that is below.
 * Judged by how far in lines begin, for a file with a mistake in it has no other structure.
 */
export function exemptLines(text: string): ReadonlySet<number> {
  const hidden = new Set<number>();
  if (!MAY_HOLD.test(text)) return hidden;
  const lines = text.split(/\r?\n/).map(asLine);
  if (isExemptText(text)) return new Set(lines.map((_, at) => at + 1));
  let block = { last: -1, least: 0 };
  for (const [at, line] of lines.entries()) {
    const column = exemptColumn(line.text);
    if (column === undefined) continue;
    const least = column === 0 ? line.indent + 1 : column;
    // What is deeper in a block is hidden with it already, and is not looked through again.
    if (at <= block.last && least >= block.least) continue;
    const [first, last] = blockAround(lines, at, column);
    for (let number = first; number <= last; number += 1) hidden.add(number + 1);
    block = { last, least };
  }
  return hidden;
}

/** A text without those lines: they are empty, and each of the others keeps its number. */
export function withoutExemptLines(text: string): string {
  const hidden = exemptLines(text);
  if (hidden.size === 0) return text;
  const lines = text.split("\n");
  return lines.map((line, at) => (hidden.has(at + 1) ? "" : line)).join("\n");
}

/** Where the key is in a line: how far in its mapping is. */
function exemptColumn(line: string): number | undefined {
  // Most lines that are blank or text are not looked through.
  if (!line.includes(":")) return undefined;
  for (const match of line.matchAll(KEYS)) {
    if (!isExemptKey((match[2] ?? "").trim())) continue;
    const inBlock = /^\s*(?:-\s+)*$/.test(line.slice(0, match.index));
    return inBlock && !/^[{,]/.test(match[0])
      ? line.length - line.replace(/^[\s-]+/, "").length
      : 0;
  }
  return undefined;
}

/**
 * The lines of the mapping that holds the key. Of one that fills its line, that line and what is deeper;
 * nothing in a file that is not well indented ends it but a field of the record.
 */
function blockAround(lines: readonly Line[], at: number, column: number): [number, number] {
  const own = lines[at]?.indent ?? 0;
  const least = column === 0 ? own + 1 : column;
  let first = at;
  if (column > 0) while (first > 0 && isWithin(lines[first - 1]!, least)) first -= 1;
  let last = at;
  while (last + 1 < lines.length && !endsBlock(lines[last + 1]!, least)) last += 1;
  return [first, last];
}

function isWithin({ indent }: Line, least: number): boolean {
  return indent !== BLANK && indent >= least;
}

const FIELDS = new Set(Object.keys(propertiesOf(RECORD_SCHEMA) ?? {}));

/** A line further out ends what is hidden if it has a key; a text that was pasted there has none. */
function endsBlock({ text, indent }: Line, least: number): boolean {
  if (indent === BLANK || indent >= least) return false;
  const key = /^\s*(?:-\s+)?\{?["']?([\p{L}\p{N}_-]+)["']?\s*:/u.exec(text)?.[1];
  if (key === undefined) return false;
  return indent > 0 || FIELDS.has(key);
}

/** One for all that are empty: a file may have hundreds of thousands. */
const EMPTY: Line = { text: "", indent: BLANK };

function asLine(text: string): Line {
  return text === "" ? EMPTY : { text, indent: indentOf(text) };
}

/** A tab is a mistake, and says nothing about how far in a line is. */
function indentOf(line: string): number {
  if (line.trim() === "") return BLANK;
  if (/^ *\t/.test(line)) return Infinity;
  return line.length - line.trimStart().length;
}
