import type { Path } from "../../finding.ts";
import type { Framework } from "../../framework/model.ts";
import { editsFor } from "../../interview/apply.ts";
import { checkValue } from "../../interview/check-value.ts";
import { finishedStatus, finishEdits, openAtEnd } from "../../interview/finish.ts";
import {
  answerOf,
  contextAfter,
  firstOpen,
  isTransient,
  progressOf,
} from "../../interview/flow.ts";
import {
  openQuestionEdits,
  openQuestionOf,
  closeQuestionEdits,
} from "../../interview/open-questions.ts";
import type { Adding, Progress, Step, StepValue, WalkContext } from "../../interview/model.ts";
import { isRefusal, normalise } from "../../interview/normalise.ts";
import type { NoLongerAsked, Refusal } from "../../interview/normalise.ts";
import { FOR_COLLEAGUE, walkPart } from "../../interview/part.ts";
import type { Part } from "../../interview/part.ts";
import type { WalkState } from "../../interview/position.ts";
import { countedSteps } from "../../interview/progress.ts";
import { stepsOf } from "../../interview/steps.ts";
import { refusedUnknown } from "../../interview/unknown-answer.ts";
import { addingFor, holdsTyped, unfinishedValue } from "../../interview/unfinished.ts";
import type { DecisionRecord, Status } from "../../record/model.ts";
import { meetsDemand } from "../../record/told-later.ts";
import type { FileChange, PlanPlace } from "../../repository/change-plan.ts";
import { setAside } from "../../record/set-aside.ts";
import type { Edit } from "../../yaml/edit.ts";
import type { ColleagueWords, WalkPage } from "./model.ts";
import type { OpenDraft } from "./open-draft.ts";
import { refusedPersonal } from "./refused-personal.ts";

/** What finishing would write into a record. */
export interface FinishedEdits {
  edits: readonly Edit[];
  text: string;
}

/**
 * The questions of a draft and their answers, each by its step. Which of them is put now is not known
 * here: an answer may come to any of them.
 */
export class WalkDraft {
  readonly framework: Framework;
  private readonly open: OpenDraft;
  private context: WalkContext;
  private readonly part: Part | undefined;
  private made: WalkState | undefined;

  /** @param only A section's id, or `for-colleague`: nothing else is asked. */
  constructor(open: OpenDraft, framework: Framework, context: WalkContext, only?: string) {
    this.open = open;
    this.framework = framework;
    const isColleague = only === FOR_COLLEAGUE;
    this.context = isColleague ? { ...context, isColleague } : context;
    const { steps } = this.state;
    this.part = only === undefined ? undefined : walkPart(only, steps, this.record);
    this.made = undefined;
  }

  get record(): DecisionRecord {
    return this.open.record;
  }

  /** Absolute. */
  get path(): string {
    return this.open.path;
  }

  /** Whether only a part of the questions is asked. */
  get isPart(): boolean {
    return this.part !== undefined;
  }

  /** The questions that are asked now, made again when an answer has changed. */
  get state(): WalkState {
    const { record, context, made } = this;
    if (made?.draft === record && made.context === context) return made;
    const all = stepsOf(record, this.framework, context);
    const steps = this.part === undefined ? all : this.part(all);
    this.made = { steps, draft: record, context };
    return this.made;
  }

  step(id: string | undefined): Step | undefined {
    return this.state.steps.find((step) => step.id === id);
  }

  /** The first question that waits for an answer. */
  firstOpen(): Step | undefined {
    const { steps, draft, context } = this.state;
    return firstOpen(steps, draft, context);
  }

  /** A question as a front end shows it. */
  page(step: Step): WalkPage {
    const { record, context } = this;
    const mark = openQuestionOf(step.id, record);
    return {
      step,
      answer: answerOf(step, record),
      progress: this.progress(),
      typed: this.open.typedAt(step.id),
      mayLeave: !isTransient(step) && step.id !== "title" && context.adding === undefined,
      leftFor: mark?.state === FOR_COLLEAGUE ? mark : undefined,
    };
  }

  /** Counted as everywhere, whichever bodies exist on this day; an item that is being added counts. */
  progress(): Progress {
    const steps = countedSteps(this.record, this.framework, this.context.adding);
    return progressOf(this.part === undefined ? steps : this.part(steps), this.record);
  }

  /** Steps that must be answered and are not, and those that were begun or left for a colleague. */
  openSteps(): Step[] {
    return openAtEnd(this.record, this.framework, this.context);
  }

  /** The status that finishing would give it. */
  finishedStatus(): Status {
    return finishedStatus(this.record, this.framework, this.context);
  }

  /** Answers that nothing asks for any more; finishing takes them out of the record. */
  setAside(): Path[] {
    return setAside(this.record, this.framework);
  }

  /**
   * Saves an answer.
   * @param raw As it was typed; `undefined` skips an optional question.
   * @returns What it was read as, or what is wrong with it.
   * @throws NotSaved or KeptBoth, and nothing has changed.
   */
  answer(step: Step, raw: string | undefined): StepValue | Refusal {
    if (raw !== undefined) this.open.complete(step.id, raw);
    const value = raw === undefined && step.optional ? undefined : normalise(step, raw ?? "");
    if (isRefusal(value)) return value;
    const error =
      refusedUnknown(step, value, (mark) => step.optional || meetsDemand(mark, this.record)) ??
      this.personalIn(raw, editsFor(step, value, this.record));
    if (error !== undefined) return { error };
    this.keep(step, value);
    this.open.removeEdited(step.id);
    return value;
  }

  /** Gives back words whose question is gone, and keeps them for when it comes again. */
  refuse(stepId: string, words: string): NoLongerAsked {
    if (words.trim() !== "") {
      this.open.note(stepId, words);
      this.open.flush();
    }
    return { error: "This question is no longer asked. Your words are kept", words };
  }

  /** The answer that is there is right: it is no longer half-way or for someone else. */
  confirm(step: Step): Refusal | undefined {
    const error = checkValue(step, answerOf(step, this.record));
    if (error !== undefined) return { error };
    this.open.save(closeQuestionEdits(step.id, this.record));
    this.open.forget(step.id);
    return undefined;
  }

  /** Takes away the answer to an optional question. */
  clear(step: Step): void {
    this.keep(step, step.kind === "choose-many" || step.kind === "lines" ? [] : "");
    this.context = contextAfter(step, undefined, this.context);
  }

  /** Leaves the question for someone else, with what was typed of it. */
  leaveForColleague(step: Step, words: ColleagueWords, typed: string | undefined): void {
    const half = typed === undefined ? undefined : unfinishedValue(step, typed);
    const isSafe = half !== undefined && this.isSafe(step, typed, half);
    const text = isSafe ? half : undefined;
    const mark = { question: step.id, state: FOR_COLLEAGUE, ...words } as const;
    const edits = text === undefined ? [] : editsFor(step, text, this.record);
    this.open.save([...edits, ...openQuestionEdits(mark, this.record)]);
    this.context = contextAfter(step, undefined, this.context);
    if (text !== undefined || (typed ?? "") === "") this.open.forget(step.id);
  }

  /**
   * Keeps text that is not an answer yet: too few words, or left half-way. What the record cannot hold
   * stays in the journal.
   * @returns Whether the record holds it now.
   */
  keepUnfinished(step: Step, raw: string): boolean {
    this.open.complete(step.id, raw);
    const value = unfinishedValue(step, raw);
    if (value === undefined) return false;
    if (!this.isSafe(step, raw, value)) {
      this.open.note(step.id, raw);
      this.open.flush();
      return false;
    }
    const mark = { question: step.id, state: "in-progress" } as const;
    this.open.save([
      ...editsFor(step, value, this.record),
      ...openQuestionEdits(mark, this.record),
    ]);
    this.context = contextAfter(step, value, this.context);
    this.open.forget(step.id);
    return true;
  }

  /** Whether the record holds already what was typed at a question. */
  holds(stepId: string, typed: string): boolean {
    const step = this.step(stepId);
    return step !== undefined && holdsTyped(step, typed, this.record);
  }

  /** Begins the item that a question is the first of, if nothing asks it yet; whether it is asked now. */
  reach(stepId: string): boolean {
    if (this.step(stepId) !== undefined) return true;
    const adding = addingFor(stepId, this.state.steps).find((one) => this.wouldAsk(stepId, one));
    if (adding === undefined) return false;
    this.context = { ...this.context, adding };
    return true;
  }

  /**
   * The status and history of a walk that is done. A record with open questions stays a draft, and
   * keeps what was set aside; a finished one may not hold it.
   * @returns The edits, and the text of the record with them.
   */
  finishing(today: string): FinishedEdits {
    const finish = finishEdits(this.record, this.framework, today, this.context);
    const dropped = finish.length === 0 ? [] : this.setAside();
    const edits = [...dropped.map((path): Edit => ({ path, remove: true })), ...finish];
    return { edits, text: this.open.textWith(edits) };
  }

  /**
   * Finishes the record and changes other files with it: all of it or nothing.
   * @throws NotSaved or KeptBoth, and nothing has changed.
   */
  finish({ edits }: FinishedEdits, others: readonly FileChange[], place: PlanPlace): void {
    this.open.saveWith(edits, others, place);
  }

  private isSafe(step: Step, raw: string | undefined, value: StepValue): boolean {
    return this.personalIn(raw, editsFor(step, value, this.record)) === undefined;
  }

  /** Why what was typed may not be in the record. */
  private personalIn(raw: string | undefined, edits: readonly Edit[]): string | undefined {
    const { path, framework, open, context } = this;
    const today = context.today ?? this.record.id.slice(0, 10);
    const after = (): string => open.textWith(edits);
    return refusedPersonal(raw ?? "", { path, framework, today, before: open.text, after });
  }

  private wouldAsk(stepId: string, adding: Adding): boolean {
    const steps = stepsOf(this.record, this.framework, { ...this.context, adding });
    return steps.some(({ id }) => id === stepId);
  }

  private keep(step: Step, value: StepValue): void {
    const { record } = this;
    this.open.save([...editsFor(step, value, record), ...closeQuestionEdits(step.id, record)]);
    this.context = contextAfter(step, value, this.context);
    this.open.forget(step.id);
  }
}
