import type { Path } from "../../src/finding.ts";
import { asMapping, itemSchema, propertiesOf } from "../../src/record/schema.ts";
import type { FieldSchema } from "../../src/record/schema.ts";

/** A field of a schema; the first item stands for each of a list. */
export interface SchemaField {
  path: Path;
  mark: FieldSchema["x-not-known"];
}

/** Every field of a record's schema, outside in. */
export function fieldsOf(schema: FieldSchema, path: Path = []): SchemaField[] {
  return Object.entries(propertiesOf(asMapping(schema)) ?? {}).flatMap(([key, field]) => {
    const here = [...path, key];
    const items = itemSchema(field);
    return [
      { path: here, mark: field["x-not-known"] },
      ...(items === undefined ? fieldsOf(field, here) : fieldsOf(items, [...here, 0])),
    ];
  });
}
