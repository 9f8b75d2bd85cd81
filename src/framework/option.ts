import type { Option, Scale } from "./model.ts";

/** Every option of a scale: its points in order, then those outside it. */
export function allOptions(scale: Scale): readonly Option[] {
  return [...scale.options, ...scale.outside];
}

/** A scale in the words in which a decision is looked back on. */
export function scaleLookingBack(scale: Scale): Scale {
  const inPast = (option: Option): Option => ({
    ...option,
    label: option.labelLookingBack ?? option.label,
  });
  return { ...scale, options: scale.options.map(inPast), outside: scale.outside.map(inPast) };
}

export function findOption(scale: Scale, id: string): Option | undefined {
  return allOptions(scale).find((option) => option.id === id);
}
