import { UserError } from "../../errors.ts";
import type { OwnComment } from "../../interview/form-comments.ts";
import { valueAt } from "../../mapping.ts";
import type { OpenElsewhere } from "../walk/open-draft.ts";
import { refuseOtherFields, withoutBlankFields } from "./given-fields.ts";
import type { GivenFields, GivenSource, ReadGiven } from "./given-reader.ts";
import { HeldMove, putAway, refuseOpenElsewhere } from "./held-move.ts";
import { isBlocked } from "./judge-move.ts";
import type { BlockedMove } from "./judge-move.ts";
import { answersToTake, wordsLeft } from "./kept-move.ts";
import type { KeptMove } from "./kept-move.ts";
import type { KeptStep } from "./kept-steps.ts";
import { MoveAnswers } from "./move-answers.ts";
import type { MoveAnswer } from "./move-answers.ts";
import { MovePages } from "./move-pages.ts";
import type { MissingAnswer } from "./move-pages.ts";
import type { MoveDefinition, OpenedMove } from "./move.ts";
import { takeRead } from "./read-given-fields.ts";
import { refuseBesideKept } from "./refuse-stranding.ts";

/** The field that says what a move is about, where a record has several such things. */
const PART_MOVED: Readonly<Record<string, string>> = {
  review: "role",
  decide: "body",
  "call-in": "body",
  correct: "field",
  exempt: "field",
  lift: "field",
};

/** What a session is opened with. */
export interface MoveSetting<Result> extends Pick<MoveDefinition<Result>, "fields" | "places"> {
  /** Of the move: `decide`. */
  name: string;
  /** Folder a person is in. */
  cwd: string;
  /** Reads the record and what the move must know. */
  open: () => OpenedMove<Result>;
}

/**
 * One move of a record, without a terminal: it is made in one go or not at all. What was given and
 * answered is in a scratch draft; once the session is held it is on disk as well, beside the record,
 * with what is being typed.
 */
export class MoveSession<Result> extends MovePages<Result> {
  /** What may be given. */
  readonly fields: readonly string[];
  private readonly open: () => OpenedMove<Result>;
  private readonly cwd: string;
  /** What was given to this session, without what an earlier one kept. */
  private own: GivenFields;
  private comments: readonly OwnComment[] = [];

  /**
   * Starts at the first open question.
   * @throws UserError if the move may not be made or something that is given cannot be used.
   */
  constructor({ name, cwd, open, fields, places }: MoveSetting<Result>, typed: GivenFields) {
    const move = open();
    const given = takeRead(readWith(move, typed));
    refuseOtherFields(given, fields);
    super(name, move, places, given);
    this.fields = fields;
    this.open = open;
    this.cwd = cwd;
    this.own = given;
  }

  /**
   * Lays further fields over what was given, before anything is answered.
   * @param comments Of the answers file they are from: those that set findings aside.
   * @throws UserError if a field means nothing here or cannot be used, or the move may not be made so.
   */
  give(typed: GivenFields, comments: readonly OwnComment[] = []): void {
    if (!this.answered.isEmpty) throw new Error("fields are given before questions are answered");
    const given = takeRead(this.readGiven(typed));
    refuseOtherFields(given, this.fields);
    const own = { ...this.own, ...given };
    this.comments = comments;
    this.move.takeComments?.(comments);
    this.begin(own);
    this.own = own;
  }

  /** Reads fields as a walk reads what is typed. Nothing is kept: `give` does. */
  readGiven(typed: GivenFields, source?: GivenSource): ReadGiven {
    return readWith(this.move, typed, source);
  }

  /**
   * Takes the note that the record is open, and keeps from now on what is answered and typed; what an
   * earlier session of the same move kept is taken up again. To be called before anything is answered.
   * @param takeOver Though someone else has the record open.
   * @returns What was kept, or who has the record open.
   * @throws UserError if the record was changed so that the move may not be made.
   */
  hold(takeOver = false): KeptMove | OpenElsewhere {
    const held = HeldMove.open(this.path, this.name, takeOver);
    if (!(held instanceof HeldMove)) return held;
    try {
      // The record may have been changed after it was read and before it was locked.
      this.move = this.open();
      this.move.takeComments?.(this.comments);
      return this.takeUp(held);
    } catch (error) {
      held.close();
      throw error;
    }
  }

  /** Puts away all that was kept, and begins again. */
  drop(): void {
    this.held?.discard();
    this.begin(this.own);
  }

  /** What keeps the move from being made whatever is answered; `undefined` if nothing does. */
  obstacle(): BlockedMove | undefined {
    return this.answered.obstacle();
  }

  /** What was answered so far, for another session of the same move. */
  answers(): MoveAnswer[] {
    return this.answered.all();
  }

  /**
   * Takes the answers of an earlier session, and goes on after them.
   * @returns Those whose question is no longer asked, or no longer takes them.
   */
  carryOn(answers: readonly MoveAnswer[]): MoveAnswer[] {
    const left = this.answered.takeAgain(answers);
    this.position = this.atFirstOpen();
    return left;
  }

  /**
   * What the move would do, worked out and judged. Nothing is written.
   * @throws UserError if the move may not be made or an answer is missing.
   */
  ready(): Result {
    return this.make(true);
  }

  /**
   * Makes the move: writes the record and its paper. What was kept is put away then.
   * @returns What was done, or what is in the way.
   * @throws UserError if the move may not be made, an answer is missing, someone else has the record
   * open or a file cannot be written.
   */
  commit(): Result {
    const isGivenAgain = this.held === undefined && this.refuseWithoutHold();
    const made = this.make(false);
    if (isBlocked(made as object)) return made;
    this.held?.discard();
    if (isGivenAgain) putAway(this.path, this.name);
    return made;
  }

  /** Ends the session: someone else may open the record. What was kept and not made stays on disk. */
  close(): void {
    this.held?.close();
    this.held = undefined;
  }

  /** Takes up what an earlier session kept, where it still fits. */
  private takeUp(held: HeldMove): KeptMove {
    this.held = held;
    const kept = held.keptAnswers();
    this.begin({ ...kept?.given, ...withoutBlankFields(this.own) });
    const left = this.carryOn(answersToTake(kept, this.own, (id) => this.fieldOf(id)));
    const words = wordsLeft(held, left, this.answered);
    if (words.here !== undefined) this.goTo(words.here.step.id);
    return { answers: this.answers().length, since: kept?.since, ...words };
  }

  private begin(given: GivenFields): void {
    this.answered = new MoveAnswers(this.move, given);
    this.position = this.atFirstOpen();
  }

  /**
   * A move that asks nothing goes past neither another window nor what was kept of it.
   * @returns Whether all that was kept is given with it.
   */
  private refuseWithoutHold(): boolean {
    const { path, name, cwd } = this;
    refuseOpenElsewhere(path);
    let isGivenAgain = false;
    refuseBesideKept({ path, move: name, cwd }, (kept) => {
      isGivenAgain = this.givesAgain(kept);
      return isGivenAgain || this.isOfAnother(kept);
    });
    return isGivenAgain;
  }

  private givesAgain({ answers }: KeptStep): boolean {
    return answers.every(({ step, raw = "" }) => {
      const field = this.fieldOf(step);
      const given =
        field === undefined ? undefined : valueAt(this.answered.given, field.split("."));
      return typeof given === "string" && given.trim() === raw.trim();
    });
  }

  /** Whether what is kept is about another part of the record than what is given now. */
  private isOfAnother({ given, answers }: KeptStep): boolean {
    const part = PART_MOVED[this.name];
    if (part === undefined) return false;
    const typed = answers.find(({ step }) => this.fieldOf(step) === part)?.raw;
    const theirs = given[part] ?? typed;
    const ours = this.answered.given[part];
    return theirs !== undefined && ours !== undefined && theirs !== ours;
  }

  private fieldOf(stepId: string): string | undefined {
    const step = this.answered.step(stepId);
    return step === undefined ? undefined : this.fieldFor(step);
  }

  private make(dryRun: boolean): Result {
    const missing = this.missing();
    if (missing.length > 0) throw missingAnswers(missing);
    const { held } = this;
    // A start after a sudden end can then tell that the record was written.
    const writing = held === undefined ? undefined : (text: string) => held.writing(text);
    return this.move.make(this.answered.given, this.draft, { dryRun, writing });
  }
}

function readWith(
  { readGiven }: Pick<OpenedMove<unknown>, "readGiven">,
  typed: GivenFields,
  source?: GivenSource,
): ReadGiven {
  return readGiven?.(typed, source) ?? { given: typed, faults: [] };
}

function missingAnswers(missing: readonly MissingAnswer[]): UserError {
  const asks = missing.map(({ step, fault, field }) =>
    [step.ask, fault, field === undefined ? undefined : `(${field})`].filter(Boolean).join(" "),
  );
  return new UserError(answersMissing(missing.length), {
    hint: asks.join(" "),
  });
}

/** That answers are missing, for a message. */
export function answersMissing(count: number): string {
  return count === 1 ? "one answer is missing" : `${count} answers are missing`;
}
