import { dotted } from "../finding.ts";
import type { Framework } from "../framework/model.ts";
import { didYouMean } from "../nearest.ts";
import { recordKeyOrder } from "../record/key-order.ts";
import type { DecisionRecord } from "../record/model.ts";
import { pathNamed } from "../record/path-named.ts";
import { withEdits } from "../record/with-edits.ts";
import { quote } from "../yaml/quote.ts";
import { editsFor } from "./apply.ts";
import { ADD_EVIDENCE, NEW_ACTION } from "./choices.ts";
import type { Step, WalkContext } from "./model.ts";
import { isRefusal, normalise } from "./normalise.ts";
import type { Refusal } from "./normalise.ts";
import { refuseAll } from "./refusal-parts.ts";
import { placeInForm, withAnswerAt } from "./set-as-in-form.ts";
import type { SetAnswer } from "./set-as-in-form.ts";
import { stepsOf } from "./steps.ts";
import type { Walk } from "./walk.ts";

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
 * earlier one is answered, so their order does not matter; what does not come up is read as in a form.
 * @throws UserError that says every question that is not asked and all words that are not taken.
 */
export function withSetAnswers(
  record: DecisionRecord,
  framework: Framework,
  answers: readonly SetAnswer[],
  context: WalkContext,
): DecisionRecord {
  const faults: string[] = [];
  const taken = new Map<string, string>();
  let walk: Walk = { draft: record, framework, context };
  let waiting = [...answers];
  for (;;) {
    const put = nextPut(waiting, walk);
    if (put === undefined) break;
    const { answer, place, answered } = put;
    waiting = waiting.filter((one) => one !== answer);
    const earlier = taken.get(place);
    const fault =
      earlier !== undefined && earlier.trim() !== answer.words.trim()
        ? givenTwice(earlier, answer.words)
        : "error" in answered
          ? answered.error
          : undefined;
    taken.set(place, answer.words);
    if (fault !== undefined) faults.push(`--set ${answer.question}: ${fault}`);
    else if (!("error" in answered)) walk = { ...walk, draft: answered };
  }
  refuseAll([...faults, ...waiting.map(({ question }) => notAsked(question, walk))]);
  return walk.draft;
}

/** Two answers to one question, of which nobody can tell which is meant. */
export function givenTwice(one: string, other: string): string {
  return `${quote(one)} and ${quote(other)} are two answers to one question. Leave one of them out`;
}

/** An answer that can be put now, where it goes, and the draft with it. */
interface Put {
  answer: SetAnswer;
  place: string;
  answered: DecisionRecord | Refusal;
}

/** The next that a walk asks for; when it asks for none, the first of the record that a form has a place for. */
function nextPut(waiting: readonly SetAnswer[], walk: Walk): Put | undefined {
  for (const answer of waiting) {
    const step = stepFor(answer.question, walk);
    if (step === undefined) continue;
    const place = FILLS_ITS_PATH.has(step.stores.as) ? dotted(step.path) : step.id;
    return { answer, place, answered: answeredAt(step, answer, walk) };
  }
  const order = recordKeyOrder([]) ?? [];
  const [first] = waiting
    .flatMap((answer) => {
      const path = placeInForm(answer, walk);
      return path === undefined ? [] : [{ answer, path }];
    })
    .sort((a, b) => order.indexOf(String(a.path[0])) - order.indexOf(String(b.path[0])));
  if (first === undefined) return undefined;
  const { answer, path } = first;
  return { answer, place: dotted(path), answered: withAnswerAt(path, answer.words, walk) };
}

/** The draft with an answer to a step of the walk, whose words a form may know better. */
function answeredAt(
  step: Step,
  { question, words }: SetAnswer,
  walk: Walk,
): DecisionRecord | Refusal {
  const { draft } = walk;
  const value = normalise(withoutNew(step), words);
  if (!isRefusal(value)) {
    return withEdits(draft, editsFor(step, value, draft));
  }
  const path = placeInForm({ question, words }, walk);
  const asInForm = path === undefined ? value : withAnswerAt(path, words, walk);
  return "error" in asInForm ? value : asInForm;
}

/** To choose to add something is not an answer by itself. */
function withoutNew(step: Step): Step {
  if (step.kind !== "choose-one" && step.kind !== "choose-many") return step;
  const isAdded = step.stores.as === "cover" ? NEW_ACTION : ADD_EVIDENCE;
  return { ...step, choices: step.choices.filter(({ value }) => value !== isAdded) };
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
function stepFor(question: string, { draft, framework, context }: Walk): Step | undefined {
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

function notAsked(question: string, { draft, framework, context }: Walk): string {
  const ids = stepsOf(draft, framework, context)
    .filter(({ stores }) => stores.as !== "another")
    .map(({ id }) => id);
  return `--set ${question}: that is not asked here${didYouMean(question, ids)}. There is ${ids.slice(0, 6).join(", ")} and so on; to see them all: rightly questions`;
}
