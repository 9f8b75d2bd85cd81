import type { Path } from "../finding.ts";
import { followPath, RECORD_SCHEMA } from "./schema.ts";

/**
 * When `{not-known: why}` is enough in a field that is demanded: of every record, or only of one that
 * tells of an earlier decision.
 */
export type NotKnownMark = "always" | "told-later";

/** What the schema says of `not-known` in a field; `undefined` where it is not allowed. */
export function notKnownMark(path: Path): NotKnownMark | undefined {
  // It stands for the value of a key, never for an item of a list.
  if (typeof path.at(-1) !== "string") return undefined;
  return followPath(RECORD_SCHEMA, path)?.["x-not-known"];
}
