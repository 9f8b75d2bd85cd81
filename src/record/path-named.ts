import type { Path } from "../finding.ts";
import { isMapping, valueAt } from "../mapping.ts";
import type { DecisionRecord } from "./model.ts";

/**
 * The path of the field that a person names, in one way for every command: the names that lead to it,
 * joined by full stops. An item of a list goes by its number, which may be in brackets, or by its
 * id, its body, who it is about or the letter of its part: `decisions.0.reasons`, `decisions[0].reasons`,
 * `decisions.town-council.reasons`. Whether there is anything at it is for the caller to see.
 */
export function pathNamed(record: DecisionRecord, typed: string): Path {
  const path: (string | number)[] = [];
  let held: unknown = record;
  for (const word of wordsOf(typed)) {
    const step = stepNamed(held, word);
    path.push(step);
    held = valueAt(held, [step]);
  }
  return path;
}

/** The name of a field: its path, with what an item is known by instead of its number. */
export function fieldName(record: DecisionRecord, path: Path): string {
  const names: string[] = [];
  let held: unknown = record;
  for (const step of path) {
    names.push(Array.isArray(held) ? itemName(held, Number(step)) : String(step));
    held = valueAt(held, [step]);
  }
  return names.join(".");
}

function wordsOf(typed: string): string[] {
  return typed
    .trim()
    .replaceAll(/\[(\d+)\]/g, ".$1")
    .split(".");
}

function stepNamed(held: unknown, word: string): string | number {
  if (/^\d+$/.test(word)) return isMapping(held) ? word : Number(word);
  if (!Array.isArray(held)) return word;
  const at = held.findIndex((_, index) => itemName(held, index) === word);
  return at === -1 ? word : at;
}

/** What the items of the lists of a record are known by. */
const KNOWN_BY = ["id", "body", "who", "part"] as const;

/** What only this item is known by, else its number. */
function itemName(items: readonly unknown[], at: number): string {
  const word = wordFor(items[at]);
  const isOnly =
    word !== undefined && items.every((other, i) => i === at || wordFor(other) !== word);
  return isOnly ? word : String(at);
}

/** A figure alone would be taken for a number in the list, and a name with spaces cannot be typed. */
function wordFor(item: unknown): string | undefined {
  if (!isMapping(item)) return undefined;
  const word = KNOWN_BY.map((key) => item[key]).find((value) => value !== undefined);
  return typeof word === "string" && /^(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/.test(word)
    ? word
    : undefined;
}
