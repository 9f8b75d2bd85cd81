import type { Framework } from "../../framework/model.ts";
import { isMapping } from "../../mapping.ts";
import type { Configuration } from "../../repository/configuration-model.ts";
import { findFramework, listFrameworks } from "../../repository/frameworks.ts";
import { parseYaml } from "../../yaml/parse.ts";
import { namedFramework } from "../named-framework.ts";

/** The framework asked for; else the one the answers name, if it is here; else the configured one. */
export function answersFramework(
  text: string,
  configuration: Configuration,
  named: string | undefined,
): Framework {
  if (named !== undefined) return namedFramework(configuration, named);
  const { id, version } = pinIn(parseYaml(text).value);
  const here = listFrameworks(configuration).some(
    (entry) => entry.id === id && (version === undefined || entry.version === version),
  );
  return id !== undefined && here
    ? findFramework(configuration, id, version).framework
    : namedFramework(configuration, undefined);
}

function pinIn(value: unknown): { id?: string | undefined; version?: string | undefined } {
  const pin = isMapping(value) ? value["framework"] : undefined;
  if (typeof pin === "string") return { id: pin };
  return isMapping(pin) ? { id: wordOf(pin["id"]), version: wordOf(pin["version"]) } : {};
}

function wordOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
