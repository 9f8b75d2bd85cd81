import { EVERY_RULE } from "../../src/check/every-rule.ts";
import type { DescribedRule, RuleKind } from "../../src/check/every-rule.ts";
import { optionLines } from "../../src/work/explain/rule-entries.ts";
import { fenced, page, table } from "./page.ts";

const KINDS: Readonly<Record<RuleKind, string>> = {
  file: "Files",
  shape: "The shape of a file",
  record: "One record",
  repository: "Records together",
  framework: "Frameworks",
  configuration: "Configuration",
};

/** Every rule with its reason, remedy, source and examples. */
export function rulesPage(): string {
  const rows = EVERY_RULE.map((rule) => [`[${rule.id}](#${rule.id})`, rule.severity, rule.summary]);
  const kinds = Object.entries(KINDS).flatMap(([kind, title]) => [
    `## ${title}`,
    ...EVERY_RULE.filter((rule) => rule.kind === kind).flatMap(ruleParts),
  ]);
  return page(
    "# Rules",
    "What `rightly check` looks for. Each can be set to off, note, warning or error in `rightly.yaml`, for the whole repository or for one folder, and given its options. `rightly explain RULE` prints the same. [Setting findings aside](../checking.md) says how one finding, or all those that were there before, are passed over.",
    table(["Rule", "Severity", "What it finds"], rows),
    ...kinds,
  );
}

function ruleParts(rule: DescribedRule): string[] {
  const { id, severity, summary, why, fix, source, examples } = rule;
  const options = optionLines(rule);
  return [
    `### ${id}`,
    `${summary} (${severity}).`,
    `**Why it matters:** ${why}`,
    `**What to do:** ${fix}`,
    `**Source:** ${source}`,
    ...(options.length === 0
      ? []
      : [
          ["**Options:**", "", ...options.map((line) => `- \`${line.replace(": ", "`: ")}`)].join(
            "\n",
          ),
        ]),
    ...(examples === undefined
      ? []
      : [
          "An example that is right:",
          fenced(examples.good, "yaml"),
          "An example that is wrong, at the line marked `<-`:",
          fenced(examples.bad, "yaml"),
        ]),
  ];
}
