import schema from "../../schema/framework.schema.json" with { type: "json" };
import { validateFrameworkShape } from "../compiled/validators.js";
import type { Fault } from "../finding.ts";
import { shapeFaults } from "../shape/check.ts";
import { fileFaults } from "../yaml/faults.ts";
import { FRAMEWORK_LIMITS } from "../yaml/limits.ts";
import { readYaml } from "../yaml/read.ts";
import type { YamlText } from "../yaml/parse.ts";
import { buildFramework } from "./build.ts";
import { conditionFaults } from "./condition-faults.ts";
import { holdersOf } from "./condition-scope.ts";
import { placeFault } from "./fault.ts";
import type { FrameworkFile } from "./file.ts";
import type { Framework } from "./model.ts";
import { referenceFaults } from "./references.ts";

export interface ParsedFramework {
  /** Present when there is no fault. */
  framework: Framework | undefined;
  faults: Fault[];
  yaml: YamlText;
}

/**
 * A framework from its file. Never throws on a bad file: it has faults and no framework.
 * @param options.language Code of the language wanted; the file's default without it.
 */
export function parseFramework(text: string, options: { language?: string } = {}): ParsedFramework {
  const yaml = readYaml(text, FRAMEWORK_LIMITS);
  const unread = fileFaults(yaml);
  if (unread.length > 0) return { framework: undefined, faults: unread, yaml };
  const shape = shapeFaults(validateFrameworkShape, yaml.value, yaml, schema);
  if (shape.length > 0) return { framework: undefined, faults: shape, yaml };
  const file = yaml.value as FrameworkFile;
  const faults = [
    ...referenceFaults(file),
    ...conditionFaults(file, holdersOf(file)),
    ...extendsFaults(file),
  ].map((fault) => placeFault(fault, yaml));
  if (faults.length > 0) return { framework: undefined, faults, yaml };
  return { framework: buildFramework(file, options.language), faults: [], yaml };
}

/** Composing overlays is not built yet; a framework must not look as if it had been. */
function extendsFaults({ framework }: FrameworkFile): Parameters<typeof placeFault>[0][] {
  if ((framework.extends ?? []).length === 0) return [];
  return [
    {
      rule: "framework-incomplete",
      path: ["framework", "extends"],
      message: "this version of Rightly does not yet read a framework that extends another",
      fix: "Write what it extends into this file, under its own ids.",
    },
  ];
}
