import type { MoveName } from "../../life/model.ts";
import { MOVES } from "../../life/moves.ts";
import type { ExemptReport } from "../exempt/exempt-report.ts";
import { CALL_IN } from "./call-in-move.ts";
import { CORRECT } from "./correct-move.ts";
import { DECIDE } from "./decide-move.ts";
import { END, RESCIND } from "./end-move.ts";
import { EXEMPT } from "./exempt-move.ts";
import { LIFT } from "./lift-move.ts";
import { LOOK_BACK } from "./look-back-move.ts";
import { MARK_ACTION } from "./mark-action-move.ts";
import type { MarkReport } from "./mark-action-move.ts";
import type { BlockedMove } from "./judge-move.ts";
import type { MoveDefinition } from "./move.ts";
import { PROPOSE } from "./propose-move.ts";
import { REVIEW } from "./review-move.ts";
import { SEAL } from "./seal-move.ts";
import { SUPERSEDE } from "./supersede-move.ts";
import { REDRAFT, WITHDRAW } from "./withdraw-move.ts";
import type { MoveReport } from "./write-move.ts";

/** What each move gives back when it is made, by its name. */
export interface MoveReports extends Record<MoveName, MoveReport | BlockedMove> {
  exempt: ExemptReport | BlockedMove;
  lift: ExemptReport | BlockedMove;
  "mark-action": MarkReport | BlockedMove;
}

/** Everything that happens to a record after it is written. */
export const MOVE_DEFINITIONS: {
  readonly [Name in keyof MoveReports]: MoveDefinition<MoveReports[Name]>;
} = {
  propose: PROPOSE,
  review: REVIEW,
  decide: DECIDE,
  seal: SEAL,
  "call-in": CALL_IN,
  withdraw: WITHDRAW,
  redraft: REDRAFT,
  correct: CORRECT,
  "look-back": LOOK_BACK,
  supersede: SUPERSEDE,
  end: END,
  rescind: RESCIND,
  exempt: EXEMPT,
  lift: LIFT,
  "mark-action": MARK_ACTION,
};

/** What is typed after `rightly` for a move. */
export function commandOfMove(name: keyof MoveReports): string {
  if (name === "exempt" || name === "mark-action") return name === "exempt" ? name : "actions";
  return name === "lift" ? "exempt --lift" : MOVES[name].command;
}
