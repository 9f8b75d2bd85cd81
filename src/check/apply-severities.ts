import { dotted } from "../finding.ts";
import type { Fault, Finding, Path } from "../finding.ts";
import { didYouMean } from "../nearest.ts";
import type {
  Configuration,
  RuleSetting,
  RuleSettingsByRule,
} from "../repository/configuration-model.ts";
import type { RuleOption } from "../rules/model.ts";
import type { YamlText } from "../yaml/parse.ts";
import { quote } from "../yaml/quote.ts";
import { CHECK_RULES } from "./check-rules.ts";
import { EVERY_RULE, isFixed } from "./every-rule.ts";
import { optionsOf, severityOf } from "./settings.ts";

/**
 * Findings as seriously as the configuration takes them; without those it switches off.
 * @param rulesOf How rules are taken for a file, by its name in the finding.
 */
export function applySeverities(
  findings: readonly Finding[],
  rulesOf: (file: string) => RuleSettingsByRule,
): Finding[] {
  return findings.flatMap((finding) => {
    const set = isFixed(finding.rule) ? undefined : severityOf(rulesOf(finding.file)[finding.rule]);
    if (set === "off") return [];
    return [set === undefined ? finding : { ...finding, severity: set }];
  });
}

interface Trouble {
  path: Path;
  at: "key" | "value";
  message: string;
  fix?: string;
}

/** Rules and options that the configuration sets and that do not exist or cannot be set. */
export function settingFaults(
  { rules, folders, waivers }: Pick<Configuration, "rules" | "folders" | "waivers">,
  yaml: YamlText,
): Fault[] {
  const { id, severity, why, fix } = CHECK_RULES.ruleUnknown;
  const troubles = [
    ...troublesIn(rules, ["rules"]),
    ...folders.flatMap((one, at) => troublesIn(one.rules, ["folders", at, "rules"])),
    ...waivers.flatMap(({ rule }, at): Trouble[] => {
      const message = unknownRule(rule);
      return message === undefined ? [] : [{ path: ["waivers", at, "rule"], at: "value", message }];
    }),
  ];
  return troubles.map((one) => {
    const place = yaml.placeOf(one.path, one.at);
    const { message } = one;
    return { rule: id, severity, message, why, fix: one.fix ?? fix, place, path: dotted(one.path) };
  });
}

function troublesIn(rules: RuleSettingsByRule, above: Path): Trouble[] {
  return Object.entries(rules).flatMap(([rule, setting]): Trouble[] => {
    const message = problemWith(rule);
    if (message !== undefined) return [{ path: [...above, rule], at: "key", message }];
    return optionTroubles(rule, setting, [...above, rule]);
  });
}

function optionTroubles(rule: string, setting: RuleSetting, above: Path): Trouble[] {
  const known = EVERY_RULE.find((one) => one.id === rule)?.options ?? {};
  return Object.entries(optionsOf(setting)).flatMap(([name, value]): Trouble[] => {
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
    const names = Object.keys(known);
    if (option === undefined) {
      const message = `${quote(name)} is not an option of ${quote(rule)}${didYouMean(name, names)}`;
      const fix =
        names.length === 0 ? "Take it out: the rule has none." : `Use ${names.join(" or ")}.`;
      return [{ path: [...above, name], at: "key", message, fix }];
    }
    if (isOfKind(value, option)) return [];
    const kind = Array.isArray(option.default) ? "a list of words" : "a whole number above 0";
    const message = `${quote(name)} should be ${kind}`;
    return [{ path: [...above, name], at: "value", message, fix: "Correct the value." }];
  });
}

function isOfKind(value: unknown, { default: otherwise }: RuleOption): boolean {
  if (typeof otherwise === "number") return Number.isInteger(value) && (value as number) > 0;
  return Array.isArray(value);
}

function unknownRule(rule: string): string | undefined {
  const ids = EVERY_RULE.map((one) => one.id);
  return ids.includes(rule) ? undefined : `there is no rule ${quote(rule)}${didYouMean(rule, ids)}`;
}

function problemWith(rule: string): string | undefined {
  const unknown = unknownRule(rule);
  if (unknown !== undefined) return unknown;
  return isFixed(rule)
    ? `the rule ${quote(rule)} cannot be set, for without it nothing else can be checked`
    : undefined;
}
