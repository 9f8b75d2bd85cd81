import { dotted } from "../finding.ts";
import type { Fault, Finding } from "../finding.ts";
import { didYouMean } from "../nearest.ts";
import type { Configuration } from "../repository/configuration-model.ts";
import { FILE_RULES } from "../yaml/faults.ts";
import type { YamlText } from "../yaml/parse.ts";
import { shown } from "../yaml/shown.ts";
import { CHECK_RULES } from "./check-rules.ts";
import { EVERY_RULE } from "./every-rule.ts";

/** Findings as seriously as the configuration takes them; without those it switches off. */
export function withSeverities(
  findings: readonly Finding[],
  rules: Configuration["rules"],
): Finding[] {
  return findings.flatMap((finding) => {
    const set = isFixed(finding.rule) ? undefined : rules[finding.rule];
    if (set === "off") return [];
    return [set === undefined ? finding : { ...finding, severity: set }];
  });
}

/** Rules that the configuration sets and that do not exist or cannot be set. */
export function settingFaults(rules: Configuration["rules"], yaml: YamlText): Fault[] {
  const { id, severity, why, fix } = CHECK_RULES.ruleUnknown;
  return Object.keys(rules).flatMap((rule) => {
    const message = problemWith(rule);
    if (message === undefined) return [];
    const path = ["rules", rule];
    const place = yaml.placeOf(path, "key");
    return [{ rule: id, severity, message, why, fix, place, path: dotted(path) }];
  });
}

function problemWith(rule: string): string | undefined {
  const ids = EVERY_RULE.map((one) => one.id);
  if (!ids.includes(rule)) return `there is no rule ${shown(rule)}${didYouMean(rule, ids)}`;
  return isFixed(rule)
    ? `the rule ${shown(rule)} cannot be set, for without it nothing else can be checked`
    : undefined;
}

function isFixed(rule: string): boolean {
  return FILE_RULES.some((one) => one.id === rule) || rule === CHECK_RULES.ruleUnknown.id;
}
