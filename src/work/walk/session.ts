import { statSync } from "node:fs";
import { UserError } from "../../errors.ts";
import { answerOf } from "../../interview/flow.ts";
import type { Progress, Step, StepValue } from "../../interview/model.ts";
import { isRefusal } from "../../interview/normalise.ts";
import type { NoLongerAsked, Refusal } from "../../interview/normalise.ts";
import { goBack, goForward, goPast } from "../../interview/position.ts";
import type { Position } from "../../interview/position.ts";
import { progressOfRecord } from "../../interview/progress.ts";
import type { Framework } from "../../framework/model.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { pathFrom } from "../../repository/read.ts";
import type { Workplace } from "../workplace.ts";
import { finishWalk } from "./finish-walk.ts";
import { writeFinishedPaper } from "./finished-paper.ts";
import { paperText } from "../paper-again.ts";
import type {
  ColleagueWords,
  FinishedWalk,
  InterruptedWords,
  WalkPage,
  WalkSetting,
} from "./model.ts";
import type { OpenDraft } from "./open-draft.ts";
import { interruptedWords } from "./interrupted-words.ts";
import { WalkDraft } from "./walk-draft.ts";
import { checkPage, finishQuestion, questionList } from "./walk-lists.ts";
import type { CheckPage, FinishQuestion, QuestionList } from "./walk-lists.ts";

/**
 * A walk through one draft, for any front end. The file is the only state that lasts: every answer is
 * in it before the walk moves on. While the session is open the draft is locked and what is typed is
 * kept; `close` ends both.
 */
export class WalkSession {
  private readonly opened: OpenDraft;
  private readonly answers: WalkDraft;
  private readonly place: Workplace;
  /** The record as it was when the walk began. */
  private readonly opening: DecisionRecord;
  private position: Position;

  /** Begins at the first open question. */
  constructor(opened: OpenDraft, { framework, context, place, only }: WalkSetting) {
    this.opened = opened;
    this.opening = opened.record;
    this.answers = new WalkDraft(opened, framework, context, only);
    this.place = place;
    this.position = { at: this.answers.firstOpen()?.id };
    // The last walk may have died after it saved them.
    for (const { question, text } of opened.kept()) {
      if (this.answers.holds(question, text)) opened.forget(question);
    }
  }

  /** Absolute. */
  get path(): string {
    return this.opened.path;
  }

  /** Its file, from the folder a person is in. */
  get file(): string {
    return pathFrom(this.place.cwd, this.path);
  }

  /** What `resume` takes. */
  get name(): string {
    return this.opened.name;
  }

  get draft(): DecisionRecord {
    return this.opened.record;
  }

  get framework(): Framework {
    return this.answers.framework;
  }

  /** When the file was last written, by the person or by someone else. */
  lastChanged(): Date {
    return statSync(this.path).mtime;
  }

  /** Whether only a part of the questions is asked. */
  get isPart(): boolean {
    return this.answers.isPart;
  }

  /** Whether the disk promised that the last save survives a power cut. */
  get isDurable(): boolean {
    return this.opened.isDurable;
  }

  /** Whether what is typed is kept while it is typed. */
  get keepsTyping(): boolean {
    return this.opened.keepsTyping;
  }

  /** How far the whole record is, also when only a part of it is asked. */
  get progress(): Progress {
    return progressOfRecord(this.draft, this.framework);
  }

  /** The page the walk is at; `undefined` when every question has been put. */
  page(): WalkPage | undefined {
    const step = this.answers.step(this.position.at);
    return step === undefined ? undefined : this.answers.page(step);
  }

  list(): QuestionList {
    return questionList(this.answers);
  }

  check(): CheckPage {
    return checkPage(this.answers);
  }

  /**
   * Saves an answer to the question the walk is at. The walk has not moved: `forward` does.
   * @param raw As it was typed; `undefined` skips an optional question.
   * @returns What it was read as, or what is wrong with it.
   * @throws NotSaved or KeptBoth, and nothing has changed.
   */
  answer(raw: string | undefined): StepValue | Refusal {
    return this.answers.answer(this.here(), raw);
  }

  /**
   * The same for a question by its id, wherever the walk is; it is there afterwards. A question that is
   * no longer asked is refused, so that a page that is out of date puts no words into another; the
   * words are given back, kept, and offered again when the draft is resumed.
   */
  answerAt(stepId: string, raw: string): StepValue | Refusal | NoLongerAsked {
    const step = this.answers.step(stepId);
    if (step === undefined) return this.answers.refuse(stepId, raw);
    if (this.position.at !== stepId) this.goTo(stepId);
    return this.answers.answer(step, raw);
  }

  /**
   * Leaves the answer that is there; skips an optional question without one.
   * @returns What is wrong with that; `undefined` if nothing is.
   */
  keep(): Refusal | undefined {
    const step = this.here();
    if (answerOf(step, this.draft) !== undefined) return this.answers.confirm(step);
    const value = this.answers.answer(step, undefined);
    return isRefusal(value) ? value : undefined;
  }

  /** Takes away the answer to an optional question. */
  clear(): void {
    this.answers.clear(this.here());
  }

  /** Leaves the question for someone else, with what was typed of it. */
  leaveForColleague(words: ColleagueWords, typed: string | undefined): void {
    this.answers.leaveForColleague(this.here(), words, typed);
  }

  /**
   * Keeps text that is not an answer yet, in the record if it can hold it.
   * @param typed `undefined` if there is none, and none is wanted.
   */
  keepUnfinished(typed: string | undefined): void {
    const step = this.here();
    if (typed === undefined) this.opened.forget(step.id);
    else this.answers.keepUnfinished(step, typed);
  }

  /** Keeps text while it is typed at the question the walk is at, or at another. */
  note(text: string, stepId: string = this.here().id): void {
    this.opened.note(stepId, text);
  }

  /** Puts the whole of a text that was begun on disk, before something else is asked. */
  complete(text: string): void {
    this.opened.complete(this.here().id, text);
  }

  /** Puts what was typed last on disk. Safe to call at any moment, also while the program ends. */
  flush(): void {
    this.opened.flush();
  }

  /** Goes to the question after the one just answered, or back to where one answer would be changed. */
  forward(): void {
    this.position = goForward(this.position, this.answers.state);
  }

  /** Whether there was a page to go back to. */
  back(): boolean {
    const before = goBack(this.position, this.answers.state);
    this.position = before ?? { ...this.position, returns: false };
    return before !== undefined;
  }

  /** Goes on without an answer, to the next open question behind this one if there is one. */
  later(): void {
    this.position = goPast(this.position, this.answers.state);
  }

  /** Goes to a question; the walk goes on from there. `undefined` is behind the last one. */
  goTo(stepId: string | undefined): void {
    this.position = { at: stepId };
  }

  /** Goes to a question of which the answer is changed; the walk comes back to check them all. */
  change(stepId: string): void {
    this.position = { at: stepId, returns: true };
  }

  /** Goes to the question at which an earlier walk ended suddenly, if words of it were kept. */
  goToInterrupted(): InterruptedWords {
    const words = interruptedWords(this.opened.kept(), this.answers);
    if (words.here !== undefined) this.goTo(words.here.step.id);
    return words;
  }

  /** The paper as it would be now. */
  preview(): string {
    return paperText(this.draft, this.path, this.place);
  }

  /**
   * Ends the walk: the record moves on if nothing is open, without what is no longer asked, and its
   * paper is written.
   * @param agreed To what has to be agreed to first, where that is so.
   * @param keepsDraft The record stays a draft, also if nothing is open.
   * @returns How it ended, or what has to be agreed to: then nothing has changed.
   */
  finish(agreed = false, keepsDraft = false): FinishedWalk | FinishQuestion {
    const question = finishQuestion(this.answers, keepsDraft);
    if (question !== undefined && !agreed) return question;
    return finishWalk(this.answers, this.place, keepsDraft);
  }

  /**
   * Ends the session. What was typed and not answered is kept for the next, and the paper of a record
   * that was put forward says what the record says now.
   */
  close(): void {
    try {
      if (this.draft !== this.opening && this.draft.status !== "draft") this.refreshPaper();
    } finally {
      this.opened.close();
    }
  }

  private refreshPaper(): void {
    try {
      writeFinishedPaper(this.draft, this.path, this.place, {
        makesFirst: false,
        onlyIfStale: true,
      });
    } catch (error) {
      // A check says that the paper is old; the answers are saved.
      if (!(error instanceof UserError)) throw error;
    }
  }

  private here(): Step {
    const step = this.answers.step(this.position.at);
    if (step === undefined) throw new Error("there is no question here to answer");
    return step;
  }
}
