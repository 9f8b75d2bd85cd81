import { UserError } from "../../errors.ts";
import { dotted } from "../../finding.ts";
import type { Fault, Path } from "../../finding.ts";
import { ignoreComments } from "../../interview/form-comments.ts";
import type { OwnComment } from "../../interview/form-comments.ts";
import { wordsIn } from "../../interview/form-words.ts";
import { refuseAll } from "../../interview/refusal-parts.ts";
import { wordFaults } from "../../interview/word-faults.ts";
import { isMapping } from "../../mapping.ts";
import { didYouMean } from "../../nearest.ts";
import { fileFaults } from "../../yaml/faults.ts";
import { RECORD_LIMITS } from "../../yaml/limits.ts";
import { parseYaml } from "../../yaml/parse.ts";
import { quote } from "../../yaml/quote.ts";
import { givenFormPlaces } from "./given-form-places.ts";
import type { KeptFields } from "./given-form-places.ts";
import type { GivenFault, GivenFields, GivenSource } from "./given-reader.ts";

/** What may be given with a move. */
export interface AskedFields {
  fields: readonly string[];
  /** Where they are kept in a record. */
  places: KeptFields;
  /** Places that only reading knows. */
  reads?: KeptFields;
  /** Other names of fields, with what they stand for. */
  aliases?: Readonly<Record<string, Path>>;
}

/** What an answers file of a move says. */
export interface GivenForm {
  given: GivenFields;
  source: GivenSource;
  /** Fields that mean nothing here, and words that YAML would cut off, drop or misread. */
  faults: readonly GivenFault[];
  /** Those that set findings of a check aside. */
  comments: readonly OwnComment[];
}

/**
 * Reads an answers file of a move.
 * @param file As it is named in messages.
 * @throws UserError if it cannot be read.
 */
export function parseGivenFields(
  text: string,
  file: string,
  { fields, places, reads = [], aliases = {} }: AskedFields,
): GivenForm {
  const yaml = parseYaml(text, RECORD_LIMITS, true);
  const unreadable = fileFaults(yaml);
  refuseUnreadable(unreadable, file);
  const nameOf = (path: Path, at?: "key"): string => {
    const { line, column } = yaml.placeOf(path, at);
    return `${file}:${line}:${column}`;
  };
  const source = {
    wordsAt: wordsIn(yaml),
    nameOf: (path: Path) => `${nameOf(path)}: ${dotted(path)}`,
  };
  if (yaml.value === null || yaml.value === undefined) {
    return { given: {}, source, faults: [], comments: [] };
  }
  if (!isMapping(yaml.value)) {
    throw new UserError(`${file} does not hold names and answers`, {
      hint: `Write lines such as ${fields[0] ?? "note"}: followed by the answer.`,
    });
  }
  const others = Object.keys(yaml.value).filter(
    (key) => !fields.includes(key) && !Object.hasOwn(aliases, key),
  );
  const faults = others.map((key) => ({
    place: nameOf([key], "key"),
    error: isNotAsked(key, fields),
    fix: mayHave(fields),
  }));
  const misread = wordFaults(yaml, givenFormPlaces([...reads, ...places], yaml.value));
  const words = misread.map(({ message, fix, place: { line, column } }) => ({
    place: `${file}:${line}:${column}`,
    error: message,
    fix,
  }));
  // What is said of a field's words is not said again of what YAML made of them.
  const said = misread.map(({ path }) => path.split(".")[0] ?? "");
  return {
    given: givenBut(yaml.value, ...said),
    source,
    faults: [...faults, ...words],
    comments: ignoreComments(text),
  };
}

function refuseUnreadable(faults: readonly Fault[], file: string): void {
  const refusals = faults.map(({ place: { line, column }, message, fix }) => {
    return { message: `${file}:${line}:${column}: ${message}`, fix };
  });
  refuseAll(refusals);
}

/** @throws UserError for a field that means nothing here. */
export function refuseOtherFields(given: GivenFields, fields: readonly string[]): void {
  const others = Object.keys(given).filter((key) => !fields.includes(key));
  refuseAll(others.map((key) => ({ message: isNotAsked(key, fields), fix: mayHave(fields) })));
}

function isNotAsked(key: string, fields: readonly string[]): string {
  return `${quote(key)} is not asked here${didYouMean(key, fields)}`;
}

function mayHave(fields: readonly string[]): string {
  return `It may have: ${fields.join(", ")}.`;
}

/** Blank values say nothing. */
export function withoutBlankFields(given: GivenFields): GivenFields {
  return Object.fromEntries(
    Object.entries(given).filter(
      ([, value]) => value !== undefined && value !== null && value !== "",
    ),
  );
}

/** The given fields but for these. */
export function givenBut(given: GivenFields, ...fields: readonly string[]): GivenFields {
  return Object.fromEntries(Object.entries(given).filter(([key]) => !fields.includes(key)));
}

/** A text that was given; nothing if something else was. */
export function textOf(given: GivenFields, name: string): string | undefined {
  const value = given[name];
  return typeof value === "string" ? value : undefined;
}

/** One or several, as a list of words. */
export function listOf(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((one) => typeof one === "string");
}
