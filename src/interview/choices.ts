import type { Framework, Item, ItemSet, Option, Scale, SetRole } from "../framework/model.ts";
import type { Choice } from "./model.ts";

/** Chosen to write a new action instead of naming one that is there. */
export const NEW_ACTION = "new";

/** Chosen to add a piece of evidence before answering. */
export const ADD_EVIDENCE = "add";

export const YES_NO: readonly Choice[] = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
];

/** The options of a question as choices. */
export function optionChoices(options: readonly Option[]): Choice[] {
  return options.map(optionLike);
}

/** Anything with an id and a label as a choice. */
export function optionLike({ id, label, hint }: Labelled): Choice {
  return { value: id, label, ...(hint === undefined ? {} : { hint }) };
}

/** The kinds of decision there are; stages that come round after a decision are not among them. */
export function stageChoices({ stages }: Framework): Choice[] {
  return stages.filter(({ dueAfterDecision }) => dueAfterDecision === undefined).map(optionLike);
}

interface Labelled {
  id: string;
  label: string;
  hint?: string;
}

/** The answers of a scale, those outside it last. */
export function scaleChoices(scale: Scale): Choice[] {
  return optionChoices([...scale.options, ...scale.outside]);
}

/** Items of a set under the headings of its groups. */
export function itemChoices(set: ItemSet, items: readonly Item[] = set.items): Choice[] {
  const groups = new Map(set.groups.map(({ id, label }) => [id, label]));
  return items.map((item) => {
    const group = item.group === undefined ? undefined : groups.get(item.group);
    return { ...optionLike(item), ...(group === undefined ? {} : { group }) };
  });
}

/** Items of every set with this role, one list after another. */
export function roleChoices(framework: Framework, role: SetRole): Choice[] {
  return setsOf(framework, role).flatMap((set) => itemChoices(set));
}

/** The framework's sets with this role. */
export function setsOf(framework: Framework, role: SetRole): ItemSet[] {
  return [...framework.sets.values()].filter((set) => set.role === role);
}

/** Choices without those whose value came before. */
export function withoutRepeats(choices: readonly Choice[]): Choice[] {
  const seen = new Set<string>();
  return choices.filter(({ value }) => !seen.has(value) && seen.add(value));
}
