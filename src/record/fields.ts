import type { Path } from "../finding.ts";
import {
  definitionName,
  followPath,
  itemSchema,
  propertiesOf,
  RECORD_SCHEMA,
  resolveSchema,
} from "./schema.ts";
import type { FieldSchema } from "./schema.ts";

/** How a field is filled in. `group` is a mapping of further fields. */
export type FieldKind =
  "line" | "text" | "date" | "id" | "choice" | "number" | "yes-no" | "list" | "group";

export interface FieldChoice {
  value: string;
  label: string;
}

/** One field of a record as people are told about it. */
export interface Field {
  /** `options[].title`: a pair of brackets stands for any item of a list. */
  path: string;
  label: string;
  /** A sentence or two. */
  description: string;
  /** A value worth imitating. */
  example: unknown;
  kind: FieldKind;
  /** For `choice`: what can be chosen. */
  choices?: readonly FieldChoice[];
}

const KINDS: Readonly<Record<string, FieldKind>> = {
  line: "line",
  text: "text",
  resolution: "text",
  date: "date",
  when: "date",
  id: "id",
  "record-id": "id",
  digest: "id",
  ids: "list",
  lines: "list",
  answers: "group",
};

/** Every field of a record that has words of its own, in the order of the schema. */
export const FIELDS: readonly Field[] = fieldsUnder(RECORD_SCHEMA, "");

/** The field at a path of keys and indexes; `undefined` for what only a framework can explain. */
export function fieldAt(path: Path): Field | undefined {
  const pattern = patternOf(path);
  const before = DESCRIBED.get(pattern);
  if (before !== undefined) return before;
  const schema = path.length === 0 ? undefined : followPath(RECORD_SCHEMA, path);
  if (schema === undefined) return undefined;
  const field = describe(schema, pattern);
  DESCRIBED.set(pattern, field);
  return field;
}

/** Fields by their path: a walk asks for each of them again and again. */
const DESCRIBED = new Map<string, Field>();

function fieldsUnder(parent: FieldSchema, prefix: string): Field[] {
  return Object.entries(propertiesOf(parent) ?? {}).flatMap(([key, schema]) => {
    const path = prefix === "" ? key : `${prefix}.${key}`;
    const items = itemSchema(schema);
    return [
      describe(schema, path),
      ...(items === undefined ? fieldsUnder(schema, path) : fieldsUnder(items, `${path}[]`)),
    ];
  });
}

function describe(field: FieldSchema, path: string): Field {
  const { title = path, description = "", examples = [] } = resolveSchema(field);
  const choices = choicesOf(field);
  return {
    path,
    label: title,
    description,
    example: examples[0],
    kind: choices === undefined ? kindOf(field) : "choice",
    ...(choices === undefined ? {} : { choices }),
  };
}

function kindOf(field: FieldSchema): FieldKind {
  const named = field.$ref === undefined ? undefined : KINDS[definitionName(field.$ref)];
  if (named !== undefined) return named;
  const { type, properties, const: only } = resolveSchema(field);
  if (itemSchema(field) !== undefined) return "list";
  if (properties !== undefined || type === "object") return "group";
  if (type === "boolean" || only === true) return "yes-no";
  if (type === "number" || type === "integer" || typeof only === "number") return "number";
  return "line";
}

function choicesOf(field: FieldSchema): FieldChoice[] | undefined {
  const values = resolveSchema(field).enum;
  if (values === undefined || !values.every((value) => typeof value === "string")) return undefined;
  return values.map((value) => ({ value, label: labelOf(value) }));
}

/** An id in words: `approved-with-conditions` as "Approved with conditions". */
function labelOf(id: string): string {
  const words = id.replaceAll("-", " ").replace(/\bnon /g, "non-");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function patternOf(path: Path): string {
  return path
    .map((step, depth) => (typeof step === "number" ? "[]" : depth === 0 ? step : `.${step}`))
    .join("");
}
