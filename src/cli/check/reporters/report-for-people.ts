import { worstFirst } from "../../../finding.ts";
import type { CheckedFinding, CheckResult } from "../../../work/check/check-workplace.ts";
import { hidingRules } from "../../../work/check/rule-descriptions.ts";
import { renderConcise } from "./concise.ts";
import { renderHuman } from "./human.ts";
import { logSafe } from "./log-safe.ts";
import type { ReportOptions } from "./report-format.ts";
import { renderSummary } from "./summary.ts";

/** A check for a person: each finding with its line, then what the check comes to. */
export function renderLong(result: CheckResult, options: ReportOptions): string {
  const { quiet, source, colour } = options;
  const summary = quiet ? "" : renderSummary(result);
  const { shown, more } = shortened(result, options);
  const found = renderHuman(shown, {
    source,
    hiding: hidingRules(),
    all: result.findings,
    colour,
  });
  return logSafe([found, more, summary].filter((part) => part !== "").join("\n"));
}

/** The same with one line for each finding. */
export function renderShort(result: CheckResult, options: ReportOptions): string {
  const { shown, more } = shortened(result, options);
  const summary = options.quiet ? "" : renderSummary(result);
  return logSafe(renderConcise(shown) + more + summary);
}

/** The worst of many findings, in their order, and how many there are as well. */
function shortened(
  { findings }: CheckResult,
  { most = Infinity }: ReportOptions,
): { shown: readonly CheckedFinding[]; more: string } {
  const left = findings.length - most;
  if (left <= 0) return { shown: findings, more: "" };
  const worst = new Set(worstFirst(findings).slice(0, most));
  const more = `${left} more ${left === 1 ? "finding is" : "findings are"} not shown. To see all: rightly check without --max-findings\n`;
  return { shown: findings.filter((finding) => worst.has(finding)), more };
}
