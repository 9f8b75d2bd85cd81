import type { CheckResult } from "../../check/model.ts";
import { HIDING_RULES } from "../../check/every-rule.ts";
import type { Ink } from "../colour.ts";
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

export interface RenderOptions {
  /** Findings alone. */
  quiet: boolean;
  failOn: "error" | "warning";
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
      return logSafe(renderConcise(findings) + (options.quiet ? "" : renderSummary(result)));
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

function human(result: CheckResult, { quiet, source, colour }: RenderOptions): string {
  const summary = quiet ? "" : renderSummary(result);
  const found = renderHuman(result.findings, { source, hiding: HIDING_RULES, colour });
  return found === "" || summary === "" ? found + summary : `${found}\n${summary}`;
}
