import { dotted } from "../../finding.ts";
import { correctableAnswers, correctedPath, correctSteps } from "../../interview/correct-steps.ts";
import type { CorrectableAnswer } from "../../interview/correct-steps.ts";
import { NEW_WALK } from "../../interview/model.ts";
import type { Step } from "../../interview/model.ts";
import { stepsOf } from "../../interview/steps.ts";
import { TEXT } from "../../interview/walk.ts";
import { correct, refusedCorrection } from "../../life/correct.ts";
import type { CorrectInput } from "../../life/correct.ts";
import type { MoveOutcome } from "../../life/model.ts";
import { valueAt } from "../../mapping.ts";
import { valueInErratum } from "../../record/errata.ts";
import type { DecisionRecord, Erratum } from "../../record/model.ts";
import { pathNamed } from "../../record/path-named.ts";
import { plainText } from "../../record/text.ts";
import { contextFor } from "../walk/walk-plan.ts";
import { STILL_TO_COME } from "./judge-answer.ts";
import { lifeMove } from "./life-move.ts";
import type { MoveSubject } from "./move-subject.ts";

/** The question for which number, or names, an answer has. */
const FIELD = "errata.0.field";

/** Puts a slip right in what was confirmed, and keeps what it said. */
export const CORRECT = lifeMove({
  name: "correct",
  fields: ["field", "is", "because"],
  places: [{ field: [], place: ["errata", 0] }],
  questions: (subject, given) => ({
    draft: { ...subject.record, errata: [given as unknown as Erratum] },
    context: NEW_WALK,
    steps: (draft) => correctSteps(answersIn(subject), chosenIn(subject, draft)),
  }),
  read: (subject, { id }, raw) => {
    if (id !== FIELD || !/^\s*\d+\s*\.?\s*$/.test(raw)) return raw;
    return answersIn(subject)[Number.parseInt(raw, 10) - 1]?.field ?? raw;
  },
  startText: (subject, { path, kind }, draft) => {
    if (path.join(".") !== "errata.0.is" || kind === "choose-one") return undefined;
    return chosenIn(subject, draft)?.typed;
  },
  outcome: (subject, _, draft) => {
    const { field = "", is, because } = madeIn(draft);
    return corrected(subject, { field, is: wordsOf(is), because: wordsOf(because) });
  },
  outcomeSoFar: (subject, _, draft) => {
    const { field, is, because = "..." } = madeIn(draft);
    if (field === undefined) return NOTHING_YET;
    if (is === undefined || is === STILL_TO_COME)
      return refusedCorrection(subject.record, field) ?? NOTHING_YET;
    return corrected(subject, { field, is: wordsOf(is), because: wordsOf(because) });
  },
});

const NOTHING_YET: MoveOutcome = { edits: [], done: "", notes: [], next: [] };

/** Another action by its id is another answer; words are those of the action that answers. */
function corrected(subject: MoveSubject, input: CorrectInput): MoveOutcome {
  const { record, life } = subject;
  const isOther = record.actions?.some(({ id }) => id === input.is.trim()) === true;
  const path = pathNamed(record, input.field);
  const words = dotted(correctedPath(stepsIn(subject), record, path));
  const isMoved = !isOther && words !== dotted(path);
  return correct(record, isMoved ? { ...input, field: words } : input, life);
}

const STEPS = new WeakMap<DecisionRecord, readonly Step[]>();

function stepsIn({ record, life, configuration }: MoveSubject): readonly Step[] {
  const steps =
    STEPS.get(record) ?? stepsOf(record, life.framework, contextFor(configuration, life.today));
  STEPS.set(record, steps);
  return steps;
}

const ANSWERS = new WeakMap<DecisionRecord, readonly CorrectableAnswer[]>();

function answersIn(subject: MoveSubject): readonly CorrectableAnswer[] {
  const { record } = subject;
  const listed = ANSWERS.get(record);
  if (listed !== undefined) return listed;
  const answers = correctableAnswers(
    stepsIn(subject),
    record,
    (path) => refusedCorrection(record, dotted(path)) === undefined,
  );
  ANSWERS.set(record, answers);
  return answers;
}

function chosenIn(subject: MoveSubject, draft: DecisionRecord): CorrectableAnswer | undefined {
  const { field } = madeIn(draft);
  if (field === undefined) return undefined;
  const { record } = subject;
  const path = dotted(correctedPath(stepsIn(subject), record, pathNamed(record, field)));
  return answersIn(subject).find((one) => one.path === path) ?? unlisted(subject, field, path);
}

/** A field that is named and not in the list: the move says whether it may be corrected. */
function unlisted({ record }: MoveSubject, field: string, path: string): CorrectableAnswer {
  const value = valueInErratum(valueAt(record, pathNamed(record, field)));
  const typed = typeof value === "string" ? value : undefined;
  return { field, path, name: field, words: plainText(value), typed, shape: TEXT };
}

function madeIn(draft: DecisionRecord): Partial<Erratum> {
  return draft.errata?.[0] ?? {};
}

function wordsOf(value: Erratum["was"]): string {
  return typeof value === "string" ? value : "";
}
