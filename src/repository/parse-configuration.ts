import schema from "../../schema/configuration.schema.json" with { type: "json" };
import { validateConfigurationShape } from "../compiled/validators.js";
import type { Fault } from "../finding.ts";
import { shapeFaults } from "../shape/check.ts";
import { fileFaults } from "../yaml/faults.ts";
import { readYaml } from "../yaml/read.ts";
import type { YamlText } from "../yaml/parse.ts";
import type { ConfigurationFile } from "./configuration-model.ts";
import { meaningFaults } from "./configuration-faults.ts";

export interface ParsedConfiguration {
  /** Absent when there is any fault: half a configuration is worse than none. */
  configuration: ConfigurationFile | undefined;
  faults: Fault[];
  yaml: YamlText;
}

/** Without quotes a colour is a note to YAML, and its line looks right and says nothing. */
function withColour(fault: Fault): Fault {
  if (fault.path !== "colour") return fault;
  return { ...fault, fix: 'Write # and six figures in quotes, such as colour: "#1d4f2b".' };
}

/** Reads the text of a `rightly.yaml` and finds what is wrong with it, each fault at its place. */
export function parseConfiguration(text: string): ParsedConfiguration {
  const yaml = readYaml(text);
  const unreadable = fileFaults(yaml);
  if (unreadable.length > 0) return { configuration: undefined, faults: unreadable, yaml };
  const shape = shapeFaults(validateConfigurationShape, yaml.value, yaml, schema).map(withColour);
  if (shape.length > 0) return { configuration: undefined, faults: shape, yaml };
  const configuration = yaml.value as ConfigurationFile;
  const faults = meaningFaults(configuration, yaml);
  return { configuration: faults.length > 0 ? undefined : configuration, faults, yaml };
}
