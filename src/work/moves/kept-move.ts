import type { Step } from "../../interview/model.ts";
import { holdsTyped } from "../../interview/unfinished.ts";
import { valueAt } from "../../mapping.ts";
import type { InterruptedWords } from "../walk/model.ts";
import type { GivenFields } from "./given-reader.ts";
import type { HeldMove } from "./held-move.ts";
import type { KeptAnswers } from "./kept-answers.ts";
import type { MoveAnswer, MoveAnswers } from "./move-answers.ts";

/** What an earlier session of a move kept. */
export interface KeptMove extends InterruptedWords {
  /** How many answers there are. */
  answers: number;
  /** ISO moment of the last answer; `undefined` if there was none. */
  since: string | undefined;
}

/** The answers that were kept, but for those that are given otherwise now. */
export function answersToTake(
  kept: KeptAnswers | undefined,
  given: GivenFields,
  isGivenBy: (stepId: string) => string | undefined,
): MoveAnswer[] {
  return (kept?.answers ?? []).filter(({ step }) => {
    const field = isGivenBy(step);
    return field === undefined || valueAt(given, field.split(".")) === undefined;
  });
}

/**
 * The words that were typed and are not an answer: the latest that have a question, and those that have
 * none any more. Answers that are no longer taken are such words.
 */
export function wordsLeft(
  held: HeldMove,
  left: readonly MoveAnswer[],
  answers: MoveAnswers,
): InterruptedWords {
  for (const { step, raw = "" } of left) {
    if (raw.trim() !== "" && held.typedAt(step) === undefined) held.note(step, raw);
  }
  held.flush();
  const homeless: string[] = [];
  let here: { step: Step; text: string } | undefined;
  for (const { question, text } of held.keptTexts()) {
    const step = answers.step(question);
    if (text.trim() === "") continue;
    if (step === undefined) homeless.push(text);
    else if (holdsTyped(step, text, answers.draft)) held.forget(question);
    else here = { step, text };
  }
  return { here, homeless };
}
