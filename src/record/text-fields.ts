/** The texts a record holds, each with a name that a person can type and that stays when lists change. */
import { dotted } from "../finding.ts";
import type { Path } from "../finding.ts";
import type { Framework } from "../framework/model.ts";
import { isMapping } from "../mapping.ts";
import type { DecisionRecord } from "./model.ts";
import type { Text } from "./text-model.ts";
import { fieldName, pathNamed } from "./path-named.ts";
import { isTextField, itemSchema, propertiesOf, RECORD_SCHEMA } from "./schema.ts";
import type { FieldSchema } from "./schema.ts";
import { isExempt } from "./text.ts";
import { writtenAnswers } from "./written-answers.ts";

/** A field that may hold exempt text, and what it holds. */
export interface TextField {
  path: Path;
  /** Dotted; an item of a list by its id, its body or who it is about, where only it has that. */
  name: string;
  value: Text;
}

/** Every text of a record, in its order; those of answers as far as the framework knows them. */
export function textFields(record: DecisionRecord, framework: Framework): TextField[] {
  const found: TextField[] = [];
  const add = (path: Path, value: unknown): void => {
    if (isText(value)) found.push({ path, name: fieldName(record, path), value });
  };
  for (const [key, schema] of Object.entries(propertiesOf(RECORD_SCHEMA) ?? {})) {
    const value = (record as unknown as Record<string, unknown>)[key];
    if (key === "answers") addAnswers(framework, value, ["answers"], add);
    else collect(schema, value, [key], framework, add);
  }
  return found;
}

/** The text field that a person names; see `pathNamed`. */
export function textFieldNamed(
  fields: readonly TextField[],
  record: DecisionRecord,
  typed: string,
): TextField | undefined {
  const wanted = dotted(pathNamed(record, typed));
  return fields.find(({ path }) => dotted(path) === wanted);
}

type Add = (path: Path, value: unknown) => void;

function collect(
  schema: FieldSchema,
  value: unknown,
  path: Path,
  framework: Framework,
  add: Add,
): void {
  if (isTextField(schema) && !Array.isArray(value)) return add(path, value);
  const items = itemSchema(schema);
  if (Array.isArray(value)) {
    if (items === undefined) return;
    for (const [at, item] of value.entries()) collect(items, item, [...path, at], framework, add);
    return;
  }
  if (!isMapping(value)) return;
  if (path.at(-1) === "answers") return addAnswers(framework, value, path, add);
  for (const [key, inner] of Object.entries(propertiesOf(schema) ?? {})) {
    collect(inner, value[key], [...path, key], framework, add);
  }
}

/** A because, and what is answered in words. An action that follows is named by its id: its words are in `actions`. */
function addAnswers(framework: Framework, answers: unknown, at: Path, add: Add): void {
  if (!isMapping(answers)) return;
  for (const one of writtenAnswers(framework, answers)) {
    const path = [...at, ...one.path.slice(1)];
    if (one.kind === "answer") add([...path, "because"], one.answer["because"]);
    if (one.kind !== "value") continue;
    if (one.question.type === "text" || one.question.type === "role") add(path, one.value);
  }
}

function isText(value: unknown): value is Text {
  if (typeof value === "string") return value.trim() !== "";
  return isMapping(value) && isExempt(value as unknown as Text);
}
