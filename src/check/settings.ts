import type {
  Configuration,
  RuleSetting,
  RuleSettingsByRule,
  SetSeverity,
} from "../repository/configuration-model.ts";
import type { RuleSettings } from "../rules/model.ts";

/** How rules are taken in one part of a repository. */
export interface Settings {
  rules: RuleSettingsByRule;
  /** Options of rules, for the rules themselves. */
  options: RuleSettings;
}

type Set = Pick<Configuration, "rules" | "folders">;

/**
 * How rules are taken for a file, worked out once for each combination of folders.
 * @returns Takes a path from the repository, with forward slashes.
 */
export function settingsByFile({ rules, folders }: Set): (path: string) => Settings {
  const known = new Map<string, Settings>();
  return (path) => {
    const over = folders.filter(({ folder }) => holdsFor(folder, path));
    const key = over.map((one) => folders.indexOf(one)).join(" ");
    const settings = known.get(key) ?? settingsOf([{ rules }, ...over].map((one) => one.rules));
    known.set(key, settings);
    return settings;
  };
}

/** How seriously a rule was set to be taken; `undefined` if that was left to the rule. */
export function severityOf(setting: RuleSetting | undefined): SetSeverity | undefined {
  return typeof setting === "object" ? setting.severity : setting;
}

/** The options that were set for a rule. */
export function optionsOf(setting: RuleSetting | undefined): Readonly<Record<string, unknown>> {
  if (typeof setting !== "object") return {};
  return Object.fromEntries(Object.entries(setting).filter(([name]) => name !== "severity"));
}

function holdsFor(folder: string, path: string): boolean {
  const own = folder.replace(/\/+$/, "");
  return path === own || path.startsWith(`${own}/`);
}

/** Later settings over earlier ones; options one by one. */
function settingsOf(layers: readonly RuleSettingsByRule[]): Settings {
  const rules: Record<string, RuleSetting> = {};
  for (const [rule, setting] of layers.flatMap((layer) => Object.entries(layer))) {
    const before = rules[rule];
    const severity = severityOf(setting) ?? severityOf(before);
    const options = { ...optionsOf(before), ...optionsOf(setting) };
    rules[rule] = { ...options, ...(severity === undefined ? {} : { severity }) };
  }
  const options = Object.fromEntries(
    Object.entries(rules).map(([rule, setting]) => [rule, optionsOf(setting)]),
  );
  return { rules, options };
}
