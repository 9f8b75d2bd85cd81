import type { DecisionRecord } from "../record/model.ts";
import { isConfirmed } from "../record/status.ts";
import type { Edit } from "../yaml/edit.ts";
import { historyEdits, nonBlank } from "./events.ts";
import type { LifeContext, MadeMove, RefusedMove } from "./model.ts";
import { refusedFrom, statusInWords } from "./moves.ts";

export interface SupersedeInput {
  /** The newer record. */
  by: DecisionRecord;
  because?: string | undefined;
}

/** What is written in each of two records. */
export interface BothMoves {
  older: MadeMove;
  newer: MadeMove;
}

/** Says in both records that the newer has taken the place of the older. */
export function supersede(
  older: DecisionRecord,
  { by: newer, because }: SupersedeInput,
  { today }: Pick<LifeContext, "today">,
): BothMoves | RefusedMove {
  const refused = refusedFrom(older.status, "supersede") ?? refusedNewer(older, newer);
  if (refused !== undefined) return refused;
  const why = nonBlank(because);
  const note = why === undefined ? `By ${newer.id}.` : `By ${newer.id}: ${why}`;
  return {
    newer: {
      edits: supersedesEdits(newer, older.id),
      done: `Takes the place of ${older.id}`,
      notes: [],
      next: [],
    },
    older: {
      edits: [
        { path: ["status"], value: "superseded" },
        { path: ["links", "superseded-by"], value: newer.id },
        ...historyEdits(older, [{ on: today, event: "superseded", note }]),
      ],
      done: `Superseded by ${newer.id}`,
      notes: ["Both records say so."],
      next: [
        "The older one is kept as it was. Nobody is asked for its actions any more: what still holds must be in the newer one.",
      ],
    },
  };
}

function supersedesEdits({ links }: DecisionRecord, id: string): Edit[] {
  const named = links?.supersedes ?? [];
  if (named.includes(id)) return [];
  return [{ path: ["links", "supersedes"], value: [...named, id] }];
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
