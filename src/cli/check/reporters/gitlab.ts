import type { CheckedFinding } from "../../../work/check/check-workplace.ts";
import type { Severity } from "../../../finding.ts";
import { visible } from "../../../yaml/quote.ts";
import { logSafeJson } from "./log-safe.ts";

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: "major",
  warning: "minor",
  note: "info",
};

/**
 * Findings as GitLab's code quality report: paths from the root of the repository, lines from 1, a
 * fingerprint of its own for each.
 */
export function renderGitlab(
  findings: readonly CheckedFinding[],
  from: (file: string) => string,
): string {
  const issues = findings.map(({ file, place, severity, message, fix, rule, fingerprint }) => ({
    description: visible(`${message}. ${fix}`),
    check_name: rule,
    fingerprint,
    severity: SEVERITIES[severity],
    location: { path: from(file), lines: { begin: place.line } },
  }));
  return logSafeJson(`${JSON.stringify(issues, undefined, 2)}\n`);
}
