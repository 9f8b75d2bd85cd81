import type { Framework, Item, SetRole } from "./model.ts";

/** Items of every set with this role, one list after another; none without a framework. */
export function itemsOf(framework: Framework | undefined, role: SetRole): Item[] {
  return [...(framework?.sets.values() ?? [])]
    .filter((set) => set.role === role)
    .flatMap(({ items }) => items);
}
