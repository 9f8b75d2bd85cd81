import { readConfiguration } from "../../repository/configuration.ts";
import type { FoundFramework } from "../../repository/frameworks.ts";
import { namedFrameworkFile } from "../named-framework.ts";
import type { Workplace } from "../workplace.ts";

/**
 * A framework that can be used here, with its file and text.
 * @param named As `id` or `id@version`; without it the one the configuration names.
 * @throws UserError if there is none of that name or version, or its file has faults.
 */
export function readNamedFramework(
  { cwd }: Pick<Workplace, "cwd">,
  named: string | undefined,
): FoundFramework {
  return namedFrameworkFile(readConfiguration(cwd), named);
}
