import { validateRecordShape } from "../compiled/validators.js";
import type { ShapeError } from "../compiled/validators.js";
import { dotted } from "../finding.ts";
import type { Fault, Path } from "../finding.ts";
import { isMapping, valueAt } from "../mapping.ts";
import { nearest } from "../nearest.ts";
import { shapeFaults } from "../shape/check.ts";
import { fileFaults } from "../yaml/faults.ts";
import { readYaml } from "../yaml/read.ts";
import type { YamlText } from "../yaml/parse.ts";
import { quote } from "../yaml/quote.ts";
import { cutTexts } from "./cut-texts.ts";
import { lookAlikeKeys } from "./look-alike-keys.ts";
import { parseParagraph } from "./exempt-paragraphs.ts";
import type { DecisionRecord } from "./model.ts";
import { knownPart, mayHoldNotKnown, rawRecord } from "./not-known.ts";
import { isOlderForm } from "./older-forms.ts";
import { asMapping, followPath, RECORD_SCHEMA } from "./schema.ts";
import { STATUS } from "./status.ts";
import { isTextAt } from "./text-at.ts";

export interface ParsedRecord {
  /**
   * What is known, with what is not listed beside it. Absent when the text cannot be read, or is so far
   * from a record that nothing could use it.
   */
  record: DecisionRecord | undefined;
  faults: Fault[];
  yaml: YamlText;
}

/**
 * Reads a record and compares it with the general shape. What its framework asks is for the rules.
 * A record with fields missing or unknown is still given, so that everything else can be checked.
 */
export function parseRecord(text: string): ParsedRecord {
  const yaml = readYaml(text);
  const unreadable = fileFaults(yaml);
  if (unreadable.length > 0) return { record: undefined, faults: unreadable, yaml };
  const { value } = yaml;
  const shape = shapeFaults(validateRecordShape, value, yaml, RECORD_SCHEMA);
  const faults = withFalseSigns(
    withCutTexts(
      shape.map((fault) => withReason(fault, value)),
      yaml,
    ),
    yaml,
  );
  if (faults.length > 0 && !isUsable(value)) return { record: undefined, faults, yaml };
  const record = readKnown(value as DecisionRecord, text);
  return { record, faults: [...faults, ...unmetDemands(record, yaml)], yaml };
}

/** Only a text that can say so is looked through for what is not known. */
function readKnown(raw: DecisionRecord, text: string): DecisionRecord {
  return mayHoldNotKnown(text) || Object.hasOwn(raw, "unknowns") ? knownPart(raw) : raw;
}

/** Fields that a decision which is recorded as it is taken must say, and of which it says that they are not known. */
export function unmetDemands(record: DecisionRecord, yaml: YamlText): Fault[] {
  const { unknowns = [] } = record;
  const met = unknowns.filter(({ meetsDemand }) => meetsDemand);
  if (met.length === unknowns.length) return [];
  const unmet = new Set(
    unknowns.filter((one) => !met.includes(one)).map(({ path }) => dotted(path)),
  );
  const without = rawRecord({ ...record, unknowns: met });
  return shapeFaults(validateRecordShape, without, yaml, RECORD_SCHEMA)
    .filter(({ rule, path }) => rule === "field-missing" && unmet.has(path))
    .map((fault) => ({
      ...fault,
      message: `${quote(fault.path)} is not known, and a decision that is recorded as it is taken must say it`,
      fix: "Find it out and write it. Until then the record stays a draft.",
      place: yaml.placeOf(pathOf(`/${fault.path.replaceAll(".", "/")}`)),
    }));
}

/** Where all of a text is a note to YAML, nothing is there, and the words that were lost are what is said. */
function withCutTexts(faults: Fault[], { text, value }: YamlText): Fault[] {
  const isEmpty = ({ path }: Fault): boolean =>
    valueAt(value, pathOf(`/${path.replaceAll(".", "/")}`)) === null;
  if (!faults.some(isEmpty)) return faults;
  const cut = cutTexts(text, (path) => isTextAt(path, undefined));
  return faults.map((fault) => {
    const found = isEmpty(fault) ? cut.find(({ path }) => dotted(path) === fault.path) : undefined;
    if (found === undefined) return fault;
    const { message, fix, place } = found;
    return { ...fault, message, fix, place };
  });
}

/** A key or an item that is none, for it has a character that only looks like a sign, is the cause. */
function withFalseSigns(faults: Fault[], { text }: YamlText): Fault[] {
  if (faults.length === 0) return faults;
  const signs = lookAlikeKeys(text, {
    isText: (path) => isTextAt(path, undefined),
    isAsked: (path) => followPath(RECORD_SCHEMA, path) !== undefined,
  });
  return faults.map((fault) => {
    const sign = signs.find(({ path }) => dotted(path) === fault.path);
    // An unknown key is named with the character in it already.
    if (sign === undefined || fault.rule === "field-unknown") return fault;
    const { message, fix, place } = sign;
    return { ...fault, message, fix, place };
  });
}

const OLDER_FIX =
  "This is how an earlier draft of the format wrote it. To bring it along: rightly check --fix";

/** The schema says only which paragraphs there are; anyone who names another is told why it is not one. */
function withReason(fault: Fault, record: unknown): Fault {
  if (fault.rule === "value-malformed" || fault.rule === "value-unknown") {
    const stands = valueAt(record, pathOf(`/${fault.path.replaceAll(".", "/")}`));
    if (isOlderForm(fault.path, stands)) return { ...fault, fix: OLDER_FIX };
  }
  if (fault.rule !== "value-unknown" || !fault.path.endsWith(".exempt.paragraph")) return fault;
  const typed = fault.path
    .split(".")
    .reduce<unknown>((held, step) => (held as Record<string, unknown>)[step], record);
  const refusal = parseParagraph(String(typed));
  return "hint" in refusal ? { ...fault, fix: refusal.hint } : fault;
}

/** Whether the model's types hold: nothing that is typed as always there is missing or mistyped. */
export function isUsable(value: unknown): value is DecisionRecord {
  return validateRecordShape(value) || !(validateRecordShape.errors ?? []).some(breaksModel);
}

/**
 * A record whose status alone is misspelt, with the status that is most likely meant: so that a slip of the
 * keys does not hide what else is wrong. Nothing may be made or written of it.
 */
export function assumedRecord({
  record,
  yaml: { value },
}: ParsedRecord): DecisionRecord | undefined {
  if (record !== undefined || !isMapping(value) || typeof value["status"] !== "string")
    return undefined;
  const status = nearest(value["status"], Object.keys(STATUS)) ?? "draft";
  const assumed = { ...value, status };
  return isUsable(assumed) ? knownPart(assumed) : undefined;
}

/** What a status demands may be missing; a value the model has no type for may not be there. */
function breaksModel({ keyword, instancePath, params }: ShapeError): boolean {
  switch (keyword) {
    case "type":
    case "const":
      return true;
    case "required":
      return isAlwaysThere(pathOf(instancePath), String(params["missingProperty"]));
    case "enum":
      return instancePath === "/status";
    default:
      return false;
  }
}

/** Whether a key must be there at any status. */
function isAlwaysThere(path: Path, key: string): boolean {
  const schema = followPath(RECORD_SCHEMA, path);
  return schema !== undefined && (asMapping(schema).required ?? []).includes(key);
}

/** The path of a JSON pointer. */
function pathOf(pointer: string): Path {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
