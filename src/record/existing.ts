import { quote } from "../yaml/quote.ts";

/** A body or place that may begin, end and be followed by another. */
export interface Existing {
  id: string;
  /** ISO days, both counted in. */
  valid?: { from?: string; to?: string };
  /** Ids of what it took the place of, as a configuration says it. */
  "successor-of"?: readonly string[];
  /** Ids of what took its place, as a framework says it. */
  successors?: readonly string[];
}

export interface Absence {
  /** That it did not exist, with the day that shows it. */
  message: string;
  /** Ids of what stood in its place on that day. */
  instead: readonly string[];
}

/** Why something did not exist on a day, and what did in its place; `undefined` if it did. */
export function absenceOn(
  one: Existing,
  on: string,
  all: readonly Existing[],
): Absence | undefined {
  const { id, valid: { from, to } = {} } = one;
  const there = (other: Existing): boolean => existsOn(other, on);
  if (to !== undefined && on > to) {
    const after = all.filter((other) => follows(other, one) && there(other));
    return { message: `${quote(id)} ended on ${to}`, instead: after.map((other) => other.id) };
  }
  if (from === undefined || on >= from) return undefined;
  const before = all.filter((other) => follows(one, other) && there(other));
  return { message: `${quote(id)} began on ${from}`, instead: before.map((other) => other.id) };
}

function existsOn({ valid: { from, to } = {} }: Existing, on: string): boolean {
  return (from === undefined || from <= on) && (to === undefined || on <= to);
}

function follows(later: Existing, earlier: Existing): boolean {
  return (
    later["successor-of"]?.includes(earlier.id) === true ||
    earlier.successors?.includes(later.id) === true
  );
}

/** Two lists as one: what the first has, the second only adds to. */
export function existingIn(first: readonly Existing[], second: readonly Existing[]): Existing[] {
  const ids = new Set(first.map(({ id }) => id));
  return [...first, ...second.filter(({ id }) => !ids.has(id))];
}
