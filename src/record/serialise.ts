import { serialiseYaml } from "../yaml/serialise.ts";
import { recordKeyOrder } from "./key-order.ts";
import type { DecisionRecord } from "./model.ts";
import { rawRecord } from "./not-known.ts";

export interface SerialiseRecordOptions {
  /** Where the editor's schema is, from the record's folder. */
  schemaPath?: string;
}

/** A record as canonical YAML; with a schema path, its first line tells editors which schema to use. */
export function serialiseRecord(
  record: DecisionRecord,
  options: SerialiseRecordOptions = {},
): string {
  const { schemaPath } = options;
  return serialiseYaml(rawRecord(record), {
    order: recordKeyOrder,
    ...(schemaPath === undefined ? {} : { comment: `yaml-language-server: $schema=${schemaPath}` }),
  });
}
