import { UserError } from "../../errors.ts";
import { didYouMean } from "../../nearest.ts";
import { quote } from "../../yaml/quote.ts";
import type { ExplanationEntry, Explanation } from "./explanation.ts";

/**
 * Everything of that name: `evidence` may be a field and part of a framework. A path such as
 * `answers.test` or `options.0.title` is found by what it leads to.
 * @throws UserError if nothing has that name.
 */
export function findExplanations(
  entries: readonly ExplanationEntry[],
  asked: string,
): Explanation[] {
  const wanted = withoutNumbers(asked);
  const exact = entries.filter((entry) => isCalled(entry, wanted));
  if (exact.length > 0) return exact.map((entry) => entry.make());
  const last = /^answers\.(?:.*\.)?([^.]+)$/.exec(wanted)?.[1];
  const answers = last === undefined ? [] : entries.filter((entry) => isCalled(entry, last));
  if (answers.length > 0) return answers.map((entry) => entry.make());
  const names = entries.flatMap((entry) => [entry.id, ...(entry.aliases ?? [])]);
  throw new UserError(
    `there is nothing called ${quote(asked)} to explain${didYouMean(wanted, names)}`,
    { hint: "To see everything that can be explained: rightly explain" },
  );
}

function isCalled({ id, aliases = [] }: ExplanationEntry, name: string): boolean {
  return [id, ...aliases].some((one) => one.toLowerCase() === name);
}

/** `options.0.title` and `options[0].title` as `options.title`. */
function withoutNumbers(asked: string): string {
  return asked
    .trim()
    .toLowerCase()
    .replace(/\[\d*\]|\.\d+(?=\.|$)/g, "");
}
