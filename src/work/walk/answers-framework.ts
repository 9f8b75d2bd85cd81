import type { Framework } from "../../framework/model.ts";
import { frameworkNamedIn } from "../../interview/answers-head.ts";
import type { Configuration } from "../../repository/configuration-model.ts";
import { findFramework, listFrameworks } from "../../repository/frameworks.ts";
import { namedFramework } from "../named-framework.ts";

/** The framework asked for; else the one the answers name, if it is here; else the configured one. */
export function answersFramework(
  text: string,
  configuration: Configuration,
  named: string | undefined,
): Framework {
  if (named !== undefined) return namedFramework(configuration, named);
  const { id, version } = frameworkNamedIn(text) ?? {};
  const here = listFrameworks(configuration).some(
    (entry) => entry.id === id && (version === undefined || entry.version === version),
  );
  return id !== undefined && here
    ? findFramework(configuration, id, version).framework
    : namedFramework(configuration, undefined);
}
