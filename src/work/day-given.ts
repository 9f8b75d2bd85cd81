import { UserError } from "../errors.ts";
import { inLongWords, parseDay } from "../interview/day.ts";
import { quote } from "../yaml/quote.ts";

/**
 * A day that a person gives with an option, in any form that a walk takes.
 * @param option As it is typed, such as `--from`.
 * @param typed What was given; `undefined` is today.
 * @param today ISO day.
 * @returns ISO day.
 * @throws UserError that names the option.
 */
export function dayGiven(option: string, typed: unknown, today: string): string {
  if (typed === undefined) return today;
  const words = typeof typed === "string" ? typed : JSON.stringify(typed);
  const day = parseDay(words);
  if (day !== undefined) return day;
  throw new UserError(`${option} ${quote(words)} is not a day`, {
    hint: `Give a day such as ${inLongWords(today)} or ${today}.`,
  });
}
