import { END_KINDS } from "../record/model.ts";
import type { Status } from "../record/model.ts";
import { isConfirmed, STATUS } from "../record/status.ts";
import { MOVE_NAMES } from "./model.ts";
import type { MoveName, RefusedMove } from "./model.ts";

export interface MoveDescription {
  /** What is typed after `rightly`. */
  command: string;
  /** A sentence. */
  does: string;
  from: readonly Status[];
  /** What the record may become; left out where it stays as it is. */
  to?: readonly Status[];
  /** After "because": why it may not be made from anywhere else. */
  because: string;
}

/** Every move, from where it may be made, and what the record becomes. Public API: docs print it. */
export const MOVES: Readonly<Record<MoveName, MoveDescription>> = {
  propose: {
    command: "propose",
    does: "Puts a complete record to the bodies that must decide.",
    from: ["draft", "proposed"],
    to: ["proposed"],
    because: "only a draft can be proposed",
  },
  review: {
    command: "review",
    does: "Records what a reader found, tied to the words they read.",
    from: ["draft", "proposed"],
    because: "a review comes before the decision",
  },
  decide: {
    command: "decide",
    does: "Notes what one body decided; when the last body has, the record is decided.",
    from: ["proposed"],
    to: ["decided"],
    because: "only what is proposed can be decided",
  },
  seal: {
    command: "decide --as-recorded",
    does: "Seals a record that was made decided by hand, as it is.",
    from: ["proposed", "decided", "superseded", ...END_KINDS],
    because: "only what was decided can be sealed",
  },
  "call-in": {
    command: "call-in",
    does: "Notes that a decision was called in, and what came of it.",
    from: ["proposed", "decided"],
    because: "only what a body has decided can be called in",
  },
  withdraw: {
    command: "withdraw",
    does: "Takes a record back before it is decided.",
    from: ["draft", "proposed"],
    to: ["withdrawn"],
    because: "only what is not decided yet can be withdrawn",
  },
  redraft: {
    command: "withdraw --redraft",
    does: "Makes a draft of it again, to be written further.",
    from: ["proposed", "withdrawn"],
    to: ["draft"],
    because: "only what was proposed or withdrawn can become a draft again",
  },
  correct: {
    command: "correct",
    does: "Puts a slip right, with the date, what it said and why.",
    from: ["decided", "superseded", ...END_KINDS],
    because: "what is not decided yet is simply changed",
  },
  "look-back": {
    command: "look-back",
    does: "Asks the same tests again, and notes what was learned.",
    from: ["decided", "superseded", ...END_KINDS],
    because: "only what was decided can be looked back on",
  },
  supersede: {
    command: "supersede",
    does: "Says in both records that a newer decision has taken its place.",
    from: ["decided"],
    to: ["superseded"],
    because: "only a decision that has not ended can be superseded",
  },
  end: {
    command: "end",
    does: "Notes that a decision came to an end with nothing in its place, and how: rescinded, quashed or lapsed.",
    from: ["decided"],
    to: END_KINDS,
    because: "only a decision that has not ended can end",
  },
  rescind: {
    command: "rescind",
    does: "Is `end --how rescinded`: those who decided have cancelled it.",
    from: ["decided"],
    to: ["rescinded"],
    because: "only a decision that has not ended can be rescinded",
  },
};

const NOT_OFFERED: ReadonlySet<MoveName> = new Set(["seal", "rescind"]);

/**
 * The moves that may be made from a status, in the order of a life; a seal is a remedy and not a step, and
 * to rescind is one way to end.
 */
export function movesFrom(status: Status): MoveName[] {
  return MOVE_NAMES.filter((name) => !NOT_OFFERED.has(name) && MOVES[name].from.includes(status));
}

/** Why a move may not be made from this status, with those that may; `undefined` if it may. */
export function refusedFrom(status: Status, name: MoveName): RefusedMove | undefined {
  const { from, because } = MOVES[name];
  if (from.includes(status)) return undefined;
  return {
    refused: `this record is ${statusInWords(status)}, and ${because}`,
    hint: `${movesInWords(status)}${instead(status, name)}`,
  };
}

/** A status as it is said of a record: "a draft", "decided". */
export function statusInWords(status: Status): string {
  return status === "draft" ? "a draft" : STATUS[status].label.toLowerCase();
}

/** What can be done from a status, as a sentence. */
export function movesInWords(status: Status): string {
  const commands = movesFrom(status).map((name) => `rightly ${MOVES[name].command}`);
  return commands.length === 0 ? "It is kept as it is." : `From here: ${commands.join(", ")}.`;
}

/** For what people often mean. */
function instead(status: Status, name: MoveName): string {
  if (name === "correct") return " To change its words: rightly resume, or edit the file.";
  if (name === "decide" && status === "draft") return " Propose it first.";
  return name === "withdraw" && isConfirmed(status)
    ? " A decision is not withdrawn: it is ended, with rightly end."
    : "";
}
