import { join, resolve } from "node:path";
import { schemaFor } from "../../record/schema-for.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { readText, readTextIfThere } from "../../repository/read.ts";
import { shippedFolder } from "../../repository/shipped.ts";
import { writeFileSafely } from "../../repository/write.ts";
import { namedFramework } from "../named-framework.ts";
import type { Workplace } from "../workplace.ts";

/**
 * The schema for the records of this repository as text: what its framework asks, and its places.
 * @param named The framework, as `id` or `id@version`; without it the one the configuration names.
 * @throws UserError if there is no such framework.
 */
export function recordSchemaText(
  { cwd }: Pick<Workplace, "cwd">,
  named: string | undefined,
): string {
  const configuration = readConfiguration(cwd);
  const framework = namedFramework(configuration, named);
  const places = configuration.places.map(({ id, name }) => ({ id, label: name }));
  return `${JSON.stringify(schemaFor(framework, { places }), null, 2)}\n`;
}

/** A schema that is the same everywhere, as it ships with the program. */
export function shippedSchemaText(name: string): string {
  return readText(join(shippedFolder("schema"), `${name}.schema.json`));
}

/**
 * Writes a schema to a file, over what stood there.
 * @param file As typed.
 * @throws UserError if it cannot be written.
 */
export function writeSchema({ cwd }: Pick<Workplace, "cwd">, file: string, text: string): void {
  const path = resolve(cwd, file);
  writeFileSafely(path, text, { expected: readTextIfThere(path) ?? null });
}
