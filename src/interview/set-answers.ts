import { UserError } from "../errors.ts";
import { dotted } from "../finding.ts";
import type { Framework } from "../framework/model.ts";
import { didYouMean } from "../nearest.ts";
import type { DecisionRecord } from "../record/model.ts";
import { pathNamed } from "../record/path-named.ts";
import { withEdit } from "../yaml/plain-edit.ts";
import { quote } from "../yaml/quote.ts";
import { editsFor } from "./apply.ts";
import type { Step, WalkContext } from "./model.ts";
import { isRefusal, normalise } from "./normalise.ts";
import { stepsOf } from "./steps.ts";

/** An answer by the place it fills: `proposal.summary`, and the words a person would type. */
export interface SetAnswer {
  question: string;
  words: string;
}

/**
 * `question=words` as it is given on a command line. The words may hold further equals signs.
 * @throws UserError if there is no equals sign.
 */
export function parseSetAnswer(text: string): SetAnswer {
  const at = text.indexOf("=");
  if (at > 0) return { question: text.slice(0, at).trim(), words: text.slice(at + 1) };
  throw new UserError(`${quote(text)} sets nothing`, {
    hint: "Say which question and what: --set stage=policy",
  });
}

/**
 * The record with answers as if they had been typed in a walk. A question may come up only when an
 * earlier one is answered, so their order does not matter.
 * @throws UserError for a question that is not asked, or words it does not take.
 */
export function withSetAnswers(
  record: DecisionRecord,
  framework: Framework,
  answers: readonly SetAnswer[],
  context: WalkContext,
): DecisionRecord {
  let draft = record;
  let waiting = [...answers];
  while (waiting.length > 0) {
    const put = waiting.find(({ question }) => stepFor(question, draft, framework, context));
    const [first] = waiting;
    if (put === undefined) throw notAsked(first?.question ?? "", draft, framework, context);
    draft = answered(draft, put, framework, context);
    waiting = waiting.filter((one) => one !== put);
  }
  return draft;
}

function answered(
  draft: DecisionRecord,
  { question, words }: SetAnswer,
  framework: Framework,
  context: WalkContext,
): DecisionRecord {
  const step = stepFor(question, draft, framework, context);
  if (step === undefined) throw notAsked(question, draft, framework, context);
  const value = normalise(step, words);
  if (isRefusal(value)) throw new UserError(`--set ${question}: ${value.error}`);
  return editsFor(step, value, draft).reduce(withEdit, draft as unknown) as DecisionRecord;
}

/** How a step keeps its answer that has a field of its own. */
const FILLS_ITS_PATH: ReadonlySet<string> = new Set([
  "value",
  "truth",
  "first-field",
  "voice-field",
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
): UserError {
  const ids = stepsOf(draft, framework, context)
    .filter(({ stores }) => stores.as !== "another")
    .map(({ id }) => id);
  return new UserError(`--set ${question}: that is not asked here${didYouMean(question, ids)}`, {
    hint: `There is ${ids.slice(0, 6).join(", ")} and so on. To see them all: rightly questions --json`,
  });
}
