/** A JSON Schema as editors should have it: what they show of a field, offer for it and say of a mistake. */
import { isMapping } from "../mapping.ts";

type Schema = Record<string, unknown>;

/** Keywords that hold schemas by name; what is under a name is a field, with words of its own. */
const FIELDS_BY_NAME = ["properties", "patternProperties"];

/** Keywords that hold a schema for each item or each value. */
const FIELDS = ["items", "additionalProperties"];

/** Keywords whose content is a value and no schema. */
const VALUES = new Set(["const", "enum", "required", "type"]);

/** A form that any text has says nothing about how a day or an id is written. */
const ANY_TEXT = "\\S";

/**
 * The same schema, which accepts and refuses the same values. A field has its own title and words where
 * it refers to a definition, and says in words how a day or an id is written. There are no examples and
 * no defaults, because an editor offers them as if they were answers.
 */
export function editorSchema(schema: object): Schema {
  const definitions = schema as { $defs?: Record<string, Schema> };
  return forEditor(schema as Schema, definitions.$defs ?? {});
}

function forEditor(schema: Schema, definitions: Readonly<Record<string, Schema>>): Schema {
  const entries = Object.entries(schema)
    .filter(([key]) => key !== "examples" && key !== "default")
    .map(([key, value]) => [key, contentFor(key, value, definitions)]);
  return { ...(Object.fromEntries(entries) as Schema), ...patternMessage(schema) };
}

function contentFor(
  key: string,
  value: unknown,
  definitions: Readonly<Record<string, Schema>>,
): unknown {
  if (VALUES.has(key)) return value;
  if (key === "$defs") return byName(value, (one) => wordless(forEditor(one, definitions)));
  if (FIELDS_BY_NAME.includes(key)) return byName(value, (one) => field(one, definitions));
  if (FIELDS.includes(key) && isMapping(value)) return field(value, definitions);
  if (Array.isArray(value))
    return value.map((one: unknown) => (isMapping(one) ? forEditor(one, definitions) : one));
  return isMapping(value) ? forEditor(value, definitions) : value;
}

function byName(value: unknown, change: (schema: Schema) => Schema): unknown {
  if (!isMapping(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, isMapping(one) ? change(one) : one]),
  );
}

/** What a definition says of itself would be shown in front of the words of the field that refers to it. */
function wordless(schema: Schema): Schema {
  const rest = Object.entries(schema).filter(([key]) => key !== "title" && key !== "description");
  return Object.fromEntries(rest);
}

function field(schema: Schema, definitions: Readonly<Record<string, Schema>>): Schema {
  const definition = definitionOf(schema, definitions);
  const { title = definition["title"] } = schema;
  const general = wordsOf(definition);
  const own = wordsOf(schema) ?? general;
  const form = formOf({ ...definition, ...schema, description: general });
  const example = form.example === undefined ? undefined : `Such as ${form.example}.`;
  const words = own === general ? [own, example] : [own, form.words];
  return {
    ...forEditor(schema, definitions),
    title,
    description: words.filter((one) => one !== undefined && one !== "").join("\n\n"),
  };
}

function wordsOf({ description }: Schema): string | undefined {
  return typeof description === "string" ? description : undefined;
}

/** What a field refers to; the field itself if it refers to nothing. */
function definitionOf(field: Schema, definitions: Readonly<Record<string, Schema>>): Schema {
  const ref = knownOf(field)["$ref"];
  return typeof ref === "string" ? (definitions[ref.slice("#/$defs/".length)] ?? {}) : field;
}

/** What holds a value that is neither left blank nor `{not-known: why}`, which a field may allow as well. */
function knownOf(field: Schema): Schema {
  const { anyOf, else: otherwise } = field;
  if (isMapping(otherwise)) return knownOf(otherwise);
  const branch: unknown = Array.isArray(anyOf) ? anyOf[0] : undefined;
  return isMapping(branch) ? knownOf(branch) : field;
}

/** How a text is written, from the words and the example of its schema; empty where any text will do. */
function formOf(schema: Schema): { words?: string; example?: string } {
  const { pattern, examples, enum: choices } = schema;
  if (typeof pattern !== "string" || pattern.includes(ANY_TEXT) || choices !== undefined) return {};
  const [example] = Array.isArray(examples) ? (examples as unknown[]) : [];
  const [sentence = ""] = (wordsOf(schema) ?? "").split(/(?<=\.)\s/);
  const words = sentence.replace(/\.$/, "");
  if (words === "") return { words };
  if (typeof example !== "string") return { words: `${words}.` };
  return { words: `${words}, such as ${example}.`, example };
}

/** Editors would show the expression itself, which few people read. */
function patternMessage(schema: Schema): Schema {
  const { pattern } = schema;
  if (typeof pattern !== "string") return {};
  const { words } = formOf(schema);
  const message =
    words === undefined ? "There is no text here." : `Not in the form it needs. ${words}`;
  return { patternErrorMessage: message.trimEnd() };
}
