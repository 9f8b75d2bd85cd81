import type { Path } from "../finding.ts";
import { isMapping, valueAt } from "../mapping.ts";
import type { DecisionRecord, Erratum } from "./model.ts";
import { isNotKnown, unknownInWords } from "./not-known.ts";
import { pathNamed } from "./path-named.ts";
import { followPath, RECORD_SCHEMA, resolveSchema } from "./schema.ts";
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

/** A value as an erratum says it; `undefined` for what is not a single value. */
export function valueInErratum(value: unknown): Erratum["is"] | undefined {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value === "string") return value;
  return isMapping(value) && isMapping(value["exempt"]) ? (value as never) : undefined;
}

/** A value that is not what the erratum made of it was changed by someone else, and is left. */
function undo(copy: DecisionRecord, { field, was, is }: Erratum): void {
  const path = pathNamed(copy, field);
  const last = path.at(-1);
  const parent = valueAt(copy, path.slice(0, -1));
  if (last === undefined || typeof parent !== "object" || parent === null) return;
  const group = parent as Record<string, unknown>;
  // Of options, only the preferred one has a mark: without one it says "false".
  const now = valueNow(group[last]) ?? (is === "false" ? is : undefined);
  if (now === undefined || plainText(now) !== plainText(is)) return;
  if (isNotKnown(was)) group[last] = was;
  else if (was === undefined) delete group[last];
  else group[last] = asWritten(was, kindNow(group[last] ?? false, path));
}

/** A field that was found not to be known after all says so in the words that were given. */
function valueNow(value: unknown): Erratum["is"] | undefined {
  return isNotKnown(value)
    ? unknownInWords({ why: value["not-known"].trim() })
    : valueInErratum(value);
}

/** The words of an erratum as the kind of value that is in the field. */
function asWritten(was: Erratum["is"], now: string | undefined): unknown {
  if (now === "number" || now === "integer") return Number(was);
  return now === "boolean" ? was === "true" : was;
}

/** What kind of value is in a field, or would if it were known. */
function kindNow(value: unknown, path: Path): string | undefined {
  if (!isNotKnown(value)) return typeof value;
  const field = followPath(RECORD_SCHEMA, path);
  const type = field === undefined ? undefined : resolveSchema(field).type;
  return typeof type === "string" ? type : undefined;
}
