import type { Path } from "../finding.ts";
import { isMapping, valueAt } from "../mapping.ts";
import { pathNamed } from "../record/path-named.ts";
import type { DecisionRecord } from "../record/model.ts";
import { withEdits } from "../record/with-edits.ts";
import type { Refusal } from "./normalise.ts";
import { isWordFor, readForm } from "./read-form.ts";
import { readNotKnown } from "./read-not-known.ts";
import { stepAt } from "./step-at.ts";
import type { Walk } from "./walk.ts";

/** An answer by the place it fills: `proposal.summary`, and the words a person would type. */
export interface SetAnswer {
  question: string;
  words: string;
}

/** What the program writes, and what begins a record. */
const NOT_SET: readonly unknown[] = [
  ...["format", "id", "framework", "title", "status", "history"],
  ...["reviews", "attestations", "errata", "open-questions"],
];

/**
 * Where a form has a place for what is named, though a walk does not ask for it now; `undefined` where it
 * has none.
 */
export function placeInForm({ question, words }: SetAnswer, walk: Walk): Path | undefined {
  const path = pathNamed(walk.draft, question);
  const isRead =
    isWordFor(path) || stepAt(path, walk) !== undefined || readNotKnown(words, path) !== undefined;
  if (NOT_SET.includes(path[0]) || !isRead) return undefined;
  return isReached(walk.draft, path) ? path : undefined;
}

/** Whether every group on the way is one, and every item is there or the next of its list. */
function isReached(draft: DecisionRecord, path: Path): boolean {
  return path.every((step, depth) => {
    const held = valueAt(draft, path.slice(0, depth));
    if (typeof step === "string") return held === undefined || isMapping(held);
    if (held !== undefined && !Array.isArray(held)) return false;
    return step <= (held?.length ?? 0);
  });
}

/** The draft with the words read as a form with nothing else in it is read. */
export function withAnswerAt(path: Path, words: string, walk: Walk): DecisionRecord | Refusal {
  const { value, refusals } = readForm(
    words,
    { stepAt: (at) => stepAt(at, walk), wordsAt: (_, written) => String(written) },
    path,
  );
  const [refusal] = refusals;
  if (refusal !== undefined) return { error: refusal.error };
  if (value === undefined) return walk.draft;
  return withEdits(walk.draft, [{ path, value }]);
}
