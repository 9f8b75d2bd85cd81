import { ENDS, forceOf } from "../record/in-force.ts";
import type { Published } from "./model.ts";
import { listInWords } from "./text-in-words.ts";

/** How many decisions hold no longer, or never did, by what became of them; those that there are. */
export function uncountedOf(records: readonly Pick<Published, "record">[]): Record<string, number> {
  const forces = records.map(({ record }) => forceOf(record));
  const counts = ENDS.map((end) => [end, forces.filter((force) => force === end).length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

/** The same as a sentence; empty if there are none. */
export function uncountedInWords(records: readonly Pick<Published, "record">[]): string {
  const counts = Object.entries(uncountedOf(records)).map(([end, count]) => `${count} ${end}`);
  return counts.length === 0 ? "" : `Not counted: ${listInWords(counts)}.`;
}
