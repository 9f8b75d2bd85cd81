import type { CheckResult } from "../../../work/check/check-workplace.ts";
import type { Finding } from "../../../finding.ts";
import { visible } from "../../../yaml/quote.ts";
import { logSafe } from "./log-safe.ts";
import type { ReportOptions } from "./report-format.ts";

/**
 * A check as JUnit's XML: a suite for each file, a test for each finding, which fails if the finding
 * makes the check fail, and one test that passes for a file without findings.
 */
export function renderJunit(
  { findings, checked }: CheckResult,
  { from, failOn }: Pick<ReportOptions, "from" | "failOn">,
): string {
  const files = new Map<string, Finding[]>(checked.map(({ file }) => [file, []]));
  for (const finding of findings) {
    const own = files.get(finding.file) ?? [];
    own.push(finding);
    files.set(finding.file, own);
  }
  const isFailure = ({ severity }: Finding): boolean => severity === "error" || severity === failOn;
  const suites = [...files].flatMap(([file, own]) => suiteOf(from(file), own, isFailure));
  const tests = [...files.values()].reduce((sum, own) => sum + Math.max(1, own.length), 0);
  const failures = findings.filter(isFailure).length;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="rightly" tests="${tests}" failures="${failures}" errors="0">`,
    ...suites,
    "</testsuites>",
    "",
  ];
  return logSafe(lines.join("\n"));
}

function suiteOf(
  file: string,
  findings: readonly Finding[],
  isFailure: (finding: Finding) => boolean,
): string[] {
  const name = attribute(file);
  const failures = findings.filter(isFailure).length;
  const cases =
    findings.length === 0
      ? [`    <testcase name="no findings" classname="${name}"/>`]
      : findings.flatMap((finding) => caseOf(name, finding, isFailure(finding)));
  return [
    `  <testsuite name="${name}" tests="${Math.max(1, findings.length)}" failures="${failures}" errors="0">`,
    ...cases,
    "  </testsuite>",
  ];
}

function caseOf(file: string, finding: Finding, isFailure: boolean): string[] {
  const { rule, severity, place, message, why, fix } = finding;
  const where = `${place.line}:${place.column}`;
  const words = text(`${severity} at ${where}: ${message}. ${why} ${fix}`);
  const open = `    <testcase name="${attribute(`${rule} at ${where}`)}" classname="${file}">`;
  const inner = isFailure
    ? `      <failure type="${attribute(rule)}" message="${attribute(message)}">${words}</failure>`
    : `      <system-out>${words}</system-out>`;
  return [open, inner, "    </testcase>"];
}

/** Text without what XML 1.0 has no characters for. */
function text(words: string): string {
  return visible(words)
    .replace(/[\uFFFE\uFFFF]/g, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

function attribute(words: string): string {
  return text(words).replaceAll('"', "&quot;");
}
