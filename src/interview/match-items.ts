import { isMapping } from "../mapping.ts";
import { sameValue } from "../yaml/same.ts";

type Item = Record<string, unknown>;

/** What an item of each list is known by, beside its id. */
export const NAMED_BY: Readonly<Record<string, string>> = {
  options: "title",
  consultations: "method",
  evidence: "title",
  actions: "what",
  voice: "who",
  decisions: "body",
  "look-backs": "due",
};

/**
 * Where each item of a form belongs in a list that is there already: at the item with its id, else at the
 * one with its name, else at the one in its place if either has no name. An item that nothing fits is new,
 * and goes to the end, so that no form writes over what it does not mention.
 * @param list The key of the list.
 * @returns For each item wanted, its index in the list that is there, or one past its end.
 */
export function matchItems(
  list: string,
  there: readonly unknown[],
  wanted: readonly unknown[],
): number[] {
  const name = NAMED_BY[list];
  const found = new Map<number, number>();
  const free = (at: number) => ![...found.values()].includes(at);
  const match = (fits: (item: Item, other: Item, inPlace: boolean) => boolean) => {
    wanted.forEach((item, at) => {
      if (found.has(at) || !isMapping(item)) return;
      const index = there.findIndex((other, place) => {
        return isMapping(other) && free(place) && fits(item, other, place === at);
      });
      if (index >= 0) found.set(at, index);
    });
  };
  match((item, other) => isGiven(item["id"]) && item["id"] === other["id"]);
  if (name !== undefined) {
    match((item, other) => canBe(item, other) && sameWords(item[name], other[name]));
  }
  match((item, other, inPlace) => {
    const named = name !== undefined && isGiven(item[name]) && isGiven(other[name]);
    return inPlace && canBe(item, other) && !named;
  });
  let end = there.length;
  return wanted.map((_, at) => found.get(at) ?? end++);
}

/** A list of groups of fields. */
export function isItems(value: unknown): value is Record<string, unknown>[] {
  return Array.isArray(value) && value.length > 0 && (value as unknown[]).every(isMapping);
}

/** Two different ids are two things. */
function canBe(item: Item, other: Item): boolean {
  return !isGiven(item["id"]) || !isGiven(other["id"]);
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "";
}

function sameWords(a: unknown, b: unknown): boolean {
  return isGiven(a) && sameValue(plain(a), plain(b));
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  return typeof value === "string" ? value.trim().replace(/\s+/g, " ").toLowerCase() : value;
}
