/** The lines of a file that may not be printed: those at which text was meant to be confidential. */
import { isExemptText } from "./confidential-names.ts";
import { isExemptKey } from "./exempt-key.ts";
import { propertiesOf, RECORD_SCHEMA } from "./schema.ts";

/** Anything that may be a key, where a line or a mapping begins. */
const KEYS = /(?:^|[{,]|-\s|\?\s)\s*(["']?)([\p{L}_][\p{L}_ -]{2,13})\1\s*:/gu;

/** A quick look that most texts do not pass: the letters that every near miss has most of. */
const MAY_HOLD = /[eеｅ]?[xｘ]?[eеｅ]?[mｍ][pｐ]?[tｔ]|[eеｅ][xх]\p{L}*[tｔ]/iu;

/**
 * Numbers of the lines at and beside a key `exempt` or a near miss of it, with all that stands below.
 * Judged by how far in lines stand, for a file with a mistake in it has no other structure.
 */
export function exemptLines(text: string): ReadonlySet<number> {
  const hidden = new Set<number>();
  if (!MAY_HOLD.test(text)) return hidden;
  const lines = text.split(/\r?\n/);
  if (isExemptText(text)) return new Set(lines.map((_, at) => at + 1));
  for (const [at, line] of lines.entries()) {
    const column = exemptColumn(line);
    if (column === undefined) continue;
    const [first, last] = blockAround(lines, at, column);
    for (let number = first; number <= last; number += 1) hidden.add(number + 1);
  }
  return hidden;
}

/** Where the key stands in a line: how far in its mapping is. */
function exemptColumn(line: string): number | undefined {
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
function blockAround(lines: readonly string[], at: number, column: number): [number, number] {
  const own = indentOf(lines[at] ?? "");
  const least = column === 0 ? own + 1 : column;
  let first = at;
  if (column > 0) while (first > 0 && isWithin(lines[first - 1] ?? "", least)) first -= 1;
  let last = at;
  while (last + 1 < lines.length && !endsBlock(lines[last + 1] ?? "", least)) last += 1;
  return [first, last];
}

function isWithin(line: string, least: number): boolean {
  return line.trim() !== "" && indentOf(line) >= least;
}

const FIELDS = new Set(Object.keys(propertiesOf(RECORD_SCHEMA) ?? {}));

/** A line further out ends what is hidden if it has a key; a text that was pasted there has none. */
function endsBlock(line: string, least: number): boolean {
  if (line.trim() === "" || indentOf(line) >= least) return false;
  const key = /^\s*(?:-\s+)?\{?["']?([\p{L}\p{N}_-]+)["']?\s*:/u.exec(line)?.[1];
  if (key === undefined) return false;
  return indentOf(line) > 0 || FIELDS.has(key);
}

/** A tab is a mistake, and says nothing of how far in a line stands. */
function indentOf(line: string): number {
  if (/^ *\t/.test(line)) return Infinity;
  return line.length - line.trimStart().length;
}
