import type { Option, Scale } from "./model.ts";

/** Every option of a scale: its points in order, then those outside it. */
export function allOptions(scale: Scale): readonly Option[] {
  return [...scale.options, ...scale.outside];
}

export function findOption(scale: Scale, id: string): Option | undefined {
  return allOptions(scale).find((option) => option.id === id);
}
