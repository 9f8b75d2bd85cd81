import type { DecisionRecord } from "../../record/model.ts";
import type { Text } from "../../record/text-model.ts";
import { placeholdersIn } from "../../record/placeholders.ts";
import { fieldName } from "../../record/path-named.ts";
import { isMapping } from "../../mapping.ts";

/** One place of a record where text was left out, as its members' paper shows it. */
export interface JoinedField {
  /** Name of the field. */
  name: string;
  paragraph: unknown;
  reason: unknown;
  /** Whether the text itself is here. */
  isHere: boolean;
}

export interface JoinedRecord {
  /** For the members' paper only. Nothing public may be made of it: a test holds who imports this file. */
  record: DecisionRecord;
  fields: JoinedField[];
}

/**
 * A copy of a record with its exempt texts where they belong, each marked as exempt in its first words.
 * @param texts Exempt text by the name of its field.
 */
export function joinExempt(
  record: DecisionRecord,
  texts: ReadonlyMap<string, string>,
): JoinedRecord {
  const joined = structuredClone(record);
  const fields = placeholdersIn(record).map(({ path, value }): JoinedField => {
    const name = fieldName(record, path);
    const ground = isMapping(value["exempt"]) ? value["exempt"] : {};
    const text = texts.get(name);
    if (text !== undefined)
      put(joined, path, `EXEMPT, paragraph ${word(ground["paragraph"])}: ${text}`);
    return {
      name,
      paragraph: ground["paragraph"],
      reason: ground["public-interest"],
      isHere: text !== undefined,
    };
  });
  return { record: joined, fields };
}

/** What a person left in a field, if it is a word or a number. */
function word(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "not given";
}

function put(record: DecisionRecord, path: readonly (string | number)[], text: Text): void {
  let held: unknown = record;
  for (const step of path.slice(0, -1)) held = (held as Record<string | number, unknown>)[step];
  (held as Record<string | number, unknown>)[path.at(-1) ?? ""] = text;
}
