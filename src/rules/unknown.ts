import type { Path } from "../finding.ts";
import { nearest } from "../nearest.ts";
import type { GuessEffort } from "../nearest.ts";
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
  /** Shared by all unknown ids of a list, however long it is; none for a single one. */
  effort?: GuessEffort;
}

const MOST_LISTED = 8;

/** An id that does not exist: what it was compared with, the nearest first, and "did you mean". */
export function unknownId({ path, at, word, isNot, among, effort }: UnknownId): Problem {
  const meant = nearestId(word, among, effort);
  const hint = meant === undefined ? "" : ` (did you mean ${quote(meant)}?)`;
  return {
    path,
    ...(at === undefined ? {} : { at }),
    message: `${quote(word)} is not ${isNot}${hint}${lookAlikeClause(word)}`,
    ...fixFor(meant, among),
  };
}

/** The nearest id, by itself or by one of the other names of the thing. */
export function nearestId(
  word: string,
  among: readonly Nameable[],
  effort?: GuessEffort,
): string | undefined {
  if (effort !== undefined && (effort.steps -= among.length) <= 0) return undefined;
  const ids = new Map<string, string>();
  for (const { id, aliases = [] } of among) {
    for (const name of [...aliases, id]) ids.set(name.toLowerCase().replaceAll(" ", "-"), id);
  }
  const found = nearest(word, ids.keys(), effort);
  return found === undefined ? undefined : ids.get(found);
}

function fixFor(meant: string | undefined, among: readonly Nameable[]): { fix?: string } {
  const first = among.slice(0, MOST_LISTED + 1).map(({ id }) => id);
  const others = first.filter((id) => id !== meant);
  const listed = [...(meant === undefined ? [] : [meant]), ...others].slice(0, MOST_LISTED);
  if (listed.length === 0) return {};
  if (among.length === 1) return { fix: `Use ${listed[0]}.` };
  const left = among.length - listed.length;
  return { fix: `Use one of ${listed.join(", ")}${left > 0 ? ` and ${left} more` : ""}.` };
}
