import { EVERY_RULE, HIDING_RULES } from "../../check/every-rule.ts";
import type { DescribedRule } from "../../check/every-rule.ts";

export type { DescribedRule } from "../../check/every-rule.ts";

/** Every rule that a finding can name, in the order the reference lists them. */
export function ruleDescriptions(): readonly DescribedRule[] {
  return EVERY_RULE;
}

/** Ids of rules whose findings must not be printed with the line they are about. */
export function hidingRules(): ReadonlySet<string> {
  return HIDING_RULES;
}
