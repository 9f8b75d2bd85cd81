import { schemaFor } from "../../record/schema-for.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { shippedText } from "../../repository/shipped.ts";
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
  return shippedText(`schema/${name}.schema.json`);
}
