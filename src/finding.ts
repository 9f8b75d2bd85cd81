/**
 * One thing a check found, as data. Wording for a terminal, JSON or a platform comes last, in
 * `cli/check/reporters`.
 */

export type Severity = "error" | "warning" | "note";

/** Where a value is in a text. Lines and columns are 1-based; columns count UTF-16 units. */
export interface Place {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** Keys and indexes from the root of a document to a value. */
export type Path = readonly (string | number)[];

export interface Finding {
  /** Id of the rule, stable: `answer-missing`. */
  rule: string;
  severity: Severity;
  /** What is wrong with the value quoted, then what was expected. One sentence, no full stop. */
  message: string;
  /** Why it matters to people. One sentence or two. */
  why: string;
  /** What to do. One sentence. */
  fix: string;
  /** As the person would type it: relative to the working folder, with forward slashes. */
  file: string;
  place: Place;
  /** Field path, dotted: `options.0.title`. Empty for the whole file. */
  path: string;
}

/** The dotted form of a path: `options.0.title`. */
export function dotted(path: Path): string {
  return path.join(".");
}

/** The first character of a file: where a finding about the whole file is. */
export const START: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Orders findings by file, then place, then rule, so that output is the same on every run. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.path, b.path)
  );
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Findings with the worst first, in the order they were given within a severity. */
export function worstFirst<T extends Pick<Finding, "severity">>(findings: readonly T[]): T[] {
  return [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

/** Compares by code unit: the same order on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A finding before it is known which file it is in. */
export type Fault = Omit<Finding, "file">;

/** Faults of one file as findings. */
export function inFile(file: string, faults: readonly Fault[]): Finding[] {
  return faults.map((fault) => ({ ...fault, file }));
}

/** No word of a person's is as long, and a path of a file seldom is. */
const LONGEST_WORD = 200;
/** No sentence of Rightly's is as long, whatever it names. */
const LONGEST_SENTENCE = 2_000;

const LONG_WORD = new RegExp(`\\S{${LONGEST_WORD + 1},}`, "g");

/** A sentence of a finding without what is too long to be read: an id may be a whole file. */
export function cutSentence(sentence: string): string {
  return cutAt(
    sentence.replace(LONG_WORD, (word) => cutAt(word, LONGEST_WORD)),
    LONGEST_SENTENCE,
  );
}

/** Never between the two halves of a character. */
function cutAt(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
