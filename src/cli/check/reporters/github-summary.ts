import type { CheckResult } from "../../../work/check/check-workplace.ts";
import { renderJobSummary } from "../../../work/check/job-summary.ts";
import { renderSummary } from "./summary.ts";

/**
 * A check as Markdown for the page of a GitHub job.
 * @param from Gives a file's path from the root of the repository.
 */
export function renderGithubSummary(result: CheckResult, from: (file: string) => string): string {
  const words = renderSummary(result).trimEnd().split("\n");
  return renderJobSummary(result.findings, words, from);
}
