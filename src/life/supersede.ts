import type { DecisionRecord } from "../record/model.ts";
import { isConfirmed } from "../record/status.ts";
import { partsInWords, sameParts } from "../record/superseding.ts";
import type { Edit } from "../yaml/edit.ts";
import { historyEdits, nonBlank } from "./events.ts";
import type { LifeContext, MadeMove, RefusedMove } from "./model.ts";
import { refusedFrom, statusInWords } from "./moves.ts";

export interface SupersedeInput {
  /** The newer record. */
  by: DecisionRecord;
  /** Parts of the older that are replaced; left out, those that the newer names, or else all of it. */
  parts?: readonly string[] | undefined;
  because?: string | undefined;
}

/** What is written in each of two records. */
export interface BothMoves {
  older: MadeMove;
  newer: MadeMove;
}

/** Says in both records that the newer has taken the place of the older, or of some of its parts. */
export function supersede(
  older: DecisionRecord,
  { by: newer, parts: given = [], because }: SupersedeInput,
  { today }: Pick<LifeContext, "today">,
): BothMoves | RefusedMove {
  const refused = refusedFrom(older.status, "supersede") ?? refusedNewer(older, newer);
  if (refused !== undefined) return refused;
  const parts = given.length > 0 ? given : plannedParts(newer, older.id);
  const about: Replacing = {
    parts,
    event: { on: today, note: noteOf(newer.id, parts, nonBlank(because)) },
  };
  return {
    newer: {
      edits: supersedesEdits(newer, older.id, parts),
      done: `Takes the place of ${older.id}`,
      notes: [],
      next: [],
    },
    older:
      parts.length === 0 ? replacedWhole(older, newer, about) : replacedInPart(older, newer, about),
  };
}

/** The parts of the older record that the newer one says it replaces. */
function plannedParts({ links }: DecisionRecord, older: string): readonly string[] {
  return links?.supersedes?.find(({ record }) => record === older)?.parts ?? [];
}

function noteOf(newer: string, parts: readonly string[], why: string | undefined): string {
  const by =
    parts.length === 0 ? `By ${newer}` : `${capitalised(partsInWords(parts))}, by ${newer}`;
  return why === undefined ? `${by}.` : `${by}: ${why}`;
}

interface Replacing {
  parts: readonly string[];
  event: { on: string; note: string };
}

function replacedWhole(
  older: DecisionRecord,
  { id }: DecisionRecord,
  { event }: Replacing,
): MadeMove {
  return {
    edits: [
      { path: ["status"], value: "superseded" },
      { path: ["links", "superseded-by"], value: id },
      ...historyEdits(older, [{ ...event, event: "superseded" }]),
    ],
    done: `Superseded by ${id}`,
    notes: ["Both records say so."],
    next: [
      "The older one is kept as it was. Nobody is asked for its actions any more: what still holds must be in the newer one.",
    ],
  };
}

/** What is not replaced goes on: the older record keeps its status, its actions and its look-back. */
function replacedInPart(
  older: DecisionRecord,
  { id }: DecisionRecord,
  { parts, event }: Replacing,
): MadeMove {
  const others = (older.links?.["replaced-in-part"] ?? []).filter(({ by }) => by !== id);
  return {
    edits: [
      { path: ["links", "replaced-in-part"], value: [...others, { by: id, parts }] },
      ...historyEdits(older, [{ ...event, event: "replaced-in-part" }]),
    ],
    done: `Replaced in part by ${id}: ${partsInWords(parts)}`,
    notes: ["Both records say so."],
    next: [
      "The rest of the older one still holds, with its actions. What belonged to the part that was replaced can be dropped: rightly actions drop",
    ],
  };
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function supersedesEdits(
  { links }: DecisionRecord,
  record: string,
  parts: readonly string[],
): Edit[] {
  const named = links?.supersedes ?? [];
  const made = parts.length === 0 ? { record } : { record, parts };
  const at = named.findIndex((one) => one.record === record);
  if (at === -1) return [{ path: ["links", "supersedes"], value: [...named, made] }];
  if (sameParts(named[at]?.parts, parts)) return [];
  return [{ path: ["links", "supersedes", at], value: made }];
}

function refusedNewer(older: DecisionRecord, newer: DecisionRecord): RefusedMove | undefined {
  if (newer.id === older.id) {
    return { refused: "a record cannot take its own place", hint: "Name the newer one with --by." };
  }
  if (newer.status !== "decided") {
    const isOver = isConfirmed(newer.status);
    return {
      refused: `${newer.id} is ${statusInWords(newer.status)}, and only a decision that has not ended can replace another`,
      hint: isOver
        ? "Name one that has not ended."
        : `Until it is decided, the older one still holds. It can name it in links.supersedes; once it is decided, run this again.`,
    };
  }
  const back = newer.links?.["superseded-by"];
  return back === undefined
    ? undefined
    : { refused: `${newer.id} was itself superseded by ${back}`, hint: `Name that: --by ${back}` };
}
