import type { CheckedFinding, CheckResult } from "../../../check/model.ts";
import { HIDING_RULES } from "../../../check/every-rule.ts";
import type { Ink } from "../../colour.ts";
import { renderConcise } from "./concise.ts";
import type { Format } from "./formats.ts";
import { renderGithub } from "./github.ts";
import { renderGitlab } from "./gitlab.ts";
import { renderHuman } from "./human.ts";
import { renderJobSummary } from "./job-summary.ts";
import { renderJson } from "./json.ts";
import { renderJunit } from "./junit.ts";
import { logSafe, logSafeJson } from "./log-safe.ts";
import { renderSarif } from "./sarif.ts";
import { renderSummary } from "./summary.ts";
import { worstFirst } from "./worst-first.ts";

export interface RenderOptions {
  /** Findings alone. */
  quiet: boolean;
  failOn: "error" | "warning";
  /** At most so many findings are shown to people, the worst first; all if left out. */
  most?: number | undefined;
  colour: Ink | false;
  /** Text of a file named by a finding. */
  source: (file: string) => string | undefined;
  /** A file's path from the root of the repository, as platforms know it. */
  from: (file: string) => string;
}

/** A check in one format; ends with a line end unless there is nothing to say. */
export function renderFormat(format: Format, result: CheckResult, options: RenderOptions): string {
  const { findings } = result;
  const { from, failOn } = options;
  switch (format) {
    case "human":
      return logSafe(human(result, options));
    case "concise":
      return logSafe(concise(result, options));
    case "json":
      return logSafeJson(renderJson(result));
    case "sarif":
      return renderSarif(result, from);
    case "github":
      return renderGithub(findings, from);
    case "github-summary":
      return renderJobSummary(result, from);
    case "gitlab":
      return renderGitlab(findings, from);
    case "junit":
      return logSafe(renderJunit(result, from, failOn));
  }
}

function concise(result: CheckResult, options: RenderOptions): string {
  const { shown, more } = shortened(result, options);
  return renderConcise(shown) + more + (options.quiet ? "" : renderSummary(result));
}

function human(result: CheckResult, options: RenderOptions): string {
  const { quiet, source, colour } = options;
  const summary = quiet ? "" : renderSummary(result);
  const { shown, more } = shortened(result, options);
  const found = renderHuman(shown, {
    source,
    hiding: HIDING_RULES,
    all: result.findings,
    colour,
  });
  return [found, more, summary].filter((part) => part !== "").join("\n");
}

/** Of many findings the worst, in their order, and how many there are besides. */
function shortened(
  { findings }: CheckResult,
  { most = Infinity }: RenderOptions,
): { shown: readonly CheckedFinding[]; more: string } {
  const left = findings.length - most;
  if (left <= 0) return { shown: findings, more: "" };
  const worst = new Set(worstFirst(findings).slice(0, most));
  const more = `${left} more ${left === 1 ? "finding is" : "findings are"} not shown. To see all: rightly check without --max-findings\n`;
  return { shown: findings.filter((finding) => worst.has(finding)), more };
}
