import { isMapping, valueAt } from "../mapping.ts";
import type { DecisionRecord, Erratum } from "./model.ts";
import { isNotKnown } from "./not-known.ts";
import { pathNamed } from "./path-named.ts";
import { plainText } from "./text.ts";

/** A copy of a record in which every erratum is undone, the latest first: as it was confirmed. */
export function withoutErrata(record: DecisionRecord): DecisionRecord {
  const { errata } = record;
  if (errata === undefined || errata.length === 0) return record;
  const copy = structuredClone(record);
  for (const erratum of errata.toReversed()) undo(copy, erratum);
  delete copy.errata;
  return copy;
}

/** A value as an erratum says it; `undefined` for what is no single value. */
export function valueInErratum(value: unknown): Erratum["is"] | undefined {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value === "string") return value;
  return isMapping(value) && isMapping(value["exempt"]) ? (value as never) : undefined;
}

/** A value that is not what the erratum made of it was changed by somebody else, and is left. */
function undo(copy: DecisionRecord, { field, was, is }: Erratum): void {
  const path = pathNamed(copy, field);
  const last = path.at(-1);
  const parent = valueAt(copy, path.slice(0, -1));
  if (last === undefined || typeof parent !== "object" || parent === null) return;
  const group = parent as Record<string, unknown>;
  // Of options, only the preferred one has a mark: without one it says "false".
  const now = valueInErratum(group[last]) ?? (is === "false" ? is : undefined);
  if (now === undefined || plainText(now) !== plainText(is)) return;
  if (isNotKnown(was)) group[last] = was;
  else if (was === undefined) delete group[last];
  else group[last] = asWritten(was, group[last] ?? false);
}

/** The words of an erratum as the kind of value that stands in the field. */
function asWritten(was: Erratum["is"], now: unknown): unknown {
  if (typeof now === "number") return Number(was);
  return typeof now === "boolean" ? was === "true" : was;
}
