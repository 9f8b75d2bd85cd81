/** The answer that something is not known: `Not known:` and why, to a question of any kind. */
import type { Path } from "../finding.ts";
import { valueAt } from "../mapping.ts";
import type { DecisionRecord } from "../record/model.ts";
import { unknownAt, unknownInWords } from "../record/not-known.ts";
import { notKnownMark } from "../record/not-known-mark.ts";
import { MUST_BE_SAID, refusedNotKnown, whyNotKnown } from "../record/not-known-words.ts";
import { followPath, RECORD_SCHEMA } from "../record/schema.ts";
import type { Unknown } from "../record/unknowns.ts";
import type { Step, StepValue } from "./model.ts";

/** How a question keeps its answer that may be answered so. */
const KEPT: ReadonlySet<Step["stores"]["as"]> = new Set([
  "value",
  "truth",
  "first-field",
  "voice-field",
  "voices",
  "nobody",
  "none-or-some",
]);

/** The field that an answer is about. */
function fieldOf({ about, path }: Step): Path {
  return about ?? path;
}

/** Whether a question may be answered so. */
function mayBeUnknown(step: Step): boolean {
  return KEPT.has(step.stores.as) && notKnownMark(fieldOf(step)) !== undefined;
}

/** Whether a value is that answer, and the question may be answered so. */
export function isUnknownAnswer(step: Step, value: StepValue): boolean {
  // Most values are not such a text, and many are looked at.
  if (typeof value !== "string" || !value.startsWith(BEGIN)) return false;
  return value.length > BEGIN.length && mayBeUnknown(step);
}

const BEGIN = "Not known: ";

/**
 * A reply that begins "Not known:", as the value of the step, or why it is not taken. `undefined` for
 * every other reply, and for words of an answer, which may begin as they like.
 */
export function readUnknown(step: Step, text: string): string | { error: string } | undefined {
  const says = DO_NOT_KNOW.test(text) ? optionThatSaysSo(step) : undefined;
  if (says !== undefined) return says;
  const why = whyNotKnown(text);
  if (why === undefined) return undefined;
  if (!mayBeUnknown(step)) return isOwnWords(step) ? undefined : { error: refusalAt(step) };
  return why === ""
    ? { error: "Say after the colon why, such as Not known: the minutes do not say" }
    : `${BEGIN}${why}`;
}

/** Whether what is typed is the words of an answer or a note, whatever they are. */
function isOwnWords(step: Step): boolean {
  const path = fieldOf(step);
  const isWords = step.kind === "text" || step.kind === "line" || step.kind === "lines";
  return isWords && (isOfAnswer(path) || followPath(RECORD_SCHEMA, path) === undefined);
}

function isOfAnswer(path: Path): boolean {
  return path[0] === "answers" || path[2] === "answers";
}

function refusalAt(step: Step): string {
  const path = fieldOf(step);
  const isField = KEPT.has(step.stores.as) || isOfAnswer(path);
  return (isField ? refusedNotKnown(path) : undefined) ?? NO_ANSWER;
}

function optionThatSaysSo(step: Step): string | undefined {
  if (step.kind !== "choose-one") return undefined;
  return step.choices.find(({ value }) => value === NOT_YET_KNOWN)?.value;
}

/** What the option of a scale is called that says so, in every framework. */
const NOT_YET_KNOWN = "not-yet-known";

const DO_NOT_KNOW = /^(?:(?:(?:i|we) )?(?:do not|don['’]t) know(?: yet)?|not (?:yet )?known)\.?$/i;

const NO_ANSWER = 'This question is not answered by "not known". Choose one of the answers';

/** What a record says of the field of a step that is not known. */
export function unknownOf(step: Step, draft: DecisionRecord): Unknown | undefined {
  return draft.unknowns === undefined ? undefined : unknownAt(draft, placeOf(step, draft));
}

/** The same as an answer. */
export function unknownAnswer(step: Step, draft: DecisionRecord): string | undefined {
  const unknown = KEPT.has(step.stores.as) ? unknownOf(step, draft) : undefined;
  return unknown === undefined ? undefined : unknownInWords(unknown);
}

function placeOf(step: Step, draft: DecisionRecord): Path {
  const { stores } = step;
  if (stores.as !== "voice-field") return fieldOf(step);
  const at = draft.voice?.findIndex(({ who }) => who === stores.who);
  return ["voice", at ?? -1, stores.field];
}

/** What is wrong with this answer to a question that must be answered, in the record as it is. */
export function refusedUnknown(
  step: Step,
  value: StepValue,
  meets: (mark: "always" | "told-later") => boolean,
): string | undefined {
  if (!isUnknownAnswer(step, value)) return undefined;
  const mark = notKnownMark(fieldOf(step));
  return mark === undefined || meets(mark) ? undefined : MUST_BE_SAID;
}

/** Whether the record says itself, and nothing around it, that the field is not known. */
export function isUnknownHere({ path }: Step, draft: DecisionRecord): boolean {
  return valueAt(draft, path) === undefined && unknownAt(draft, path)?.path.length === path.length;
}
