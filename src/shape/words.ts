import type { ShapeError } from "../compiled/validators.js";
import { dotted } from "../finding.ts";
import type { Path } from "../finding.ts";
import { didYouMean, nearest } from "../nearest.ts";
import { isMapping, valueAt } from "../mapping.ts";
import { describedAt, partOf, pathOf } from "./part.ts";
import type { ShapeRuleId } from "./rules.ts";
import { lookAlikeClause } from "../yaml/look-alikes.ts";
import { quote } from "../yaml/quote.ts";

/** One mistake in words, before it has a place. */
export interface Mistake {
  rule: ShapeRuleId;
  /** To the value; for a field that is missing, to where it would be. */
  path: Path;
  message: string;
  fix?: string;
  isType?: boolean;
}

interface Look {
  error: ShapeError;
  path: Path;
  value: unknown;
  /** The schema that holds the keyword. */
  part: Record<string, unknown>;
  /** The whole schema. */
  schema: object;
}

const MOST_LISTED = 8;

/** What one error says of a value; nothing for keywords that only repeat another. */
export function mistakeOf(error: ShapeError, root: unknown, schema: object): Mistake | undefined {
  const path = pathOf(error.instancePath, root);
  // A schema path counts from the definition it is in, which it does not name.
  const described = describedAt(schema, path);
  const value = valueAt(root, path);
  // What is wrong with a key is said of the mapping a second time, as if that were the text.
  if (ABOUT_TEXT.has(error.keyword) && typeof value !== "string") return undefined;
  const part = Object.hasOwn(described, error.keyword)
    ? described
    : partOf(schema, error.schemaPath);
  const look: Look = { error, path, value, part, schema };
  return WORDS[error.keyword]?.(look);
}

const ABOUT_TEXT = new Set(["pattern", "format", "minLength", "maxLength"]);

const WORDS: Readonly<Record<string, (look: Look) => Mistake>> = {
  required: missing,
  additionalProperties: unknownField,
  propertyNames: badName,
  enum: ({ path, value, error }) =>
    notListed(path, value, error.params["allowedValues"] as readonly unknown[]),
  const: ({ path, value, error }) => notListed(path, value, [error.params["allowedValue"]]),
  type: wrongType,
  pattern: notInForm,
  format: notInForm,
  minLength: ({ path }) => malformed(path, `${nameOf(path)} is empty`),
  maxLength: ({ path, value, part }) =>
    malformed(path, `${said(path, value)} is longer than ${String(part["maxLength"])} characters`),
  minItems: tooFew,
  minProperties: ({ path }) => malformed(path, `${nameOf(path)} is empty`),
  uniqueItems: ({ path }) => malformed(path, `${nameOf(path)} names the same thing twice`),
  minimum: ({ path, value, part }) =>
    malformed(path, `${said(path, value)} is less than ${String(part["minimum"])}`),
  not: ({ path, value }) =>
    malformed(path, `${said(path, value)} is a word that YAML or this format keeps for itself`),
};

function missing({ error, path, value, schema }: Look): Mistake {
  const name = String(error.params["missingProperty"]);
  if (name === "exempt" && !isNearlyExempt(value)) return notText(path, value);
  const words = describedAt(schema, [...path, name])["description"];
  const description = typeof words === "string" ? ` ${words}` : "";
  const where = path.length === 0 ? "the file" : nameOf(path);
  return {
    rule: "field-missing",
    path: [...path, name],
    message: `${where} has no ${quote(name)}`,
    fix: `Add a line "${name}:" ${path.length === 0 ? "to the file" : `under ${dotted(path)}`}.${description}`,
  };
}

/** Only a text may be exempt instead, and anyone who wrote fields there did not mean to withhold it. */
function notText(path: Path, value: unknown): Mistake {
  return {
    ...malformed(path, `${nameOf(path)} is a group of fields, where text is expected`),
    fix: notKnownMeant(value) ?? "Write the text itself, or leave it blank until it is known.",
    isType: true,
  };
}

/** What to write where a slip of the keys stands for what says that a value is not known. */
function notKnownMeant(value: unknown): string | undefined {
  const keys = isMapping(value) ? Object.keys(value) : [];
  const slip = keys.find((key) => nearest(key, [NOT_KNOWN]) !== undefined);
  return slip === undefined ? undefined : `Write "${NOT_KNOWN}" instead of ${quote(slip)}.`;
}

const NOT_KNOWN = "not-known";

function standsForUnknown(value: unknown): boolean {
  return isMapping(value) && Object.hasOwn(value, NOT_KNOWN);
}

function isNearlyExempt(value: unknown): boolean {
  const keys = isMapping(value) ? Object.keys(value) : [];
  return keys.some((key) => key === "exempt" || nearest(key, ["exempt"]) !== undefined);
}

function unknownField({ error, path, value, part }: Look): Mistake {
  const name = String(error.params["additionalProperty"]);
  const known = standsForUnknown(value) ? [NOT_KNOWN] : Object.keys(part["properties"] ?? {});
  if (known.join() === "exempt" && !isNearlyExempt(value)) return notText(path, value);
  // A field that is there already was not misspelt a second time.
  const free = known.filter((one) => !isMapping(value) || !Object.hasOwn(value, one));
  const meant = nearest(name, free);
  const where = path.length === 0 ? "this file" : nameOf(path);
  return {
    rule: "field-unknown",
    path: [...path, name],
    message: `${quote(name)} is not a field of ${where}${didYouMean(name, free)}${lookAlikeClause(name)}`,
    ...(meant === undefined
      ? { fix: `Use one of its fields: ${known.join(", ")}.` }
      : { fix: `Write "${meant}".` }),
  };
}

function badName({ error, path }: Look): Mistake {
  const name = String(error.params["propertyName"]);
  return {
    rule: "value-malformed",
    path: [...path, name],
    message: `${quote(name)} cannot be used as a name here`,
    fix: "Use lower-case letters, figures and hyphens, and none of the words YAML keeps for itself.",
  };
}

function notListed(path: Path, value: unknown, allowed: readonly unknown[]): Mistake {
  const words = allowed.map(String);
  const meant = typeof value === "string" ? nearest(value, words) : undefined;
  const ordered = meant === undefined ? words : [meant, ...words.filter((word) => word !== meant)];
  const more = ordered.length > MOST_LISTED ? ` and ${ordered.length - MOST_LISTED} more` : "";
  const hint =
    typeof value === "string" ? `${didYouMean(value, words)}${lookAlikeClause(value)}` : "";
  return {
    rule: "value-unknown",
    path,
    message: `${said(path, value)} is not one of the values allowed here${hint}`,
    fix: `Use ${words.length === 1 ? "" : "one of "}${ordered.slice(0, MOST_LISTED).join(", ")}${more}.`,
  };
}

const KINDS: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a group of fields",
  null: "nothing",
};

function wrongType({ path, value, part }: Look): Mistake {
  const wanted = [part["type"]].flat().map(String);
  const isText = wanted.includes("string");
  const quotable = isText && (typeof value === "number" || typeof value === "boolean");
  // A note that text is exempt is legal but is not what someone who wrote a list was after.
  const slip = notKnownMeant(value);
  const kinds = (isText ? ["string"] : wanted).map((one) => KINDS[one] ?? one).join(" or ");
  const fix = quotable
    ? `Put it in quotes: "${String(value)}".`
    : (slip ?? howToWrite(wanted, part));
  return {
    rule: "value-malformed",
    path,
    message: `${nameOf(path)} is ${foundKind(value)}, where ${kinds} is expected`,
    ...(fix === undefined ? {} : { fix }),
    isType: true,
  };
}

/** How what is expected is written. */
function howToWrite(wanted: readonly string[], part: Record<string, unknown>): string | undefined {
  const [kind = ""] = wanted;
  if (kind === "array") {
    return "Write each on a line of its own below, indented, with a dash and a space before it.";
  }
  if (kind === "object") {
    const [first] = Object.keys(part["properties"] ?? {});
    const such = first === undefined ? "" : `, such as ${first}: and what it says`;
    return `Write its fields on the lines below, indented, each with its name and a colon${such}.`;
  }
  if (kind === "number" || kind === "integer") return "Write figures alone, such as 34.";
  return kind === "boolean" ? "Write true or false." : undefined;
}

function foundKind(value: unknown): string {
  if (value === null || value === undefined) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a group of fields";
  if (typeof value === "string") return `the text ${quote(value)}`;
  return typeof value === "number"
    ? `the number ${value}`
    : `the word ${value === true ? "true" : "false"}`;
}

function tooFew({ path, value, error }: Look): Mistake {
  const least = Number(error.params["limit"]);
  const count = Array.isArray(value) ? value.length : 0;
  return {
    rule: "field-missing",
    path: [...path, count],
    message: `${nameOf(path)} has ${count === 0 ? "nothing in it" : `only ${count}`}, and ${least} or more are expected`,
    fix: `Add to ${dotted(path)}.`,
  };
}

function notInForm({ path, value, part }: Look): Mistake {
  const clause = lookAlikeClause(String(value));
  return malformed(path, `${said(path, value)} ${formOf(part)}${clause}`);
}

/** The form a text should have, from the schema's own example. */
function formOf(part: Record<string, unknown>): string {
  const examples: unknown = part["examples"];
  const example: unknown = Array.isArray(examples) ? examples[0] : undefined;
  return `does not have the expected form${example === undefined ? "" : `, such as ${quotedExample(example)}`}`;
}

function quotedExample(example: unknown): string {
  return typeof example === "string" ? example : JSON.stringify(example);
}

function malformed(path: Path, message: string): Mistake {
  return { rule: "value-malformed", path, message };
}

function nameOf(path: Path): string {
  return path.length === 0 ? "the file" : `"${dotted(path)}"`;
}

function said(path: Path, value: unknown): string {
  const plain = typeof value === "object" && value !== null ? "this" : quote(String(value));
  return path.length === 0 ? plain : `${plain} for "${dotted(path)}"`;
}
