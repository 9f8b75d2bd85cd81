import type { Framework } from "../framework/model.ts";
import type { Configuration } from "../repository/configuration-model.ts";
import { findFramework } from "../repository/frameworks.ts";
import type { FoundFramework } from "../repository/frameworks.ts";

/**
 * The framework of `--framework id[@version]`; without it the one the configuration names.
 * @throws UserError if there is none of that name or version.
 */
export function namedFramework(configuration: Configuration, named: string | undefined): Framework {
  return namedFrameworkFile(configuration, named).framework;
}

/** The same with its file and text. */
export function namedFrameworkFile(
  configuration: Configuration,
  named: string | undefined,
): FoundFramework {
  const [id, version] = named?.split("@") ?? [];
  const { framework } = configuration;
  return id === undefined || id === ""
    ? findFramework(configuration, framework.id, framework.version)
    : findFramework(configuration, id, version);
}
