import { UserError } from "../errors.ts";
import { didYouMean } from "../nearest.ts";
import { quote } from "../yaml/quote.ts";

/**
 * A word that was typed, as one of those there are.
 * @param what What it names, such as "status".
 * @throws UserError that names those there are.
 */
export function oneOf<T extends string>(what: string, value: string, all: readonly T[]): T {
  const found =
    all.find((one) => one === value) ?? all.find((one) => folded(one) === folded(value));
  if (found !== undefined) return found;
  const hint = all.length === 0 ? {} : { hint: `It can be ${all.join(", ")}.` };
  throw new UserError(`there is no ${what} ${quote(value)}${didYouMean(value, all)}`, hint);
}

/** Labels are names in other letters: "Follow-up", "Approved with conditions". */
function folded(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, "-");
}
