import type { Path } from "../finding.ts";
import type { KeyOrder } from "../yaml/render.ts";
import { asMapping, followPath, propertiesOf, RECORD_SCHEMA } from "./schema.ts";

/** Keys of an answer that every framework shares, in their order; what follows up comes after them. */
export const ANSWER_KEYS = ["is", "because", "evidence"] as const;

/**
 * The order in which a record's keys are written: the schema's. Answers are in the order they
 * were given, which only a framework knows better.
 */
export const recordKeyOrder: KeyOrder = (parent: Path) => {
  const within = parent.indexOf("answers");
  if (within !== -1) return parent.length === within + 1 ? undefined : ANSWER_KEYS;
  const schema = followPath(RECORD_SCHEMA, parent);
  const properties = schema === undefined ? undefined : propertiesOf(asMapping(schema));
  return properties === undefined ? undefined : Object.keys(properties);
};
