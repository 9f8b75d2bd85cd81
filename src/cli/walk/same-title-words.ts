import type { SameTitle } from "../../work/walk/same-title.ts";
import { visible } from "../../yaml/quote.ts";

/**
 * That a record with this title is there already, and the way back to it.
 * @param answers The form that a person gave, which can be laid over it.
 */
export function sameTitleWords({ file, id, status, isOpen }: SameTitle, answers?: string): string {
  const there = `A record with this title is there already: ${file} (${status}).`;
  if (!isOpen) return visible(there);
  const form = answers === undefined || answers === "-" ? "" : ` --answers ${answers}`;
  return visible(`${there} To go on with it: rightly resume ${id}${form}`);
}
