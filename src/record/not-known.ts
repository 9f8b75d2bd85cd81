/**
 * What a record says is not known: `{not-known: why}` in the place of a value.
 *
 * A record as it is read is a pair: the values that are known, in the types of the model, and the
 * fields that are not, with why. Both are data and travel together, and `rawRecord` joins them again.
 */
import { dotted } from "../finding.ts";
import type { Path } from "../finding.ts";
import { isMapping, valueAt } from "../mapping.ts";
import { isList, withEdit } from "../yaml/plain-edit.ts";
import type { DecisionRecord } from "./model.ts";
import type { NotKnown } from "./text-model.ts";
import { notKnownMark } from "./not-known-mark.ts";
import { meetsDemand } from "./told-later.ts";
import type { Unknown } from "./unknowns.ts";

export const NOT_KNOWN = "not-known";

/** What a field holds if its value is not known. */
export function unknownInWords({ why }: Pick<Unknown, "why">): string {
  return why === "" ? "Not known" : `Not known: ${why}`;
}

/** What is shown of a field that is not known, or is a part of what is not; `undefined` of any other. */
export function wordsIfUnknown(
  record: Pick<DecisionRecord, "unknowns">,
  path: Path,
): string | undefined {
  const unknown = unknownAt(record, path);
  return unknown === undefined ? undefined : unknownInWords(unknown);
}

/** Whether a value says that it is not known. */
export function isNotKnown(value: unknown): value is NotKnown {
  return isMapping(value) && Object.hasOwn(value, NOT_KNOWN);
}

/** Whether a text may hold `not-known`: of those that do not, nothing more is asked. */
export function mayHoldNotKnown(text: string): boolean {
  // A key may be written in escapes, which nobody does and a file may.
  return text.includes(NOT_KNOWN) || text.includes("\\");
}

/**
 * The record with what is not known taken out of its fields and listed beside them; the record itself
 * if all of it is known. What the format has no place for is left for the shape to find.
 */
export function knownPart(raw: DecisionRecord): DecisionRecord {
  const unknowns: Unknown[] = [];
  const known = withoutUnknowns(raw, [], { found: unknowns, raw }) as DecisionRecord;
  // A key of that name in the file is a field that the format does not have.
  if (unknowns.length === 0 && !Object.hasOwn(raw, "unknowns")) return raw;
  const fields: DecisionRecord = { ...known };
  delete fields.unknowns;
  return unknowns.length === 0 ? fields : { ...fields, unknowns };
}

interface Looking {
  found: Unknown[];
  raw: DecisionRecord;
}

function withoutUnknowns(value: unknown, path: Path, looking: Looking): unknown {
  if (isList(value)) {
    const items = value.map((item, at) => withoutUnknowns(item, [...path, at], looking));
    return items.every((item, at) => item === value[at]) ? value : items;
  }
  if (!isMapping(value)) return value;
  let changed: Record<string, unknown> | undefined;
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, key];
    const unknown = unknownIn(inner, at, looking.raw);
    if (unknown !== undefined) looking.found.push(unknown);
    const kept = unknown === undefined ? withoutUnknowns(inner, at, looking) : undefined;
    if (kept === inner) continue;
    changed ??= { ...value };
    if (kept === undefined) delete changed[key];
    else changed[key] = kept;
  }
  return changed ?? value;
}

function unknownIn(value: unknown, path: Path, raw: DecisionRecord): Unknown | undefined {
  if (!isNotKnown(value)) return undefined;
  const mark = notKnownMark(path);
  if (mark === undefined) return undefined;
  const why: unknown = value[NOT_KNOWN];
  return {
    path,
    why: typeof why === "string" ? why.trim() : "",
    meetsDemand: meetsDemand(mark, raw),
    stands: value,
  };
}

/** The record as it is in its file, which is what proofs are made of and what is written. */
export function rawRecord(record: DecisionRecord): DecisionRecord {
  const { unknowns, ...known } = record;
  if (unknowns === undefined) return record;
  return unknowns.reduce<unknown>((raw, unknown) => {
    const { path, stands } = unknown;
    const parent = valueAt(raw, path.slice(0, -1));
    const now = valueAt(raw, path);
    // What became known since, or went with what it was part of, is not put back.
    const isKnown = now !== undefined && now !== unknownInWords(unknown);
    if (!isMapping(parent) || isKnown) return raw;
    return withEdit(raw, { path, value: stands });
  }, known) as DecisionRecord;
}

/** What a record says of a field that is not known, or of what the field is a part of. */
export function unknownAt(
  { unknowns = [] }: Pick<DecisionRecord, "unknowns">,
  path: Path,
): Unknown | undefined {
  if (unknowns.length === 0) return undefined;
  const name = dotted(path);
  return unknowns.find((one) => {
    const outer = dotted(one.path);
    return name === outer || name.startsWith(`${outer}.`);
  });
}

/**
 * Whether a record says nothing at all of a field that it must say something of. Everything that finds
 * something missing asks this.
 */
export function isUnsaid(record: DecisionRecord, path: Path): boolean {
  if (valueAt(record, path) !== undefined) return false;
  return unknownAt(record, path)?.meetsDemand !== true;
}
