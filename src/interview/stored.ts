import type { DecisionRecord, Voice } from "../record/model.ts";
import type { Text } from "../record/text-model.ts";
import { bodiesAsked } from "../record/outstanding.ts";
import { isExempt, plainText } from "../record/text.ts";
import { actionAt } from "./action-answers.ts";
import type { GridRow, Step, StepValue } from "./model.ts";
import { listAt } from "./list-at.ts";
import { unknownAnswer } from "./unknown-answer.ts";
import { isMapping, valueAt } from "../mapping.ts";

/**
 * What the record says to a step, as a page would hand it back; `undefined` if nothing. Exempt text
 * is read as the words that are in its place.
 */
export function storedValue(step: Step, draft: DecisionRecord): StepValue {
  const { stores } = step;
  const unknown = draft.unknowns === undefined ? undefined : unknownAnswer(step, draft);
  if (unknown !== undefined) return unknown;
  switch (stores.as) {
    case "value":
    case "first-field":
      return asValue(valueAt(draft, step.path));
    case "truth":
      return asTruth(valueAt(draft, step.path));
    case "another":
      return undefined;
    case "none-or-some":
      return asNoneOrSome(valueAt(draft, stores.list));
    case "rows":
      return pickedRows(valueAt(draft, step.path), stores.rows, stores.leaves);
    case "voices":
      return draft.voice === undefined ? undefined : askedGroups(draft.voice);
    case "bodies":
      return draft["put-to"] === undefined ? undefined : bodiesAsked(draft);
    case "nobody":
      return asValue(voiceOf(draft, stores.groups[0])?.["not-involved-because"]);
    case "voice-field":
      return asValue(valueAt(voiceOf(draft, stores.who), [stores.field]));
    case "preferred":
      return draft.options?.find((option) => option.preferred === true)?.id;
    case "action":
      return asValue(actionAt(step.path, draft)?.what ?? valueAt(draft, step.path));
    case "cover":
      return actionFor(draft, stores.answer);
  }
}

/** Whether a note that the text is exempt from publication is where the answer would. */
export function isExemptAt(step: Step, draft: DecisionRecord): boolean {
  const value =
    step.stores.as === "voice-field"
      ? valueAt(voiceOf(draft, step.stores.who), [step.stores.field])
      : valueAt(draft, step.path);
  return isMapping(value) && isExempt(value as unknown as Text);
}

/** The entry of one group; `undefined` if it has none. */
function voiceOf(draft: DecisionRecord, who: string | undefined): Voice | undefined {
  return voicesOf(draft).find((voice) => voice.who === who);
}

/** Entries of `voice` that are mappings. */
export function voicesOf(draft: DecisionRecord): Voice[] {
  return listAt(draft, ["voice"]).filter(isMapping);
}

/** Whether an entry says how a group was asked, or is there to be filled so. */
export function wasAsked(voice: Voice): boolean {
  return voice["not-involved-because"] === undefined;
}

/**
 * Rows of a grid that were picked: those with an entry other than `leaves`. `undefined` until every
 * row has an entry.
 */
function pickedRows(grid: unknown, rows: readonly GridRow[], leaves: string): string[] | undefined {
  if (!isMapping(grid) || rows.some(({ id }) => grid[id] === undefined)) return undefined;
  return rows.filter((row) => isPicked(grid[row.id], row, leaves)).map(({ id }) => id);
}

/** Whether the entry of a row says more than `leaves`, in any of its columns. */
export function isPicked(entry: unknown, row: GridRow, leaves: string): boolean {
  if (!isMapping(entry)) return false;
  if (row.columns === undefined) return entry["is"] !== leaves;
  return row.columns.some((column) => valueAt(entry, [column, "is"]) !== leaves);
}

function asValue(value: unknown): StepValue {
  if (typeof value === "string" || typeof value === "number") return value;
  if (Array.isArray(value)) return value.map((item) => plainText(item as Text));
  return isMapping(value) && isExempt(value as unknown as Text)
    ? plainText(value as unknown as Text)
    : undefined;
}

function asTruth(value: unknown): StepValue {
  return typeof value === "boolean" ? (value ? "yes" : "no") : undefined;
}

function asNoneOrSome(value: unknown): StepValue {
  if (value === "none-declared") return "no";
  if (!Array.isArray(value)) return undefined;
  return value.length === 0 ? "no" : "yes";
}

function askedGroups(voices: readonly Voice[]): string[] {
  return voices.filter(wasAsked).flatMap(({ who }) => who ?? []);
}

function actionFor(draft: DecisionRecord, answer: string): string | undefined {
  return draft.actions?.find((action) => action.covers?.includes(answer) === true)?.id;
}
