import { isMapping } from "../mapping.ts";
import { isItems, matchItems } from "./match-items.ts";

/**
 * What a form is read with: what it gives, and behind that what the record has already. The items of a
 * list are where the form gives them, and those that it leaves out follow.
 */
export function behindForm(
  given: Record<string, unknown>,
  record: object | undefined,
): Record<string, unknown> {
  return record === undefined ? given : (behind(given, record) as Record<string, unknown>);
}

function behind(given: unknown, there: unknown, list = ""): unknown {
  if (given === undefined) return there;
  if (isMapping(given) && isMapping(there)) {
    const keys = new Set([...Object.keys(there), ...Object.keys(given)]);
    return Object.fromEntries([...keys].map((key) => [key, behind(given[key], there[key], key)]));
  }
  if (!isItems(given) || !isItems(there)) return given;
  const places = matchItems(list, there, given);
  const others = there.filter((_, at) => !places.includes(at));
  return [...given.map((item, at) => behind(item, there[places[at]!])), ...others];
}
