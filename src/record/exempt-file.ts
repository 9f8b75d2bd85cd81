/** The file beside a record that holds the text left out of it: `<id>.exempt.yaml`. Never public. */
import schema from "../../schema/exempt-text.schema.json" with { type: "json" };
import { validateExemptShape } from "../compiled/validators.js";
import type { Place } from "../finding.ts";
import { shapeFaults } from "../shape/check.ts";
import { editYaml } from "../yaml/edit.ts";
import { cutTexts } from "./cut-texts.ts";
import { fileFaults } from "../yaml/faults.ts";
import { parseYaml } from "../yaml/parse.ts";
import { serialiseYaml } from "../yaml/serialise.ts";

/** One text that was left out. */
export interface ExemptText {
  /** Name of the field it belongs in, as `fieldName` gives it. */
  field: string;
  text: string;
}

export interface ExemptFile {
  format: 1;
  /** Id of the record. */
  record: string;
  texts: readonly ExemptText[];
}

/** What keeps a file of exempt text from being used. No part of the file is quoted: it may be secret. */
export interface ExemptFault {
  message: string;
  place: Place;
}

export interface ParsedExemptFile {
  /** Absent when there is any fault. */
  file: ExemptFile | undefined;
  faults: ExemptFault[];
}

const COMMENT =
  "Exempt text. It is not public: keep this file where only those may look who may read it.";

const MISSHAPEN =
  "this file of confidential (exempt) text does not have the form it should have here";
const CUT =
  "the end of this confidential (exempt) text is lost, because a # after a space starts a note";

/** Problems whose message quotes no word of the file. */
const TELLS_NOTHING: readonly string[] = ["merge", "look-alike"];

/** Reads the text of an exempt file under the limits of a record. */
export function parseExemptFile(text: string): ParsedExemptFile {
  const yaml = parseYaml(text);
  const unreadable = fileFaults(yaml);
  const found =
    unreadable.length > 0 ? unreadable : shapeFaults(validateExemptShape, yaml.value, yaml, schema);
  // The words of a fault quote what was found, and here that may be what nobody else may read.
  const cause = yaml.problems.find(({ code }) => TELLS_NOTHING.includes(code));
  const faults = found.map(({ place }) => ({ message: cause?.message ?? MISSHAPEN, place }));
  if (faults.length > 0) return { file: undefined, faults };
  const [cut] = cutTexts(text, (path) => path[0] === "texts" && path.at(-1) === "text");
  if (cut !== undefined) return { file: undefined, faults: [{ message: CUT, place: cut.place }] };
  const file = yaml.value as ExemptFile;
  const fields = file.texts.map(({ field }) => field);
  const twice = fields.findIndex((field, at) => fields.indexOf(field) < at);
  if (twice === -1) return { file, faults };
  const place = yaml.placeOf(["texts", twice, "field"]);
  return {
    file: undefined,
    faults: [{ message: "this field has two confidential (exempt) texts", place }],
  };
}

/** The text that is kept for a field. */
export function exemptTextOf(file: ExemptFile | undefined, field: string): string | undefined {
  return file?.texts.find((one) => one.field === field)?.text;
}

/**
 * The text of an exempt file with one more text, or with another in its place.
 * @param old What the file holds now; `undefined` if there is none.
 * @param record Id of the record.
 */
export function withExemptText(old: string | undefined, record: string, one: ExemptText): string {
  if (old === undefined) {
    return serialiseYaml({ format: 1, record, texts: [one] }, { comment: COMMENT });
  }
  const at = indexOf(old, one.field);
  const texts = parseExemptFile(old).file?.texts ?? [];
  return editYaml(parseYaml(old), [
    { path: ["texts", at === -1 ? texts.length : at], value: { field: one.field, text: one.text } },
  ]);
}

/** The text of an exempt file without the text of a field; as it was if there is none. */
export function withoutExemptText(old: string, field: string): string {
  const at = indexOf(old, field);
  return at === -1 ? old : editYaml(parseYaml(old), [{ path: ["texts", at], remove: true }]);
}

function indexOf(text: string, field: string): number {
  return (parseExemptFile(text).file?.texts ?? []).findIndex((one) => one.field === field);
}
