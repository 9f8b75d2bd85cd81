import { EVERY_RULE } from "../../check/every-rule.ts";
import type { DescribedRule } from "../../check/every-rule.ts";
import { ANSWERS_RULES } from "../../interview/answers-rules.ts";
import type { RuleDescription } from "../../rules/model.ts";
import { part } from "./subject.ts";
import type { Entry } from "./subject.ts";

type Explained = RuleDescription & Pick<DescribedRule, "examples">;

/** Every rule, those of checks before those that only answers files meet. */
export function ruleEntries(): Entry[] {
  const known = new Set(EVERY_RULE.map((rule) => rule.id));
  const rules: Explained[] = [
    ...EVERY_RULE,
    ...ANSWERS_RULES.filter((rule) => !known.has(rule.id)),
  ];
  return rules.map((rule) => ({ kind: "rule", id: rule.id, make: () => ruleSubject(rule) }));
}

function ruleSubject({ id, severity, summary, why, fix, source, examples }: Explained) {
  return {
    kind: "rule",
    id,
    title: summary,
    parts: [
      ...part("Severity", [severity]),
      ...part("Why it matters", [why]),
      ...part("What to do", [fix]),
      ...part("Where it comes from", [source]),
      ...part("Sound", linesOf(examples?.good)),
      ...part("Not sound, at the line marked <-", linesOf(examples?.bad)),
    ],
  };
}

function linesOf(text: string | undefined): string[] {
  return text === undefined ? [] : text.trimEnd().split("\n");
}
