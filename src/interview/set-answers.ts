import { dotted } from "../finding.ts";
import type { Framework } from "../framework/model.ts";
import { didYouMean } from "../nearest.ts";
import type { DecisionRecord } from "../record/model.ts";
import { pathNamed } from "../record/path-named.ts";
import { withEdit } from "../yaml/plain-edit.ts";
import { quote } from "../yaml/quote.ts";
import { editsFor } from "./apply.ts";
import { ADD_EVIDENCE, NEW_ACTION } from "./choices.ts";
import { NEW_WALK } from "./model.ts";
import type { Step, WalkContext } from "./model.ts";
import { isRefusal, normalise } from "./normalise.ts";
import { refuseAll } from "./refusal-parts.ts";
import { stepAt } from "./step-at.ts";
import { stepsOf } from "./steps.ts";

/** An answer by the place it fills: `proposal.summary`, and the words a person would type. */
export interface SetAnswer {
  question: string;
  words: string;
}

/**
 * `question=words`, each as it is given on a command line. The words may hold further equals signs.
 * @throws UserError that names all without an equals sign.
 */
export function parseSetAnswers(texts: readonly string[]): SetAnswer[] {
  const nothing = texts.filter((text) => text.indexOf("=") < 1);
  refuseAll(
    nothing.map(
      (text) => `${quote(text)} sets nothing. Say which question and what: --set stage=policy`,
    ),
  );
  return texts.map((text) => {
    const at = text.indexOf("=");
    return { question: text.slice(0, at).trim(), words: text.slice(at + 1) };
  });
}

/**
 * The record with answers as if they had been typed in a walk. A question may come up only when an
 * earlier one is answered, so their order does not matter.
 * @throws UserError that says every question that is not asked and all words that are not taken.
 */
export function withSetAnswers(
  record: DecisionRecord,
  framework: Framework,
  answers: readonly SetAnswer[],
  context: WalkContext,
): DecisionRecord {
  const faults: string[] = [];
  let draft = record;
  let waiting = [...answers];
  while (waiting.length > 0) {
    const put = waiting.find(({ question }) => stepFor(question, draft, framework, context));
    if (put === undefined) break;
    waiting = waiting.filter((one) => one !== put);
    const step = stepFor(put.question, draft, framework, context)!;
    const value = normalise(withoutNew(step), put.words);
    if (isRefusal(value)) faults.push(`--set ${put.question}: ${value.error}`);
    else draft = editsFor(step, value, draft).reduce(withEdit, draft as unknown) as DecisionRecord;
  }
  // What comes up only after an answer that was refused may be right.
  const unasked = faults.length > 0 ? waiting.filter(isUnknownTo(framework)) : waiting;
  refuseAll([
    ...faults,
    ...unasked.map(({ question }) => notAsked(question, draft, framework, context)),
  ]);
  return draft;
}

/** A choice of something that is to be added is no answer by itself. */
function withoutNew(step: Step): Step {
  if (step.kind !== "choose-one" && step.kind !== "choose-many") return step;
  const isAdded = step.stores.as === "cover" ? NEW_ACTION : ADD_EVIDENCE;
  return { ...step, choices: step.choices.filter(({ value }) => value !== isAdded) };
}

function isUnknownTo(framework: Framework): (answer: SetAnswer) => boolean {
  const walk = { framework, context: NEW_WALK, draft: {} as DecisionRecord };
  return ({ question }) => stepAt(pathNamed(walk.draft, question), walk) === undefined;
}

/** How a step keeps its answer that has a field of its own. */
const FILLS_ITS_PATH: ReadonlySet<string> = new Set([
  "value",
  "truth",
  "first-field",
  "voice-field",
  "action",
]);

/** The step of that id, or of the field that is named so, also if it begins an item that is not there yet. */
function stepFor(
  question: string,
  draft: DecisionRecord,
  framework: Framework,
  context: WalkContext,
): Step | undefined {
  const named = pathNamed(draft, question);
  const among = (now: WalkContext): Step | undefined => {
    const steps = stepsOf(draft, framework, now);
    return (
      steps.find(({ id }) => id === question) ??
      steps.find(
        (step) => FILLS_ITS_PATH.has(step.stores.as) && dotted(step.path) === dotted(named),
      )
    );
  };
  const list = dotted(named.slice(0, -2));
  return among(context) ?? (list === "" ? undefined : among({ ...context, adding: { list } }));
}

function notAsked(
  question: string,
  draft: DecisionRecord,
  framework: Framework,
  context: WalkContext,
): string {
  const ids = stepsOf(draft, framework, context)
    .filter(({ stores }) => stores.as !== "another")
    .map(({ id }) => id);
  return `--set ${question}: that is not asked here${didYouMean(question, ids)}. There is ${ids.slice(0, 6).join(", ")} and so on; to see them all: rightly questions`;
}
