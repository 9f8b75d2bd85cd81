/**
 * What happens to a record after it is written: one file for each move. A move is worked out from the
 * record and its context, and gives the edits or says why it may not be made. Nothing here asks, reads
 * or writes.
 */
import type { Framework } from "../framework/model.ts";
import type { Existing } from "../record/existing.ts";
import type { WithPowers } from "../record/powers.ts";
import type { WorkingCalendar } from "../record/working-days.ts";
import type { Edit } from "../yaml/edit.ts";

export const MOVE_NAMES = [
  "propose",
  "review",
  "decide",
  "seal",
  "call-in",
  "withdraw",
  "redraft",
  "correct",
  "look-back",
  "supersede",
  "end",
  "rescind",
] as const;

export type MoveName = (typeof MOVE_NAMES)[number];

/** A body as the configuration describes it. */
export interface LifeBody extends Existing, WithPowers {
  name: string;
  "reference-pattern"?: string;
}

/** What a move knows as well as the record. */
export interface LifeContext {
  framework: Framework;
  /** From the configuration. If there are none, nothing is known about bodies. */
  bodies: readonly LifeBody[];
  calendar: WorkingCalendar;
  /** ISO day. */
  today: string;
}

/** Why a move may not be made, and what can be done. Both are sentences; the first has no full stop. */
export interface RefusedMove {
  refused: string;
  hint: string;
}

/** What a move writes and what to tell the person. */
export interface MadeMove {
  edits: Edit[];
  /** What was done, in a few words: "Proposed", "Decided by Ambleford Town Council". */
  done: string;
  /** What a person should know and may not expect, in sentences. */
  notes: readonly string[];
  /** What happens next, in sentences. */
  next: readonly string[];
}

export type MoveOutcome = MadeMove | RefusedMove;

/** Whether a move was refused. */
export function isRefusedMove(moved: MoveOutcome): moved is RefusedMove {
  return "refused" in moved;
}
