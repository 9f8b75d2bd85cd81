import { dotted } from "../finding.ts";
import type { Path } from "../finding.ts";
import { isMapping, valueAt } from "../mapping.ts";
import { fieldAt } from "../record/fields.ts";
import { slug } from "../record/id.ts";
import { quote } from "../yaml/quote.ts";
import { isNotKnown } from "../record/not-known.ts";
import { refusedNotKnown } from "../record/not-known-words.ts";
import { readNotKnown } from "./read-not-known.ts";
import type { Step, StepValue } from "./model.ts";
import { isUnknownAnswer } from "./unknown-answer.ts";
import { fieldsRefusal, severalRefusal } from "./misplaced-shape.ts";
import { namedRows } from "./named-rows.ts";
import { isRefusal, normalise } from "./normalise.ts";

/** How the values of a form are read. */
export interface FormReader {
  /** The place in a record that a path of the form is for; left out where they are the same. */
  inRecord?: (path: Path) => Path;
  /** The step that asks for the value at this path of a record; `undefined` if none does. */
  stepAt: (path: Path) => Step | undefined;
  /** What a person wrote there, letter by letter. */
  wordsAt: (path: Path, value: string | number | boolean) => string;
  /** The fields that are asked at a path of a record instead of one value. */
  fieldsAt?: (path: Path) => readonly string[] | undefined;
  /** Why a field may not be said not to be known here, though the format has a place for it. */
  refusesUnknown?: (place: Path) => string | undefined;
  /** What the form is put into, if it is there already. */
  record?: object | undefined;
}

/** Words of a form that a walk would not take either. */
export interface FormRefusal {
  path: Path;
  /** What a walk says. */
  error: string;
  /** Something else may offer more to choose from than the step does. */
  isChoice: boolean;
}

export interface FormReading {
  /** As a record would hold it. What was refused is as it was. */
  value: unknown;
  refusals: FormRefusal[];
}

/**
 * Reads every value of a form as a walk reads what is typed: days, sums, labels and lists in any form
 * it takes. Groups are read inside; exempt text and what nobody asks for stay as they are.
 */
export function readForm(content: unknown, reader: FormReader, path: Path = []): FormReading {
  return readUnknown(content, reader, path) ?? readKnown(content, reader, path);
}

function readUnknown(content: unknown, reader: FormReader, path: Path): FormReading | undefined {
  const place = reader.inRecord?.(path) ?? path;
  const unknown = readNotKnown(content, place);
  if (unknown === undefined) return undefined;
  const error = reader.refusesUnknown?.(place);
  return error === undefined
    ? { value: unknown, refusals: [] }
    : { value: content, refusals: [{ path, error, isChoice: false }] };
}

function readKnown(content: unknown, reader: FormReader, path: Path): FormReading {
  const step = stepFor(content, reader, path);
  const error = shapeRefusal(content, step, reader, path);
  if (error !== undefined) return { value: content, refusals: [{ path, error, isChoice: false }] };
  if (isScalar(content)) return readScalar(content, step, reader, path);
  if (Array.isArray(content)) return readList(content as unknown[], step, reader, path);
  return isMapping(content) && !Object.hasOwn(content, "exempt")
    ? readGroup(content, reader, path)
    : { value: content, refusals: [] };
}

function readGroup(
  content: Readonly<Record<string, unknown>>,
  reader: FormReader,
  path: Path,
): FormReading {
  const read = Object.entries(content).map(
    ([key, value]) => [key, readForm(value, reader, [...path, key])] as const,
  );
  const kept = read.filter(([, { value }]) => value !== undefined);
  return {
    value: Object.fromEntries(kept.map(([key, { value }]) => [key, value])),
    refusals: read.flatMap(([, { refusals }]) => refusals),
  };
}

/** The step that asks for it; none for what is asked as one text and given in parts. */
function stepFor(content: unknown, { inRecord, stepAt }: FormReader, path: Path): Step | undefined {
  const isParts = Array.isArray(content) && patternOf(inRecord?.(path) ?? path) === PARTS;
  return isParts ? undefined : stepAt(path);
}

const PARTS = "decisions[].resolution";

/** What is said of one value where fields are asked, and of fields or a list where one value is. */
function shapeRefusal(
  content: unknown,
  step: Step | undefined,
  { fieldsAt, inRecord, wordsAt }: FormReader,
  path: Path,
): string | undefined {
  const place = inRecord?.(path) ?? path;
  const misplaced = isNotKnown(content) ? refusedNotKnown(place) : undefined;
  if (step !== undefined) return misplaced ?? severalRefusal(content, step);
  const fields = isWordFor(place) ? undefined : fieldsAt?.(place);
  if (fields === undefined) return undefined;
  if (Array.isArray(content)) return fieldsRefusal("a list", fields);
  const words = isScalar(content) ? wordsAt(path, content) : "";
  return words.trim() === "" ? undefined : fieldsRefusal(quote(words), fields);
}

type Scalar = string | number | boolean;

function isScalar(value: unknown): value is Scalar {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function readScalar(
  value: Scalar,
  step: Step | undefined,
  reader: FormReader,
  path: Path,
): FormReading {
  const words = reader.wordsAt(path, value);
  if (words.trim() === "") return { value, refusals: [] };
  const place = patternOf(reader.inRecord?.(path) ?? path);
  const within = MEANT_BY_A_WORD.get(place);
  if (within !== undefined) return readForm({ [within]: words }, reader, path);
  const none = NONE_AT.get(place);
  if (none !== undefined) return readNone(words, value, none, path);
  if (step === undefined) return { value: withoutStep(words, value, path), refusals: [] };
  const read = normalise(step, words);
  if (isRefusal(read)) return refused(value, step, path, read.error);
  return { value: asStored(step, read, path, reader), refusals: [] };
}

/** Items one by one, so that each is refused at its own place. */
function readList(
  items: readonly unknown[],
  step: Step | undefined,
  reader: FormReader,
  path: Path,
): FormReading {
  const isListed = step?.kind === "choose-many" || step?.kind === "lines";
  if (!isListed || (step.kind === "choose-many" && !items.every(isScalar))) {
    const read = items.map((item, at) => readForm(item, reader, [...path, at]));
    return {
      value: read.map(({ value }) => value),
      refusals: read.flatMap(({ refusals }) => refusals),
    };
  }
  const refusals: FormRefusal[] = [];
  const values = items.map((item, at): unknown => {
    if (!isScalar(item)) return item;
    const words = reader.wordsAt([...path, at], item);
    const read = normalise(step.kind === "lines" ? { ...step, ...ONE_LINE } : step, words);
    if (!isRefusal(read)) return read;
    refusals.push(...refused(item, step, [...path, at], read.error).refusals);
    return item;
  });
  if (step.kind === "lines") return { value: values, refusals };
  if (refusals.length > 0) return { value: items, refusals };
  const taken = new Set(values.flatMap((value) => (isNames(value) ? value : [])));
  const chosen = step.choices.map(({ value }) => value).filter((value) => taken.has(value));
  return { value: asStored(step, chosen, path, reader), refusals };
}

const ONE_LINE = { kind: "text", atLeastWords: 0 } as const;

function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value);
}

function refused(value: unknown, { kind }: Step, path: Path, error: string): FormReading {
  return { value, refusals: [{ path, error, isChoice: kind.startsWith("choose") }] };
}

/** The field that is meant if a single word is given instead of a group, by the group. */
export const MEANT_BY_A_WORD: ReadonlyMap<string, string> = new Map([
  ["put-to[].key", "is"],
  ["put-to[].private", "is"],
  ["decisions[].key", "is"],
  ["publication", "access"],
  ["links.supersedes[]", "record"],
]);

/** What is kept for a list in which there is nothing, by the list. */
const NONE_AT: ReadonlyMap<string, "none-declared" | readonly []> = new Map<
  string,
  "none-declared" | readonly []
>([
  ["evidence", []],
  ["actions", []],
  ["decisions[].interests", "none-declared"],
]);

const NOTHING = /^(none(-declared| declared| of them)?|no|n|false)\.?$/i;

/** Whether a single word is given where a group of fields or a list belongs. */
export function isWordFor(path: Path): boolean {
  const place = patternOf(path);
  return MEANT_BY_A_WORD.has(place) || NONE_AT.has(place);
}

function readNone(
  words: string,
  value: Scalar,
  none: "none-declared" | readonly [],
  path: Path,
): FormReading {
  if (NOTHING.test(words.trim())) return { value: none, refusals: [] };
  const instead = none === "none-declared" ? none : "[]";
  const error = `${quote(words)} is not a list. List them one by one, or write ${instead} if there are none`;
  return { value, refusals: [{ path, error, isChoice: false }] };
}

/** Names of a list that nobody is asked for, with commas, semicolons or spaces between them. */
function withoutStep(words: string, value: Scalar, path: Path): unknown {
  if (typeof value !== "string" || fieldAt(path)?.kind !== "list" || !isNameList(path))
    return value;
  const names = words.split(/[\s,;]+/).filter((word) => word !== "" && word !== "and");
  return dotted(path) === "links.supersedes" ? names.map((record) => ({ record })) : names;
}

function isNameList(path: Path): boolean {
  return path.at(-1) === "covers" || path[0] === "links";
}

/** The value as a record keeps it. */
function asStored(step: Step, value: StepValue, path: Path, { record }: FormReader): unknown {
  const { stores } = step;
  if (value === undefined || isUnknownAnswer(step, value)) return value;
  if (stores.as === "truth") {
    // Only the option that is preferred says so.
    return value === "no" && path.at(-1) === "preferred" ? undefined : value === "yes";
  }
  const key = { voices: "who", bodies: "body" }[String(stores.as)];
  if (key !== undefined) return isNames(value) ? value.map((id) => ({ [key]: id })) : value;
  if (stores.as === "rows") {
    return isNames(value) ? namedRows(stores, value, valueAt(record, path)) : value;
  }
  return stores.as === "first-field" && stores.asId === true ? slug(String(value)) : value;
}

function patternOf(path: Path): string {
  return dotted(path).replace(/\.\d+(?=\.|$)/g, "[]");
}
