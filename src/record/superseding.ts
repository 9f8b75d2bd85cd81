/** What records say of taking one another's place, wholly or in part. */
import type { Links, PartReplaced, Supersession } from "./model.ts";

type Linked = { links?: Links | undefined };

/** Ids of the records whose place a record takes, wholly or in part. */
export function supersededIds({ links }: Linked): string[] {
  return (links?.supersedes ?? []).map(({ record }) => record);
}

/** Whether only some parts of the older record are replaced. */
export function isInPart({ parts }: Supersession): boolean {
  return parts !== undefined && parts.length > 0;
}

/** What the older record has to say of a newer one that replaces some of its parts. */
export function partsReplacedBy({ links }: Linked, newer: string): PartReplaced | undefined {
  return links?.["replaced-in-part"]?.find(({ by }) => by === newer);
}

/** Whether two lists name the same parts, in any order. */
export function sameParts(one: readonly string[] = [], other: readonly string[] = []): boolean {
  return one.length === other.length && one.every((part) => other.includes(part));
}

/** Parts in words: `part b`, `parts b and d`, or the words that stand for them. */
export function partsInWords(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  const all = parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
  const areLetters = parts.every((part) => /^[a-z]{1,2}$/i.test(part));
  if (!areLetters) return all;
  return `${parts.length === 1 ? "part" : "parts"} ${all}`;
}
