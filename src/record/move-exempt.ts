/** Exempt text on its way out of a record, and back: the texts of both files, and nothing written. */
import type { Path } from "../finding.ts";
import type { Edit } from "../yaml/edit.ts";
import type { YamlText } from "../yaml/parse.ts";
import { editRecord } from "./edit.ts";
import { followingTexts } from "./errata-of-field.ts";
import { exemptTextOf, parseExemptFile, withExemptText, withoutExemptText } from "./exempt-file.ts";
import type { DecisionRecord } from "./model.ts";
import type { Exempt } from "./text-model.ts";
import { knownPart } from "./not-known.ts";
import { resealEdits } from "./reseal.ts";
import type { TextField } from "./text-fields.ts";
import { isExempt } from "./text.ts";

export interface BothFiles {
  /** Text of the record. */
  record: string;
  /** Text of the file beside it. */
  exempt: string;
}

/**
 * The record with the ground instead of a text and of its earlier wordings, and the file beside it with them.
 * A text that is out already has its wordings follow it.
 */
export function movedOut(
  record: DecisionRecord,
  yaml: YamlText,
  exempt: string | undefined,
  field: TextField,
  ground: Exempt["exempt"],
): BothFiles {
  const texts = [field, ...followingTexts(record, field.path)].filter(isOpen);
  const placeholder: Exempt = { exempt: ground };
  const edits = [
    ...texts.map(({ path }) => ({ path, value: placeholder })),
    ...accessEdits(record),
  ];
  return {
    exempt:
      texts.reduce<string | undefined>(
        (file, { name, value }) => withExemptText(file, record.id, { field: name, text: value }),
        exempt,
      ) ?? "",
    record: editRecord(yaml, withSeals(record, edits)),
  };
}

/** Earlier wordings of a text that are still in the record. */
export function openWordings(
  record: DecisionRecord,
  { path }: Pick<TextField, "path">,
): TextField[] {
  return followingTexts(record, path).filter(isOpen);
}

function isOpen(field: TextField): field is TextField & { value: string } {
  return !isExempt(field.value);
}

/** The record with a text and its earlier wordings where they belong, and the file beside it without. */
export function movedBack(
  yaml: YamlText,
  exempt: string,
  { path, name }: { path: Path; name: string },
  text: string,
): BothFiles {
  const record = knownPart(yaml.value as DecisionRecord);
  const kept = parseExemptFile(exempt).file;
  const following = followingTexts(record, path).flatMap((one) => {
    const words = isExempt(one.value) ? exemptTextOf(kept, one.name) : undefined;
    return words === undefined ? [] : [{ path: one.path, name: one.name, value: words }];
  });
  const texts = [{ path, name, value: text }, ...following];
  const edits = texts.map((one) => ({ path: one.path, value: one.value }));
  return {
    record: editRecord(yaml, withSeals(record, edits)),
    exempt: texts.reduce((file, one) => withoutExemptText(file, one.name), exempt),
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
