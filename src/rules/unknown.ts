import type { Path } from "../finding.ts";
import { nearest } from "../nearest.ts";
import { lookAlikeClause } from "../yaml/look-alikes.ts";
import { quote } from "../yaml/quote.ts";
import type { Problem } from "./model.ts";
import type { Nameable } from "../record/written-answers.ts";

export interface UnknownId {
  path: Path;
  at?: "key" | "value";
  word: string;
  /** What it is not, in words: `one of the options of "Wishes"`. */
  isNot: string;
  among: readonly Nameable[];
}

const MOST_LISTED = 8;

/** An id that does not exist: what it was compared with, the nearest first, and "did you mean". */
export function unknownId({ path, at, word, isNot, among }: UnknownId): Problem {
  const meant = nearestId(word, among);
  const hint = meant === undefined ? "" : ` (did you mean ${quote(meant)}?)`;
  return {
    path,
    ...(at === undefined ? {} : { at }),
    message: `${quote(word)} is not ${isNot}${hint}${lookAlikeClause(word)}`,
    ...fixFor(meant, among),
  };
}

/** The nearest id, by itself or by one of the other names of the thing. */
export function nearestId(word: string, among: readonly Nameable[]): string | undefined {
  const ids = new Map<string, string>();
  for (const { id, aliases = [] } of among) {
    for (const name of [...aliases, id]) ids.set(name.toLowerCase().replaceAll(" ", "-"), id);
  }
  const found = nearest(word, ids.keys());
  return found === undefined ? undefined : ids.get(found);
}

function fixFor(meant: string | undefined, among: readonly Nameable[]): { fix?: string } {
  const ids = among.map((one) => one.id).filter((id) => id !== meant);
  if (meant !== undefined) ids.unshift(meant);
  if (ids.length === 0) return {};
  if (ids.length === 1) return { fix: `Use ${ids[0]}.` };
  const more = ids.length > MOST_LISTED ? ` and ${ids.length - MOST_LISTED} more` : "";
  return { fix: `Use one of ${ids.slice(0, MOST_LISTED).join(", ")}${more}.` };
}
