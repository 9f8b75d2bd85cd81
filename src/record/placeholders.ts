/** The places of a record where text was left out. */
import type { Path } from "../finding.ts";
import { isMapping } from "../mapping.ts";
import { eachValue } from "./each-value.ts";
import type { DecisionRecord } from "./model.ts";

export interface Placeholder {
  path: Path;
  /** The whole mapping that is there instead of the text, as it was read. */
  value: Readonly<Record<string, unknown>>;
}

/**
 * Every mapping that says it stands for exempt text, in the record's order, sound or not. No framework
 * is needed: a mapping with `exempt` in it is one wherever text may be.
 */
export function placeholdersIn(record: DecisionRecord): Placeholder[] {
  const found: Placeholder[] = [];
  eachValue(record, (value, path) => {
    // A framework may call a test or a question so: directly under answers it is a name.
    if (!isMapping(value) || !Object.hasOwn(value, "exempt") || path.at(-1) === "answers") {
      return undefined;
    }
    found.push({ path: [...path], value });
    return false;
  });
  return found;
}
