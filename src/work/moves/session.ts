import { UserError } from "../../errors.ts";
import { editsFor } from "../../interview/apply.ts";
import { checkValue } from "../../interview/check-value.ts";
import {
  answerOf,
  contextAfter,
  isAnswered,
  isRequired,
  nextAfter,
  openSteps,
  progressOf,
} from "../../interview/flow.ts";
import type { Page, Progress, Step, StepValue, WalkContext } from "../../interview/model.ts";
import { isRefusal, normalise } from "../../interview/normalise.ts";
import type { NoLongerAsked, Refusal } from "../../interview/normalise.ts";
import { summaryOf } from "../../interview/summary.ts";
import type { SummaryRow } from "../../interview/summary.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { withEdit } from "../../yaml/plain-edit.ts";
import { refuseOtherFields } from "./given-fields.ts";
import type { GivenFields } from "./given-fields.ts";
import { fieldFor } from "./move.ts";
import type { FieldPlace, MoveDefinition, MoveQuestions, OpenedMove } from "./move.ts";

/** A question that must be answered before a move can be made, and is not. */
export interface MissingAnswer {
  step: Step;
  /** What is wrong with what was given for it; `undefined` if nothing was. */
  fault: string | undefined;
  /** The field that answers it, dotted: `key.is`. */
  field: string | undefined;
}

/** One answer as it was given, so that a move can be left and carried on. Plain data. */
export interface MoveAnswer {
  /** Step id. */
  step: string;
  /** As it was typed; `undefined` where an optional question was skipped or an answer was left as it is. */
  raw?: string | undefined;
  /** The answer that was there is right. */
  isKept?: true;
}

/** How far the answers have come. */
interface Position {
  draft: DecisionRecord;
  context: WalkContext;
  /** Id of the step whose page is shown; `undefined` behind the last. */
  current: string | undefined;
}

/**
 * One move of a record, without a terminal. What was given and answered is kept in memory, in a
 * scratch draft: a move is made in one go or not at all.
 */
export class MoveSession<Result> {
  /** What may be given. */
  readonly fields: readonly string[];
  private readonly move: OpenedMove<Result>;
  private readonly places: readonly FieldPlace[];
  private given: GivenFields;
  private questions: MoveQuestions;
  private now: Position;
  /** Each answer, with where the person was before it; the last one last. */
  private readonly before: { position: Position; answer: MoveAnswer }[] = [];

  /**
   * Starts at the first open question.
   * @throws UserError if something that is given cannot be used.
   */
  constructor(
    move: OpenedMove<Result>,
    { fields, places }: Pick<MoveDefinition<Result>, "fields" | "places">,
    given: GivenFields,
  ) {
    refuseOtherFields(given, fields);
    this.move = move;
    this.fields = fields;
    this.places = places;
    this.given = given;
    this.questions = move.questions(given);
    this.now = this.begin(this.questions, given);
  }

  /** The record as it is. */
  get record(): DecisionRecord {
    return this.move.record;
  }

  /** The record with what was given and answered in places that only this session reads. */
  get draft(): DecisionRecord {
    return this.now.draft;
  }

  /**
   * Lays further fields over what was given, before anything is answered.
   * @throws UserError if a field means nothing here or cannot be used, or the move may not be made so.
   */
  give(given: GivenFields): void {
    if (this.before.length > 0) throw new Error("fields are given before questions are answered");
    refuseOtherFields(given, this.fields);
    const all = { ...this.given, ...given };
    const questions = this.move.questions(all);
    this.now = this.begin(questions, all);
    this.questions = questions;
    this.given = all;
  }

  steps(): Step[] {
    return this.questions.steps(this.now.draft, this.now.context);
  }

  progress(): Progress {
    return progressOf(this.steps(), this.now.draft);
  }

  rows(): SummaryRow[] {
    return summaryOf(this.steps(), this.now.draft);
  }

  /** The page the session is at; `undefined` when every question has been put. */
  page(): Page | undefined {
    const { current, draft } = this.now;
    const step = this.steps().find(({ id }) => id === current);
    if (step === undefined) return undefined;
    return { step, answer: answerOf(step, draft), progress: this.progress() };
  }

  /** Steps that must be answered and are not. */
  open(): Step[] {
    const { draft, context } = this.now;
    return openSteps(this.steps(), draft, context).filter(isRequired);
  }

  /** The same, with what is wrong and how each can be given. */
  missing(): MissingAnswer[] {
    return this.open().map((step) => {
      const value = answerOf(step, this.now.draft);
      const fault = value === undefined ? undefined : checkValue(step, value);
      return { step, fault, field: fieldFor(step, this.places) };
    });
  }

  /** The field that answers a step, dotted: `key.is`; `undefined` if nothing but an answer does. */
  fieldFor(step: Step): string | undefined {
    return fieldFor(step, this.places);
  }

  /**
   * Takes an answer to the page the session is at. It has not moved: `forward` does.
   * @param raw As it was typed; `undefined` skips an optional question.
   * @returns What it was read as, or what is wrong with it.
   * @throws UserError if it shows that the move may not be made; nothing has changed then.
   */
  answer(raw: string | undefined): StepValue | Refusal {
    const step = this.here();
    const value = raw === undefined && step.optional ? undefined : normalise(step, raw ?? "");
    if (!isRefusal(value)) this.take(step, value, { step: step.id, raw });
    return value;
  }

  /**
   * Takes an answer to the question that a page was showing, wherever the session is by now.
   * @returns As `answer`; the words themselves where the question is no longer asked.
   */
  answerAt(stepId: string, raw: string): StepValue | Refusal | NoLongerAsked {
    if (!this.steps().some(({ id }) => id === stepId)) {
      return { error: "This question is no longer asked", words: raw };
    }
    this.goTo(stepId);
    return this.answer(raw);
  }

  /**
   * Leaves the answer that is there; skips an optional question without one. It has not moved.
   * @returns What is wrong with that; `undefined` if nothing is.
   */
  keep(): Refusal | undefined {
    const step = this.here();
    const { draft } = this.now;
    const value = isAnswered(step, draft) ? answerOf(step, draft) : normalise(step, "");
    if (isRefusal(value)) return value;
    this.take(step, value, { step: step.id, isKept: true });
    return undefined;
  }

  /** What is wrong with the answer that is there, for one who wants to leave it as it is. */
  fault(): string | undefined {
    const step = this.here();
    return checkValue(step, answerOf(step, this.now.draft));
  }

  /** Goes to the question after the one just answered. */
  forward(): void {
    const { current, draft, context } = this.now;
    this.goTo(nextAfter(current ?? "", this.steps(), draft, context)?.id);
  }

  /** Takes the last answer back and returns to its question. @returns Whether there was one. */
  back(): boolean {
    const before = this.before.pop();
    if (before === undefined) return false;
    this.now = before.position;
    return true;
  }

  /** Goes to this question, and on from there. `undefined` is behind the last one. */
  goTo(stepId: string | undefined): void {
    this.now = { ...this.now, current: stepId };
  }

  /** What was answered so far, for another session of the same move. */
  answers(): MoveAnswer[] {
    return this.before.map(({ answer }) => answer);
  }

  /**
   * Takes the answers of an earlier session, and goes on after them.
   * @returns Those whose question is no longer asked, or no longer takes them.
   */
  carryOn(answers: readonly MoveAnswer[]): MoveAnswer[] {
    return answers.filter((answer) => !this.takeAgain(answer));
  }

  /**
   * What the move would do, worked out and judged. Nothing is written.
   * @throws UserError if the move may not be made or an answer is missing.
   */
  ready(): Result {
    return this.make(true);
  }

  /**
   * Makes the move: writes the record and its paper.
   * @returns What was done, or what is in the way.
   * @throws UserError if the move may not be made, an answer is missing or a file cannot be written.
   */
  commit(): Result {
    return this.make(false);
  }

  private make(dryRun: boolean): Result {
    const missing = this.missing();
    if (missing.length > 0) throw missingAnswers(missing);
    return this.move.make(this.given, this.now.draft, dryRun);
  }

  /** At the first open question, with what was given. */
  private begin({ draft, context, steps }: MoveQuestions, given: GivenFields): Position {
    this.move.refuse?.(given, draft);
    const [first] = openSteps(steps(draft, context), draft, context);
    return { draft, context, current: first?.id };
  }

  private here(): Step {
    const step = this.page()?.step;
    if (step === undefined) throw new Error("there is no question here to answer");
    return step;
  }

  private takeAgain({ step, raw, isKept }: MoveAnswer): boolean {
    if (!this.steps().some(({ id }) => id === step)) return false;
    this.goTo(step);
    if (isRefusal(isKept === true ? this.keep() : this.answer(raw))) return false;
    this.forward();
    return true;
  }

  private take(step: Step, value: StepValue, answer: MoveAnswer): void {
    const edits = editsFor(step, value, this.now.draft);
    const draft = edits.reduce<unknown>(withEdit, this.now.draft) as DecisionRecord;
    this.move.refuse?.(this.given, draft);
    this.before.push({ position: this.now, answer });
    this.now = { ...this.now, draft, context: contextAfter(step, value, this.now.context) };
  }
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
