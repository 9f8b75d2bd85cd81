import { EVERY_RULE } from "../../check/every-rule.ts";
import type { DescribedRule } from "../../check/every-rule.ts";
import { ANSWERS_RULES } from "../../interview/answers-rules.ts";
import type { RuleDescription } from "../../rules/model.ts";
import { explanationPart } from "./explanation.ts";
import type { ExplanationEntry } from "./explanation.ts";

type Explained = RuleDescription & Pick<DescribedRule, "examples">;

/** Every rule, those of checks before those that only answers files meet. */
export function ruleEntries(): ExplanationEntry[] {
  const known = new Set(EVERY_RULE.map((rule) => rule.id));
  const rules: Explained[] = [
    ...EVERY_RULE,
    ...ANSWERS_RULES.filter((rule) => !known.has(rule.id)),
  ];
  return rules.map((rule) => ({ kind: "rule", id: rule.id, make: () => ruleExplanation(rule) }));
}

function ruleExplanation(rule: Explained) {
  const { id, severity, summary, why, fix, source, examples } = rule;
  return {
    kind: "rule",
    id,
    title: summary,
    parts: [
      ...explanationPart("Severity", [severity]),
      ...explanationPart("Why it matters", [why]),
      ...explanationPart("What to do", [fix]),
      ...explanationPart("Where it comes from", [source]),
      ...explanationPart("What can be set in rightly.yaml", optionLines(rule)),
      ...explanationPart("An example that is right", linesOf(examples?.good)),
      ...explanationPart("An example that is wrong, at the line marked <-", linesOf(examples?.bad)),
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
