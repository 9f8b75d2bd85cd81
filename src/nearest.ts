/** The word a person most likely meant, for "did you mean". */
import { compareText } from "./finding.ts";

/**
 * The candidate nearest to `word`, or nothing when none is near: up to a third of the letters may
 * differ, or one may begin with the other. Ties go to the first in code-unit order.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of [...candidates].sort(compareText)) {
    const distance = distanceBetween(wanted, candidate.toLowerCase());
    if (best === undefined || distance < best.distance) best = { candidate, distance };
  }
  return best !== undefined && isNear(wanted, best) ? best.candidate : undefined;
}

/** ` (did you mean "x"?)`, or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const candidate = nearest(word, candidates);
  return candidate === undefined ? "" : ` (did you mean "${candidate}"?)`;
}

function isNear(wanted: string, best: { candidate: string; distance: number }): boolean {
  const longest = Math.max(wanted.length, best.candidate.length);
  return best.distance <= Math.max(1, Math.floor(longest / 3));
}

/** Beyond this, a word is not a slip of the keys and the table would only cost time. */
const LONGEST = 100;

/** Letters to add, drop, change or swap with their neighbour. */
function distanceBetween(a: string, b: string): number {
  if (a.length > LONGEST || b.length > LONGEST) return a === b ? 0 : Infinity;
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
