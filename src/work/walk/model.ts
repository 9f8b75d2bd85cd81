/** What a walk gives back to a front end. */
import type { Framework } from "../../framework/model.ts";
import type { Page, Step, WalkContext } from "../../interview/model.ts";
import type { Status } from "../../record/model.ts";
import type { Workplace } from "../workplace.ts";

/** What a walk over a draft depends on, apart from the draft. */
export interface WalkSetting {
  framework: Framework;
  context: WalkContext;
  /** Files are named from its folder; on its day a finished record moves on. */
  place: Workplace;
  /** A section's id, or `for-colleague`: nothing else is asked. */
  only?: string | undefined;
}

/** A question with what the record says and what was typed of it. */
export interface WalkPage extends Page {
  /** Text that was typed here and is not in the record. */
  typed: string | undefined;
  /** Whether it can be left for a colleague: it has a place in the record. */
  mayLeave: boolean;
  /** Who it was left for, and what they were told. */
  leftFor: { who?: string; note?: string } | undefined;
}

/** Who is to answer a question, and what they need to know. Blank words are left out. */
export interface ColleagueWords {
  who: string;
  note: string;
}

/** Words that were kept when an earlier walk ended suddenly. */
export interface InterruptedWords {
  /** The question they were typed at, where the walk is now. */
  here: { step: Step; text: string } | undefined;
  /** Words whose question is no longer asked. */
  homeless: readonly string[];
}

export interface FinishedWalk {
  status: Status;
  /** How many questions are still open: with any, it is still a draft. */
  open: number;
  /** The paper, from the folder a person is in; `undefined` if one that was changed by hand was left. */
  paper: string | undefined;
}
