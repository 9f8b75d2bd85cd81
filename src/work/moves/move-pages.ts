import { checkValue } from "../../interview/check-value.ts";
import { answerOf, progressOf } from "../../interview/flow.ts";
import type { Page, Progress, Step, StepValue } from "../../interview/model.ts";
import { isRefusal } from "../../interview/normalise.ts";
import type { NoLongerAsked, Refusal } from "../../interview/normalise.ts";
import { goBack, goForward, goPast } from "../../interview/position.ts";
import type { Position } from "../../interview/position.ts";
import { summaryOf } from "../../interview/summary.ts";
import type { SummaryRow } from "../../interview/summary.ts";
import type { DecisionRecord } from "../../record/model.ts";
import type { QuestionList } from "../walk/walk-lists.ts";
import { editedText } from "../edited-text.ts";
import type { GivenFields } from "./given-reader.ts";
import type { HeldMove } from "./held-move.ts";
import { MoveAnswers } from "./move-answers.ts";
import { fieldFor } from "./move.ts";
import type { FieldPlace, OpenedMove } from "./move.ts";

/** A question that must be answered before a move can be made, and is not. */
export interface MissingAnswer {
  step: Step;
  /** What is wrong with what was given for it; `undefined` if nothing was. */
  fault: string | undefined;
  /** The field that answers it, dotted: `key.is`. */
  field: string | undefined;
}

/** A question of a move, with what was typed at it and is not answered. */
export interface MovePage extends Page {
  typed: string | undefined;
}

/** The questions of a move, one after another, and what was answered to each. */
export class MovePages<Result> {
  /** Of the move. */
  readonly name: string;
  protected move: OpenedMove<Result>;
  protected answered: MoveAnswers;
  protected position: Position;
  /** Where answers and typing are kept; `undefined` while they are in memory alone. */
  protected held: HeldMove | undefined;
  private readonly places: readonly FieldPlace[];

  /** Starts at the first open question. */
  constructor(
    name: string,
    move: OpenedMove<Result>,
    places: readonly FieldPlace[],
    given: GivenFields,
  ) {
    this.name = name;
    this.move = move;
    this.places = places;
    this.answered = new MoveAnswers(move, given);
    this.position = this.atFirstOpen();
  }

  /** The record as it is. */
  get record(): DecisionRecord {
    return this.move.record;
  }

  /** Of the record, absolute. */
  get path(): string {
    return this.move.path;
  }

  /** The record with what was given and answered in places that only this session reads. */
  get draft(): DecisionRecord {
    return this.answered.draft;
  }

  /** Whether what is typed is kept while it is typed. */
  get keepsTyping(): boolean {
    return this.held?.keepsTyping === true;
  }

  /** Whether anything is kept for another session of the same move. */
  get isAnythingKept(): boolean {
    const { held } = this;
    if (held?.keepsAnything !== true) return false;
    return !this.answered.isEmpty || held.keptTexts().length > 0;
  }

  steps(): Step[] {
    return [...this.answered.state.steps];
  }

  progress(): Progress {
    return progressOf(this.steps(), this.draft);
  }

  rows(): SummaryRow[] {
    return summaryOf(this.steps(), this.draft);
  }

  /** The list of questions. */
  list(): QuestionList {
    const [first] = this.steps();
    const section = { id: this.name, label: first?.caption ?? "", rows: this.rows() };
    return {
      sections: [section],
      progress: this.progress(),
      next: this.answered.openSteps()[0]?.id,
    };
  }

  /** The page the session is at; `undefined` when every question has been put. */
  page(): MovePage | undefined {
    const step = this.answered.step(this.position.at);
    if (step === undefined) return undefined;
    const answer = answerOf(step, this.draft);
    const start = answer === undefined ? this.move.startText?.(step, this.draft) : undefined;
    const typed = this.held?.typedAt(step.id) ?? start;
    return { step, answer, progress: this.progress(), typed };
  }

  /** Questions that must be answered and are not, with what is wrong and how each can be given. */
  missing(): MissingAnswer[] {
    return this.answered.missing().map((step) => {
      const value = answerOf(step, this.draft);
      const fault = value === undefined ? undefined : checkValue(step, value);
      return { step, fault, field: fieldFor(step, this.places) };
    });
  }

  /** The field that answers a step, dotted: `key.is`; `undefined` if nothing but an answer does. */
  fieldFor(step: Step): string | undefined {
    return fieldFor(step, this.places);
  }

  /**
   * Takes an answer to the page the session is at, unless the end would refuse it. The session has not
   * moved: `forward` does. What is refused is kept as text that was typed here.
   * @param raw As it was typed; `undefined` skips an optional question.
   * @returns What it was read as, or what is wrong with it.
   */
  answer(raw: string | undefined): StepValue | Refusal {
    const step = this.here();
    if (raw !== undefined) this.held?.complete(step.id, raw);
    const value = this.answered.answer(step, raw);
    if (!isRefusal(value)) return this.keepAnswers(step, value);
    if (raw !== undefined) this.held?.note(step.id, raw);
    this.held?.flush();
    return value;
  }

  /**
   * Takes an answer to the question that a page was showing, wherever the session is by now.
   * @returns As `answer`; the words themselves where the question is no longer asked.
   */
  answerAt(stepId: string, raw: string): StepValue | Refusal | NoLongerAsked {
    if (this.answered.step(stepId) === undefined) {
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
    const isThere = answerOf(step, this.draft) !== undefined;
    const error = isThere ? this.answered.fault(step) : undefined;
    if (error !== undefined) return { error };
    const value = this.answered.keep(step);
    if (isRefusal(value)) return value;
    this.keepAnswers(step, value);
    return undefined;
  }

  /** Takes away the answer to an optional question. */
  clear(): void {
    const step = this.here();
    this.answered.clear(step);
    this.keepAnswers(step, undefined);
  }

  /** Keeps text while it is typed at the question the session is at. */
  note(text: string): void {
    this.held?.note(this.here().id, text);
  }

  /**
   * Keeps text that is not an answer yet.
   * @param typed `undefined` if there is none, and none is wanted.
   */
  keepUnfinished(typed: string | undefined): void {
    const step = this.page()?.step;
    if (step === undefined) return;
    if (typed === undefined || typed === "") this.held?.forget(step.id);
    else this.held?.note(step.id, typed);
    this.held?.flush();
  }

  /** Puts what was typed last on disk. Safe to call at any moment, also while the program ends. */
  flush(): void {
    this.held?.flush();
  }

  /** Goes to the question after the one just answered, or back to where one answer would be changed. */
  forward(): void {
    this.position = goForward(this.position, this.answered.state);
  }

  /** Goes to the question before. Its answer is as it was. @returns Whether there was one. */
  back(): boolean {
    const before = goBack(this.position, this.answered.state);
    this.position = before ?? this.position;
    return before !== undefined;
  }

  /** Goes on without an answer, to the next open question behind this one if there is one. */
  later(): void {
    this.position = goPast(this.position, this.answered.state);
  }

  /** Goes to this question, and on from there. `undefined` is behind the last one. */
  goTo(stepId: string | undefined): void {
    this.position = { at: stepId };
  }

  /** Goes to a question of which the answer is changed; afterwards the session is behind the last one. */
  change(stepId: string): void {
    this.position = { at: stepId, returns: true };
  }

  /** Goes to the question that fills a place of the record; afterwards it is behind the last one. */
  goToField(path: string): void {
    const wanted = inScratch(path);
    const steps = this.steps().map(({ id, path: own }) => ({ id, own: inScratch(own.join(".")) }));
    const found =
      steps.find(({ own }) => own === wanted) ??
      steps.findLast(({ own }) => own.startsWith(`${wanted}.`) || wanted.startsWith(`${own}.`));
    if (found !== undefined) this.change(found.id);
  }

  protected atFirstOpen(): Position {
    return { at: this.answered.openSteps()[0]?.id };
  }

  private here(): Step {
    const step = this.page()?.step;
    if (step === undefined) throw new Error("there is no question here to answer");
    return step;
  }

  /** The answer is on disk before the text it was made from is forgotten. */
  private keepAnswers(step: Step, value: StepValue): StepValue {
    if (this.held === undefined) return value;
    this.held.keep(this.answered.given, this.answered.all());
    this.held.forget(step.id);
    editedText(this.path, step.id).remove();
    return value;
  }
}

/** A new item of a list is the first of the scratch draft and the last of the record. */
function inScratch(path: string): string {
  return path.replace(/\.\d+(?=\.|$)/, ".0");
}
