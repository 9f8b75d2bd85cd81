/** Exempt text on its way out of a record, and back: the texts of both files, and nothing written. */
import type { Path } from "../finding.ts";
import type { Edit } from "../yaml/edit.ts";
import type { YamlText } from "../yaml/parse.ts";
import { editRecord } from "./edit.ts";
import { withExemptText, withoutExemptText } from "./exempt-file.ts";
import type { DecisionRecord, Exempt } from "./model.ts";
import { resealEdits } from "./reseal.ts";
import type { TextField } from "./text-fields.ts";

export interface BothFiles {
  /** Text of the record. */
  record: string;
  /** Text of the file beside it. */
  exempt: string;
}

/** The record with the ground in place of a text, and the file beside it with the text. */
export function movedOut(
  record: DecisionRecord,
  yaml: YamlText,
  exempt: string | undefined,
  field: TextField & { value: string },
  ground: Exempt["exempt"],
): BothFiles {
  const placeholder: Exempt = { exempt: ground };
  const edits = [{ path: field.path, value: placeholder }, ...accessEdits(record)];
  return {
    exempt: withExemptText(exempt, record.id, { field: field.name, text: field.value }),
    record: editRecord(yaml, withSeals(record, edits)),
  };
}

/** The record with a text where it belongs, and the file beside it without. */
export function movedBack(
  yaml: YamlText,
  exempt: string,
  { path, name }: { path: Path; name: string },
  text: string,
): BothFiles {
  return {
    record: editRecord(yaml, withSeals(yaml.value as DecisionRecord, [{ path, value: text }])),
    exempt: withoutExemptText(exempt, name),
  };
}

/** Edits that move a text, with those of the digests that go with it. */
export function withSeals(record: DecisionRecord, edits: readonly Edit[]): Edit[] {
  return [...edits, ...resealEdits(record, edits)];
}

/** A record that says that nothing is left out must not go on saying so. */
export function accessEdits({ publication }: DecisionRecord): Edit[] {
  if (publication?.access !== "open") return [];
  return [{ path: ["publication", "access"], value: "part-exempt" }];
}
