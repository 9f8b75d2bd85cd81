import { EVERY_RULE } from "../../check/every-rule.ts";
import type { Framework } from "../../framework/model.ts";
import { answersFormSchema } from "../../record/answers-form-schema.ts";
import { schemaFor } from "../../record/schema-for.ts";
import type { SchemaForOptions } from "../../record/schema-for.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { shippedText } from "../../repository/shipped.ts";
import { editorSchema } from "../../shape/editor-schema.ts";
import { namedFramework } from "../named-framework.ts";
import type { Workplace } from "../workplace.ts";
import { withRules } from "./rules-schema.ts";

/** The kinds of file that people write by hand, each under the name of its schema. */
export const WRITTEN_BY_HAND = [
  "decision-record",
  "configuration",
  "answers",
  "framework",
] as const;

export type WrittenByHand = (typeof WRITTEN_BY_HAND)[number];

/** Those whose schema holds what a framework asks. */
const OF_A_FRAMEWORK: readonly string[] = ["decision-record", "answers"];

export function isOfAFramework(name: string): boolean {
  return OF_A_FRAMEWORK.includes(name);
}

/**
 * A schema as text. That of records and that of answers hold what the framework asks, and the places
 * of this repository.
 * @param named The framework, as `id` or `id@version`; without it the one the configuration names.
 * @throws UserError if there is no such framework.
 */
export function schemaText(
  { cwd }: Pick<Workplace, "cwd">,
  name: string,
  named: string | undefined,
): string {
  if (!isWrittenByHand(name)) return shippedText(`schema/${name}.schema.json`);
  if (!isOfAFramework(name)) return handSchemaText(name, undefined);
  const configuration = readConfiguration(cwd);
  const places = configuration.places.map(({ id, name: label }) => ({ id, label }));
  return handSchemaText(name, namedFramework(configuration, named), { places });
}

/** For an editor; `framework` is what is asked in records and answers. */
export function handSchemaText(
  name: WrittenByHand,
  framework: Framework | undefined,
  options: SchemaForOptions = {},
): string {
  const schema =
    framework !== undefined && isOfAFramework(name)
      ? frameworkSchema(name, framework, options)
      : shippedSchema(name);
  return `${JSON.stringify(editorSchema(schema), null, 2)}\n`;
}

function frameworkSchema(name: string, framework: Framework, options: SchemaForOptions): object {
  const record = schemaFor(framework, options) as Record<string, unknown>;
  if (name === "decision-record") return record;
  return answersFormSchema(
    record,
    framework.grids.map(({ id }) => id),
  );
}

function shippedSchema(name: string): object {
  const schema = JSON.parse(shippedText(`schema/${name}.schema.json`)) as Record<string, unknown>;
  return name === "configuration" ? withRules(schema, EVERY_RULE) : schema;
}

function isWrittenByHand(name: string): name is WrittenByHand {
  return (WRITTEN_BY_HAND as readonly string[]).includes(name);
}
