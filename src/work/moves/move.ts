/** What a move of a record is to the session that asks for its answers and makes it. */
import type { Path } from "../../finding.ts";
import type { OwnComment } from "../../interview/form-comments.ts";
import type { Step, WalkContext } from "../../interview/model.ts";
import type { Walk } from "../../interview/walk.ts";
import type { DecisionRecord } from "../../record/model.ts";
import type { Workplace } from "../workplace.ts";
import type { GivenFields, GivenReader } from "./given-reader.ts";
import type { BlockedMove } from "./judge-move.ts";

/** Which field of what is given fills which place of the scratch draft, with all that is under both. */
export interface FieldPlace {
  field: Path;
  place: Path;
}

/** What is asked for what was not given. */
export interface MoveQuestions {
  /** The record with what was given in the places that the steps fill. It is never written. */
  draft: DecisionRecord;
  context: WalkContext;
  /** Which steps there are follows from what was answered so far. */
  steps: (draft: DecisionRecord, context: WalkContext) => Step[];
}

/** How a move is made. */
export interface Making {
  /** Nothing is written. */
  dryRun: boolean;
  /** Told of the record's new text before it is written. */
  writing?: ((text: string) => void) | undefined;
}

/** An answer that was just given, to be judged. */
export interface AnswerToJudge {
  given: GivenFields;
  /** What was answered. */
  step: Step;
  /** Without the answer and with it. */
  before: AskedSoFar;
  after: AskedSoFar;
}

/** A scratch draft and the questions that are asked with it. */
export interface AskedSoFar {
  draft: DecisionRecord;
  steps: readonly Step[];
}

/** A move of one record that may be made. */
export interface OpenedMove<Result> {
  /** As it is. */
  record: DecisionRecord;
  /** Absolute path of its file. */
  path: string;
  /** What its values are read with; left out where nothing but texts and names is given. */
  asks?: Pick<Walk, "framework" | "context">;
  /** Reads what is given as a walk reads what is typed. */
  readGiven?: GivenReader;
  /** @throws UserError if something that was given cannot be used. */
  questions: (given: GivenFields) => MoveQuestions;
  /** @throws UserError if what is answered so far shows already that the move may not be made. */
  refuse?: (given: GivenFields, draft: DecisionRecord) => void;
  /** What the end would refuse of an answer, in a sentence; `undefined` if nothing. */
  judge?: (answer: AnswerToJudge) => string | undefined;
  /** What was typed, as the question takes it: the name of what is at a number. */
  read?: (step: Step, raw: string) => string;
  /** What a box holds before anything is typed in it. */
  startText?: (step: Step, draft: DecisionRecord) => string | undefined;
  /** What keeps the move from being made whatever is answered; `undefined` if nothing does. */
  obstacle?: (given: GivenFields, asked: AskedSoFar) => BlockedMove | undefined;
  /** Takes the comments of an answers file that set findings aside. */
  takeComments?: (comments: readonly OwnComment[]) => void;
  /**
   * Works the move out, judges it and, unless it is a dry run, writes it. What is in the way is
   * given back instead.
   * @throws UserError with the reason if the move may not be made or cannot be written.
   */
  make: (given: GivenFields, draft: DecisionRecord, making: Making) => Result;
}

/** One kind of move. */
export interface MoveDefinition<Result> {
  /** What flags, an answers file or a form may give. */
  fields: readonly string[];
  places: readonly FieldPlace[];
  /** Which field of a record those fields are read like that no step asks for. */
  reads?: readonly FieldPlace[];
  /** Other names of fields, with what they stand for. */
  aliases?: Readonly<Record<string, Path>>;
  /**
   * @param record Its file, its id, or a part of its id.
   * @throws UserError if the record cannot be used, or such a move may not be made of it.
   */
  open: (record: string, at: Workplace, given: GivenFields) => OpenedMove<Result>;
}

/** The field that answers a step, dotted: `key.is`. */
export function fieldFor({ path }: Step, places: readonly FieldPlace[]): string | undefined {
  const found = places.find(({ place }) => place.every((step, at) => path[at] === step));
  return found === undefined
    ? undefined
    : [...found.field, ...path.slice(found.place.length)].join(".");
}
