import type { Path } from "../finding.ts";
import schema from "../../schema/decision-record.schema.json" with { type: "json" };

/** As much of JSON Schema as the record schema uses to say what a field is. */
export interface FieldSchema {
  title?: string;
  description?: string;
  examples?: readonly unknown[];
  type?: string | readonly string[];
  const?: unknown;
  enum?: readonly unknown[];
  pattern?: string;
  format?: string;
  items?: FieldSchema;
  properties?: Readonly<Record<string, FieldSchema>>;
  else?: FieldSchema;
  required?: readonly string[];
  /** When `{not-known: why}` may replace a value that is demanded. */
  "x-not-known"?: "always" | "told-later";
  /** Only in a record that tells of an earlier decision is a month or a year enough. */
  "x-month-or-year"?: "told-later";
  $ref?: string;
}

/** The general shape of a record: the source of labels, descriptions, examples and key order. */
export const RECORD_SCHEMA = schema as FieldSchema;

const DEFINITIONS = schema.$defs as Readonly<Record<string, FieldSchema>>;

/** A field's schema with what it refers to laid under its own words. */
export function resolveSchema(field: FieldSchema): FieldSchema {
  if (field.$ref === undefined) return field;
  const { $ref, ...own } = field;
  return { ...resolveSchema(DEFINITIONS[definitionName($ref)] ?? {}), ...own };
}

/** Name of the definition a field refers to: `text`, `line`, `date` … */
export function definitionName(ref: string): string {
  return ref.slice("#/$defs/".length);
}

/** Properties of a mapping; those of exempt text are not fields of the record. */
export function propertiesOf(field: FieldSchema): FieldSchema["properties"] {
  return resolveSchema(field).properties;
}

/** What the items of a list are. */
export function itemSchema(field: FieldSchema): FieldSchema | undefined {
  const { items, else: otherwise } = resolveSchema(field);
  return items ?? otherwise?.items;
}

/** The schema of the field at a path of keys and indexes; `undefined` where the schema names none. */
export function followPath(from: FieldSchema, path: Path): FieldSchema | undefined {
  let field: FieldSchema | undefined = from;
  for (const step of path) {
    if (field === undefined) return undefined;
    field =
      typeof step === "number" ? itemSchema(field) : own(propertiesOf(asMapping(field)), step);
  }
  return field;
}

/** Whether a field holds a text, or may hold one instead of its parts. */
export function isTextField({ $ref }: FieldSchema): boolean {
  return $ref !== undefined && TEXTS.has(definitionName($ref));
}

const TEXTS: ReadonlySet<string> = new Set(["text", "resolution"]);

/** The mapping a field may hold. Any text may be exempt instead. */
export function asMapping(field: FieldSchema): FieldSchema {
  return resolveSchema(isTextField(field) ? (DEFINITIONS["exempt"] ?? {}) : field);
}

function own(properties: FieldSchema["properties"], key: string): FieldSchema | undefined {
  return properties !== undefined && Object.hasOwn(properties, key) ? properties[key] : undefined;
}
