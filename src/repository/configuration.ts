import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { UserError } from "../errors.ts";
import type { Fault } from "../finding.ts";
import { parseYaml } from "../yaml/parse.ts";
import type { Configuration, ConfigurationFile } from "./configuration-model.ts";
import { readText, pathFrom } from "./read.ts";
import { shippedText } from "./shipped.ts";
import schema from "../../schema/configuration.schema.json" with { type: "json" };
import { validateConfigurationShape } from "../compiled/validators.js";
import { shapeFaults } from "../shape/check.ts";
import { fileFaults } from "../yaml/faults.ts";
import { readYaml } from "../yaml/read.ts";
import type { YamlText } from "../yaml/parse.ts";
import { meaningFaults } from "./configuration-faults.ts";
import { refuseLinkOut } from "./inside.ts";

export const CONFIGURATION_NAME = "rightly.yaml";

const DEFAULT_RECORDS = "decisions";

export interface LoadedConfiguration {
  /** Absent when the file has faults. */
  configuration: Configuration | undefined;
  /** Absolute path of `rightly.yaml`, if there is one. */
  file: string | undefined;
  faults: Fault[];
}

/** Finds the configuration that holds for a folder and gives it, or what is wrong with it. */
export function loadConfiguration(startFolder: string): LoadedConfiguration {
  const start = resolve(startFolder);
  const file = findConfiguration(start);
  if (file === undefined) {
    return { configuration: withDefaults(start, undefined, { format: 1 }), file, faults: [] };
  }
  const { configuration, faults } = parseConfiguration(readText(file));
  if (configuration === undefined) return { configuration: undefined, file, faults };
  return { configuration: withDefaults(dirname(file), file, configuration), file, faults };
}

/**
 * The configuration that holds for a folder: the nearest `rightly.yaml` from there upwards, as far as
 * the folder that holds `.git`; defaults if there is none.
 * @throws UserError that names file, line and column if it cannot be used.
 */
export function readConfiguration(startFolder: string): Configuration {
  const { configuration, file, faults } = loadConfiguration(startFolder);
  if (configuration !== undefined) return configuration;
  const [first] = faults;
  if (first === undefined || file === undefined) throw new Error("a configuration without a fault");
  const { line, column } = first.place;
  const name = pathFrom(resolve(startFolder), file);
  const more = faults.length > 1 ? ` To see all ${faults.length} faults: rightly check` : "";
  throw new UserError(`${name}:${line}:${column}: ${first.message}`, {
    hint: `${first.fix}${more}`,
  });
}

/** The framework a folder without configuration works with: data, so that the engine names none. */
export function defaultFramework(): { id: string; version: string } {
  const { value } = parseYaml(shippedText("templates/defaults.yaml"));
  return (value as { framework: { id: string; version: string } }).framework;
}

function findConfiguration(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    const file = join(folder, CONFIGURATION_NAME);
    if (existsSync(file)) return file;
    if (existsSync(join(folder, ".git")) || dirname(folder) === folder) return undefined;
  }
}

function withDefaults(
  root: string,
  file: string | undefined,
  written: ConfigurationFile,
): Configuration {
  refuseLinksOut(root, written);
  return {
    root,
    file,
    records: written.records ?? DEFAULT_RECORDS,
    framework: written.framework ?? defaultFramework(),
    organisation: written.organisation,
    colour: written.colour,
    private: written.private ?? false,
    bodies: written.bodies ?? [],
    places: written.places ?? [],
    closedDays: written["closed-days"] ?? [],
    bankHolidays: written["bank-holidays"],
    consultationDays: written["consultation-days"],
    recordsFrom: written["records-from"],
    rules: written.rules ?? {},
    folders: written.folders ?? [],
    waivers: written.waivers ?? [],
    baseline: written.baseline,
    personalDataAllow: written["personal-data-allow"] ?? [],
    templates: written.templates ?? {},
  };
}

/** What is read as soon as anything is done in a repository, and what it names itself. */
function refuseLinksOut(root: string, written: ConfigurationFile): void {
  const { records = DEFAULT_RECORDS, baseline, templates = {} } = written;
  const { paper, summary, log } = templates;
  const named = [baseline, written["bank-holidays"], paper, summary, log];
  for (const path of [records, "frameworks", ...named]) {
    if (path !== undefined) refuseLinkOut(root, join(root, path));
  }
}

interface ParsedConfiguration {
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
function parseConfiguration(text: string): ParsedConfiguration {
  const yaml = readYaml(text);
  const unreadable = fileFaults(yaml);
  if (unreadable.length > 0) return { configuration: undefined, faults: unreadable, yaml };
  const shape = shapeFaults(validateConfigurationShape, yaml.value, yaml, schema).map(withColour);
  if (shape.length > 0) return { configuration: undefined, faults: shape, yaml };
  const configuration = yaml.value as ConfigurationFile;
  const faults = meaningFaults(configuration, yaml);
  return { configuration: faults.length > 0 ? undefined : configuration, faults, yaml };
}
