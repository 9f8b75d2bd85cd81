import type { Path } from "../finding.ts";
import type { NotKnown } from "../record/text-model.ts";
import { NOT_KNOWN, isNotKnown } from "../record/not-known.ts";
import { notKnownMark } from "../record/not-known-mark.ts";
import { whyNotKnown } from "../record/not-known-words.ts";

/**
 * What a form says of a field that is not known, as a record holds it: `{not-known: why}`, or a text that
 * begins "Not known:". `undefined` for everything else, and where the format has no place for it.
 * @param path In a record.
 */
export function readNotKnown(value: unknown, path: Path): NotKnown | undefined {
  if (notKnownMark(path) === undefined) return undefined;
  if (isNotKnown(value)) return value;
  const why = typeof value === "string" ? whyNotKnown(value) : undefined;
  return why === undefined || why === "" ? undefined : { [NOT_KNOWN]: why };
}
