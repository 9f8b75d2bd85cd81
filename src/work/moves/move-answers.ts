import { UserError } from "../../errors.ts";
import { dotted } from "../../finding.ts";
import type { Path } from "../../finding.ts";
import { editsFor } from "../../interview/apply.ts";
import { checkValue } from "../../interview/check-value.ts";
import { answerOf, contextAfter, isAnswered, isRequired, openSteps } from "../../interview/flow.ts";
import type { Step, StepValue, WalkContext } from "../../interview/model.ts";
import { isRefusal, normalise } from "../../interview/normalise.ts";
import type { Refusal } from "../../interview/normalise.ts";
import { refusedUnknown } from "../../interview/unknown-answer.ts";
import type { WalkState } from "../../interview/position.ts";
import { isMapping, valueAt } from "../../mapping.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { withEdits } from "../../record/with-edits.ts";
import type { Edit } from "../../yaml/edit.ts";
import type { GivenFields } from "./given-reader.ts";
import type { BlockedMove } from "./judge-move.ts";
import type { MoveQuestions, OpenedMove } from "./move.ts";
import { refusalWords } from "./refusal-words.ts";

/** One answer as it was given, so that a move can be left and carried on. Plain data. */
export interface MoveAnswer {
  /** Step id. */
  step: string;
  /** As it was typed; `undefined` where an optional question was skipped or an answer was left as it is. */
  raw?: string | undefined;
  /** The answer that was there is right. */
  isKept?: true;
  /** The answer that was there is taken away. */
  isCleared?: true;
}

/** What is answered so far. */
interface Answered {
  draft: DecisionRecord;
  context: WalkContext;
}

/**
 * The questions of a move and their answers, each by its step, in a scratch draft. An answer that is
 * no longer asked for is not in the draft, and comes back into it when it is asked for again.
 */
export class MoveAnswers {
  readonly given: GivenFields;
  private readonly move: OpenedMove<unknown>;
  private readonly questions: MoveQuestions;
  private answered: Answered;
  private readonly taken = new Map<string, { answer: MoveAnswer; step: Step; value: StepValue }>();

  /** @throws UserError if something that is given cannot be used. */
  constructor(move: OpenedMove<unknown>, given: GivenFields) {
    this.move = move;
    this.given = given;
    this.questions = move.questions(given);
    const { draft, context } = this.questions;
    move.refuse?.(given, draft);
    this.answered = { draft, context };
  }

  get draft(): DecisionRecord {
    return this.answered.draft;
  }

  /** The questions that are asked now. */
  get state(): WalkState {
    return this.stateOf(this.answered);
  }

  get isEmpty(): boolean {
    return this.taken.size === 0;
  }

  step(id: string | undefined): Step | undefined {
    return this.state.steps.find((step) => step.id === id);
  }

  /** The questions that wait for an answer, in the order of asking. */
  openSteps(): Step[] {
    const { steps, draft, context } = this.state;
    return openSteps(steps, draft, context);
  }

  /** Those of them that must be answered. */
  missing(): Step[] {
    return this.openSteps().filter(isRequired);
  }

  /** In the order in which they were given first. */
  all(): MoveAnswer[] {
    return [...this.taken.values()].map(({ answer }) => answer);
  }

  /** @returns What it was read as, or what is wrong with it; then nothing has changed. */
  answer(step: Step, raw: string | undefined): StepValue | Refusal {
    const typed = raw === undefined ? undefined : (this.move.read?.(step, raw) ?? raw);
    const value = typed === undefined && step.optional ? undefined : normalise(step, typed ?? "");
    if (isRefusal(value)) return value;
    const error = refusedUnknown(step, value, (mark) => mark === "always");
    return error === undefined ? this.take(step, value, { step: step.id, raw }) : { error };
  }

  /** Leaves the answer that is there; skips an optional question without one. */
  keep(step: Step): StepValue | Refusal {
    const isThere = isAnswered(step, this.draft);
    const value = isThere ? answerOf(step, this.draft) : normalise(step, "");
    if (isRefusal(value)) return value;
    const earlier = this.taken.get(step.id)?.answer;
    const kept: MoveAnswer = { step: step.id, isKept: true };
    return this.take(step, value, (isThere ? earlier : undefined) ?? kept);
  }

  /** Takes away the answer to an optional question. */
  clear(step: Step): void {
    const value = step.kind === "choose-many" || step.kind === "lines" ? [] : "";
    this.take(step, value, { step: step.id, isCleared: true });
    const { draft, context } = this.answered;
    this.answered = { draft, context: contextAfter(step, undefined, context) };
  }

  /**
   * Takes the answers of an earlier session.
   * @returns Those whose question is not asked, or does not take them.
   */
  takeAgain(answers: readonly MoveAnswer[]): MoveAnswer[] {
    let left = [...answers];
    for (let before = Infinity; left.length < before;) {
      before = left.length;
      left = left.filter((answer) => !this.isTaken(answer));
    }
    return left;
  }

  /** What keeps the move from being made whatever is answered; `undefined` if nothing does. */
  obstacle(): BlockedMove | undefined {
    return this.move.obstacle?.(this.given, this.state);
  }

  /** What is wrong with the answer that is there. */
  fault(step: Step): string | undefined {
    const wrong = checkValue(step, answerOf(step, this.draft));
    return wrong ?? this.refusalOf(step, this.questions, this.answered);
  }

  private isTaken({ step: id, raw, isKept, isCleared }: MoveAnswer): boolean {
    const step = this.step(id);
    if (step === undefined) return false;
    if (isCleared === true) this.clear(step);
    return isCleared ?? !isRefusal(isKept === true ? this.keep(step) : this.answer(step, raw));
  }

  private take(step: Step, value: StepValue, answer: MoveAnswer): StepValue | Refusal {
    const before = this.answered;
    const earlier = this.taken.get(step.id);
    this.taken.set(step.id, { answer, step, value });
    const after = this.settle({
      draft: withEdits(before.draft, editsFor(step, value, before.draft)),
      context: contextAfter(step, value, before.context),
    });
    const error = this.refusalOf(step, before, after);
    if (error === undefined) {
      this.answered = after;
      return value;
    }
    if (earlier === undefined) this.taken.delete(step.id);
    else this.taken.set(step.id, earlier);
    return { error };
  }

  private refusalOf(step: Step, before: Answered, after: Answered): string | undefined {
    try {
      this.move.refuse?.(this.given, after.draft);
      return this.move.judge?.({
        given: this.given,
        step,
        before: this.stateOf(before),
        after: this.stateOf(after),
      });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return refusalWords(error.message, error.hint);
    }
  }

  /** Takes out of the draft what is not asked now, and puts in again what is. */
  private settle(answered: Answered): Answered {
    let now = answered;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const next = this.withoutStale(now) ?? this.withRevived(now);
      if (next === undefined) return now;
      now = next;
    }
    throw new Error("the answers of a move exclude each other");
  }

  private withoutStale(now: Answered): Answered | undefined {
    const { steps } = this.stateOf(now);
    const asked = new Set(steps.map(({ id }) => id));
    const filled = new Set(
      steps.flatMap(({ id, path }) => (this.taken.has(id) ? dotted(path) : [])),
    );
    for (const { step } of this.taken.values()) {
      const isPlain = step.stores.as === "value" || step.stores.as === "truth";
      if (!isPlain || asked.has(step.id) || filled.has(dotted(step.path))) continue;
      if (valueAt(now.draft, step.path) === undefined) continue;
      return { ...now, draft: withEdits(now.draft, [removal(step.path, now.draft)]) };
    }
    return undefined;
  }

  private withRevived(now: Answered): Answered | undefined {
    for (const step of this.stateOf(now).steps) {
      const earlier = this.taken.get(step.id);
      if (earlier === undefined || answerOf(step, now.draft) !== undefined) continue;
      if (checkValue(step, earlier.value) !== undefined) continue;
      const edits = editsFor(step, earlier.value, now.draft);
      if (edits.length === 0) continue;
      const isFirst = step.stores.as === "first-field";
      const context = isFirst ? contextAfter(step, earlier.value, now.context) : now.context;
      return { draft: withEdits(now.draft, edits), context };
    }
    return undefined;
  }

  private stateOf({ draft, context }: Answered): WalkState {
    return { steps: this.questions.steps(draft, context), draft, context };
  }
}

/** An answer can bring others in or take them out, each once. */
const MOST_ROUNDS = 200;

/** Takes a value away, with what would be empty without it. */
function removal(path: Path, draft: DecisionRecord): Edit {
  const parent = path.slice(0, -1);
  const holder = valueAt(draft, parent);
  const isOnly = isMapping(holder) && Object.keys(holder).length === 1;
  const isItem = typeof parent.at(-1) === "number" || parent.length === 0;
  return isOnly && !isItem ? removal(parent, draft) : { path, remove: true };
}
