import type { Path } from "../../finding.ts";
import type { Edit } from "../../yaml/edit.ts";
import type { Framework } from "../../framework/model.ts";
import { editsFor } from "../../interview/apply.ts";
import { checkValue } from "../../interview/check-value.ts";
import { finishEdits, openAtEnd } from "../../interview/finish.ts";
import { idOfFile } from "../../record/files.ts";
import { setAside } from "../../record/set-aside.ts";
import {
  answerOf,
  contextAfter,
  firstOpen,
  nextAfter,
  previousOf,
  progressOf,
} from "../../interview/flow.ts";
import { isTransient } from "../../interview/flow.ts";
import { markEdits, unmarkEdits } from "../../interview/marks.ts";
import { colleaguePart, sectionPart } from "../../interview/part.ts";
import type { Part } from "../../interview/part.ts";
import type {
  Adding,
  Page,
  Progress,
  Step,
  StepValue,
  WalkContext,
} from "../../interview/model.ts";
import { isRefusal, normalise } from "../../interview/normalise.ts";
import type { Refusal } from "../../interview/normalise.ts";
import { countedSteps, progressOfRecord } from "../../interview/progress.ts";
import { stepsOf } from "../../interview/steps.ts";
import { addingFor, holdsTyped, unfinishedValue } from "../../interview/unfinished.ts";
import { summaryOf } from "../../interview/summary.ts";
import type { SummaryRow } from "../../interview/summary.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { saveDraft } from "./draft-file.ts";
import type { DraftFile } from "./draft-file.ts";

/** What is left for somebody else, as the record and the command line call it. */
export const FOR_COLLEAGUE = "for-colleague";

/**
 * A walk through one draft, without a terminal. The file is the only state that lasts: every answer
 * is in it before the walk moves on.
 */
export class WalkSession {
  readonly framework: Framework;
  private file: DraftFile;
  private context: WalkContext;
  private current: string | undefined;
  /** Where the person went back from. Coming forward, every page up to it is shown again. */
  private cameFrom: string | undefined;
  private readonly part: Part | undefined;

  /**
   * Stands at the first open question.
   * @param only A section's id, or `for-colleague`: nothing else is asked.
   */
  constructor(file: DraftFile, framework: Framework, context: WalkContext, only?: string) {
    this.file = file;
    this.framework = framework;
    const isColleague = only === FOR_COLLEAGUE;
    this.context = isColleague ? { ...context, isColleague } : context;
    if (isColleague) this.part = colleaguePart(this.steps(), this.draft);
    else if (only !== undefined) this.part = sectionPart(only);
    this.current = this.firstOpen()?.id;
  }

  /** Whether only a part of the questions is asked. */
  get isPart(): boolean {
    return this.part !== undefined;
  }

  get path(): string {
    return this.file.path;
  }

  /** What `resume` takes. */
  get name(): string {
    return idOfFile(this.file.path);
  }

  get draft(): DecisionRecord {
    return this.file.record;
  }

  /** Whether the disk promised that the last save survives a power cut. */
  get durable(): boolean {
    return this.file.durable;
  }

  steps(): Step[] {
    const all = stepsOf(this.draft, this.framework, this.context);
    return this.part === undefined ? all : this.part(all);
  }

  /** Counted as everywhere, whichever bodies exist on this day; an item that is being added counts. */
  progress(): Progress {
    const steps = countedSteps(this.draft, this.framework, this.context.adding);
    return progressOf(this.part === undefined ? steps : this.part(steps), this.draft);
  }

  rows(): SummaryRow[] {
    return summaryOf(this.steps(), this.draft);
  }

  /** The page the walk stands at; `undefined` when every question has been put. */
  page(): Page | undefined {
    const step = this.steps().find(({ id }) => id === this.current);
    if (step === undefined) return undefined;
    return { step, answer: answerOf(step, this.draft), progress: this.progress() };
  }

  firstOpen(): Step | undefined {
    return firstOpen(this.steps(), this.draft, this.context);
  }

  /** Whether the first field of a new list item is what is asked. */
  get isAdding(): boolean {
    return this.context.adding !== undefined;
  }

  /** Steps that must be answered and are not, and those that were begun or left for a colleague. */
  open(): Step[] {
    return openAtEnd(this.draft, this.framework, this.context);
  }

  /** How far the whole record is, also when only a part of it is asked. */
  wholeProgress(): Progress {
    return progressOfRecord(this.draft, this.framework);
  }

  /** Whether the question that is asked can be left for a colleague: it has a place in the record. */
  get mayLeave(): boolean {
    const page = this.page();
    return (
      page !== undefined && !isTransient(page.step) && page.step.id !== "title" && !this.isAdding
    );
  }

  /**
   * Saves an answer to the page the walk stands at. The walk has not moved: `forward` does.
   * @param raw As it was typed; `undefined` passes over an optional question.
   * @returns What it was read as, or what is wrong with it.
   * @throws NotSaved or KeptBoth, and nothing has changed.
   */
  answer(raw: string | undefined): StepValue | Refusal {
    const step = this.here();
    const value = raw === undefined && step.optional ? undefined : normalise(step, raw ?? "");
    if (!isRefusal(value)) this.keep(step, value);
    return value;
  }

  /** The answer that is there is right: it is no longer half-way or for somebody else. */
  confirm(): void {
    const { id } = this.here();
    this.file = saveDraft(this.file, unmarkEdits(id, this.draft));
  }

  /** Leaves the question for somebody else, with what was typed of it. Blank words are left out. */
  leaveForColleague(words: { who: string; note: string }, typed: string | undefined): void {
    const step = this.here();
    const text = typed === undefined ? undefined : unfinishedValue(step, typed);
    const mark = { question: step.id, state: FOR_COLLEAGUE, ...words } as const;
    const edits = text === undefined ? [] : editsFor(step, text, this.draft);
    this.file = saveDraft(this.file, [...edits, ...markEdits(mark, this.draft)]);
    this.context = contextAfter(step, undefined, this.context);
  }

  /** What is wrong with the answer that is there, for one who wants to leave it as it is. */
  fault(): string | undefined {
    return checkValue(this.here(), answerOf(this.here(), this.draft));
  }

  /** Goes to the question after the one just answered. */
  forward(): void {
    const steps = this.steps();
    const at = steps.findIndex(({ id }) => id === this.current);
    const until = steps.findIndex(({ id }) => id === this.cameFrom);
    if (at !== -1 && at < until && !this.isAdding) {
      this.current = steps[at + 1]?.id;
    } else {
      this.current = nextAfter(this.current ?? "", steps, this.draft, this.context)?.id;
    }
    if (this.current === this.cameFrom || at >= until) this.cameFrom = undefined;
  }

  /** Takes away the answer to an optional question. */
  clear(): void {
    const step = this.here();
    this.keep(step, step.kind === "choose-many" || step.kind === "lines" ? [] : "");
    this.context = contextAfter(step, undefined, this.context);
  }

  /**
   * Keeps text that is not an answer yet: too few words, or left half-way. A draft may hold it, and
   * the page shows it when the walk comes back.
   * @returns Whether the record holds it now.
   */
  keepUnfinished(raw: string): boolean {
    const step = this.here();
    const value = unfinishedValue(step, raw);
    if (value === undefined) return false;
    const mark = { question: step.id, state: "in-progress" } as const;
    this.file = saveDraft(this.file, [
      ...editsFor(step, value, this.draft),
      ...markEdits(mark, this.draft),
    ]);
    this.context = contextAfter(step, value, this.context);
    return true;
  }

  /** Whether the draft holds already what was typed at a question. */
  holds(stepId: string, typed: string): boolean {
    const step = this.steps().find(({ id }) => id === stepId);
    return step !== undefined && holdsTyped(step, typed, this.draft);
  }

  /** Goes on without an answer, to the next open question behind this one if there is one. */
  later(): void {
    const steps = this.steps();
    const at = steps.findIndex(({ id }) => id === this.current);
    const next = nextAfter(this.current ?? "", steps, this.draft, this.context);
    const further = steps.slice(at + 1).find((step) => this.isOpen(step));
    this.current = next?.id === this.current ? further?.id : next?.id;
  }

  /** Whether there was a page to go back to. */
  back(): boolean {
    const steps = this.steps();
    const before = this.current === undefined ? steps.at(-1) : previousOf(this.current, steps);
    if (before === undefined) return false;
    this.cameFrom ??= this.current;
    this.current = before.id;
    return true;
  }

  /**
   * Stands at a question that was being answered when an earlier walk ended, also if it is the first
   * of an item that is not in the record yet.
   * @returns Whether there is such a question.
   */
  goToInterrupted(stepId: string): boolean {
    if (!this.steps().some(({ id }) => id === stepId)) {
      const adding = addingFor(stepId, this.steps()).find((one) => this.wouldAsk(stepId, one));
      if (adding === undefined) return false;
      this.context = { ...this.context, adding };
    }
    this.goTo(stepId);
    return true;
  }

  /** Stands at this question; the walk goes on from there. `undefined` is behind the last one. */
  goTo(stepId: string | undefined): void {
    this.cameFrom = undefined;
    this.current = stepId;
  }

  /** Answers that nothing asks for any more; finishing takes them out of the record. */
  setAside(): Path[] {
    return setAside(this.draft, this.framework);
  }

  /** The status and history of a walk that is done. A record with open questions stays a draft. */
  finish(today: string): void {
    const finish = finishEdits(this.draft, this.framework, today, this.context);
    // A record that stays a draft keeps what was set aside; a finished one may not hold it.
    const dropped = finish.length === 0 ? [] : this.setAside();
    this.file = saveDraft(this.file, [
      ...dropped.map((path): Edit => ({ path, remove: true })),
      ...finish,
    ]);
  }

  private wouldAsk(stepId: string, adding: Adding): boolean {
    const steps = stepsOf(this.draft, this.framework, { ...this.context, adding });
    return steps.some(({ id }) => id === stepId);
  }

  private isOpen(step: Step): boolean {
    return this.open().some(({ id }) => id === step.id);
  }

  private here(): Step {
    const step = this.page()?.step;
    if (step === undefined) throw new Error("there is no question here to answer");
    return step;
  }

  private keep(step: Step, value: StepValue): void {
    this.file = saveDraft(this.file, [
      ...editsFor(step, value, this.draft),
      ...unmarkEdits(step.id, this.draft),
    ]);
    this.context = contextAfter(step, value, this.context);
  }
}
