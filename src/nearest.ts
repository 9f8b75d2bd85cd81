/** The word a person most likely meant, for "did you mean". */
import { compareText } from "./finding.ts";

/**
 * What may be spent on near words: a file of thousands of unknown words would be compared with
 * thousands of known ones, and the last of them is just as clear without a guess.
 */
export interface GuessEffort {
  /** Steps that are left. */
  steps: number;
}

/** Enough for every honest file, and a fraction of a second at the most. */
export function guessEffort(): GuessEffort {
  return { steps: 4_000_000 };
}

/**
 * The candidate nearest to `word`, or nothing when none is near: up to a third of the letters may
 * differ, or one may begin with the other. Ties go to the first in code-unit order.
 * @param effort What is spent of it is gone; nothing is near when it is used up.
 */
export function nearest(
  word: string,
  candidates: Iterable<string>,
  effort: GuessEffort = guessEffort(),
): string | undefined {
  const wanted = word.slice(0, LONGEST + 1).toLowerCase();
  let best: Guess | undefined;
  for (const candidate of candidates) {
    if (effort.steps <= 0) return undefined;
    effort.steps -= 1;
    if (candidate === word) return candidate;
    if (!mayBeNear(wanted, candidate)) continue;
    effort.steps -= wanted.length * candidate.length;
    const distance = distanceBetween(wanted, candidate.toLowerCase());
    if (isBetter({ candidate, distance }, best)) best = { candidate, distance };
  }
  return best !== undefined && isNear(wanted, best) ? best.candidate : undefined;
}

interface Guess {
  candidate: string;
  distance: number;
}

function isBetter({ candidate, distance }: Guess, best: Guess | undefined): boolean {
  if (best === undefined || distance !== best.distance)
    return distance < (best?.distance ?? Infinity);
  return compareText(candidate, best.candidate) < 0;
}

/** ` (did you mean "x"?)`, or nothing. */
export function didYouMean(
  word: string,
  candidates: Iterable<string>,
  effort?: GuessEffort,
): string {
  const candidate = nearest(word, candidates, effort);
  return candidate === undefined ? "" : ` (did you mean "${candidate}"?)`;
}

/** Beyond this, a word is not a slip of the keys and the table would only cost time. */
const LONGEST = 100;

/** Each letter that one is longer is one that differs. */
function mayBeNear(wanted: string, { length }: string): boolean {
  const longest = Math.max(wanted.length, length);
  return longest <= LONGEST && Math.abs(wanted.length - length) <= mostBetween(longest);
}

function isNear(wanted: string, best: Guess): boolean {
  return best.distance <= mostBetween(Math.max(wanted.length, best.candidate.length));
}

function mostBetween(longest: number): number {
  return Math.max(1, Math.floor(longest / 3));
}

/** Letters to add, drop, change or swap with their neighbour. */
function distanceBetween(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) row.push(cell(a, b, i, j, rows, row));
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? LONGEST;
}
function cell(a: string, b: string, i: number, j: number, rows: number[][], row: number[]): number {
  const above = rows[i - 1] ?? [];
  const same = a[i - 1] === b[j - 1];
  const least = Math.min(
    (above[j] ?? LONGEST) + 1,
    (row[j - 1] ?? LONGEST) + 1,
    (above[j - 1] ?? LONGEST) + (same ? 0 : 1),
  );
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return swapped ? Math.min(least, (rows[i - 2]?.[j - 2] ?? LONGEST) + 1) : least;
}
