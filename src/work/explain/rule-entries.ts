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

function ruleSubject(rule: Explained) {
  const { id, severity, summary, why, fix, source, examples } = rule;
  return {
    kind: "rule",
    id,
    title: summary,
    parts: [
      ...part("Severity", [severity]),
      ...part("Why it matters", [why]),
      ...part("What to do", [fix]),
      ...part("Where it comes from", [source]),
      ...part("What can be set in rightly.yaml", optionLines(rule)),
      ...part("Sound", linesOf(examples?.good)),
      ...part("Not sound, at the line marked <-", linesOf(examples?.bad)),
    ],
  };
}

/** `at-least-words: The fewest words that can be a reason. 4 unless it is set.` */
export function optionLines({ options = {} }: Pick<RuleDescription, "options">): string[] {
  return Object.entries(options).map(([name, { about, default: otherwise }]) => {
    const unless = Array.isArray(otherwise) ? "" : ` ${String(otherwise)} unless it is set.`;
    return `${name}: ${about}${unless}`;
  });
}

function linesOf(text: string | undefined): string[] {
  return text === undefined ? [] : text.trimEnd().split("\n");
}
