import type { Path } from "../finding.ts";
import { itemId, slug } from "../record/id.ts";
import type { DecisionRecord } from "../record/model.ts";
import type { Text } from "../record/text-model.ts";
import { plainText } from "../record/text.ts";
import type { Edit } from "../yaml/edit.ts";
import { actionEdits } from "./action-answers.ts";
import { ADD_EVIDENCE, NEW_ACTION } from "./choices.ts";
import type { Step, StepValue, Stores } from "./model.ts";
import { plansFor } from "./plans-for.ts";
import { rowEdits } from "./row-edits.ts";
import { storedValue } from "./stored.ts";
import { valueAt } from "../mapping.ts";
import { listAt } from "./list-at.ts";
import { isUnknownAnswer, isUnknownHere } from "./unknown-answer.ts";
import { unknownEdits } from "./unknown-edits.ts";
import { nobodyEdits, voiceEdits, voiceFieldEdits } from "./voice-edits.ts";

/**
 * The smallest edits that put an answer into the record: none when it says so already, or when the
 * answer stores nothing. `undefined` skips and stores nothing; an empty text or list given to
 * an optional step takes away what was there. The value has passed `checkValue`.
 */
export function editsFor(step: Step, value: StepValue, draft: DecisionRecord): Edit[] {
  if (value === undefined || same(storedValue(step, draft), value)) return [];
  if (isUnknownAnswer(step, value)) return unknownEdits(step, String(value), draft);
  if (isBlank(step, value)) {
    const isThere = valueAt(draft, step.path) !== undefined || isUnknownHere(step, draft);
    return !isThere ? [] : [{ path: step.path, remove: true }];
  }
  const { stores } = step;
  switch (stores.as) {
    case "value":
      return valueEdits(step.path, value, draft);
    case "truth":
      return [{ path: step.path, value: value === "yes" }];
    case "first-field":
      return firstFieldEdits(step.path, stores, String(value), draft);
    case "another":
      return [];
    case "none-or-some":
      return value === "no" ? [{ path: stores.list, value: stores.none }] : [];
    case "rows":
      return rowEdits(step.path, stores, asList(value), draft);
    case "voices":
      return voiceEdits(asList(value), draft);
    case "bodies":
      return [{ path: step.path, value: plansFor(asList(value), draft) }];
    case "nobody":
      return nobodyEdits(stores.groups, String(value), draft);
    case "voice-field":
      return voiceFieldEdits(stores.who, stores.field, value, draft);
    case "preferred":
      return preferredEdits(String(value), draft);
    case "action":
      return actionEdits(step.path, String(value), draft);
    case "cover":
      return coverEdits(stores.answer, String(value), draft);
  }
}

/** Whether the value is an empty answer to a step that may be skipped. */
export function isBlank(step: Step, value: StepValue): boolean {
  if (!step.optional) return false;
  return value === "" || (Array.isArray(value) && value.length === 0);
}

/** An item at the end of a list that may not be there yet. */
export function appendEdit(list: Path, item: unknown, draft: DecisionRecord): Edit {
  const items = valueAt(draft, list);
  return Array.isArray(items)
    ? { path: [...list, items.length], value: item }
    : { path: list, value: [item] };
}

function valueEdits(path: Path, value: StepValue, draft: DecisionRecord): Edit[] {
  if (!Array.isArray(value)) return [{ path, value }];
  // Choosing to add evidence is not an answer, and stores nothing.
  if (value.includes(ADD_EVIDENCE)) return [];
  // Exempt items are shown in the same words, so each is taken once, in turn.
  const old = [...listAt(draft, path)];
  const kept = (words: string): unknown => {
    const at = old.findIndex((item) => plainText(item as Text) === words);
    return at === -1 ? words : old.splice(at, 1)[0];
  };
  return [{ path, value: asList(value).map(kept) }];
}

type FirstField = Extract<Stores, { as: "first-field" }>;

function firstFieldEdits(
  path: Path,
  stores: FirstField,
  given: string,
  draft: DecisionRecord,
): Edit[] {
  const list = path.slice(0, -2);
  const at = Number(path.at(-2));
  const field = String(path.at(-1));
  const value = stores.asId === true ? slug(given) : given;
  const items = listAt(draft, list);
  const id = stores.prefix === undefined ? {} : { id: newId(stores, stores.prefix, given, items) };
  if (at >= items.length)
    return [appendEdit(list, { ...id, [field]: value, ...stores.seed }, draft)];
  const named = stores.prefix === undefined || valueAt(items[at], ["id"]) !== undefined;
  return [...(named ? [] : [{ path: [...list, at, "id"], value: id.id }]), { path, value }];
}

function newId(
  { id }: FirstField,
  prefix: NonNullable<FirstField["prefix"]>,
  words: string,
  items: readonly unknown[],
): string {
  const taken = items.flatMap((item) => {
    const other = valueAt(item, ["id"]);
    return typeof other === "string" ? [other] : [];
  });
  return id !== undefined && !taken.includes(id) ? id : itemId(prefix, words, taken);
}

function preferredEdits(id: string, draft: DecisionRecord): Edit[] {
  return (draft.options ?? []).flatMap((option, at): Edit[] => {
    const path = ["options", at, "preferred"];
    if (option.id === id) return option.preferred === true ? [] : [{ path, value: true }];
    return option.preferred === undefined ? [] : [{ path, remove: true }];
  });
}

function coverEdits(answer: string, id: string, draft: DecisionRecord): Edit[] {
  if (id === NEW_ACTION) return [];
  const at = (draft.actions ?? []).findIndex((action) => action.id === id);
  const action = draft.actions?.[at];
  if (action === undefined) return [];
  return action.covers === undefined
    ? [{ path: ["actions", at, "covers"], value: [answer] }]
    : [{ path: ["actions", at, "covers", action.covers.length], value: answer }];
}

function asList(value: StepValue): string[] {
  return typeof value === "object" ? [...value] : [];
}

function same(a: StepValue, b: StepValue): boolean {
  if (typeof a !== "object" || typeof b !== "object") return a === b;
  return a.length === b.length && a.every((item, at) => item === b[at]);
}
