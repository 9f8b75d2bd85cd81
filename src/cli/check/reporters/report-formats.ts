import type { ReportFormat } from "./report-format.ts";

/** Every way a check can be written down, in the order help lists them. */
export const REPORT_FORMATS: readonly ReportFormat[] = [
  {
    name: "human",
    about: "each finding with its line, why it matters and what to do",
    limits: "A line of the file with marks, why it matters, what to do",
    render: async (...check) => (await import("./report-for-people.ts")).renderLong(...check),
  },
  {
    name: "concise",
    about: "one line for each finding, for editors and build logs",
    limits: "One line each: `file:line:column severity message [rule]`",
    render: async (...check) => (await import("./report-for-people.ts")).renderShort(...check),
  },
  {
    name: "json",
    about: "everything as data",
    limits: "`schema/findings.schema.json` describes it, with a version",
    render: async (result) => (await import("./json.ts")).renderJsonReport(result),
  },
  {
    name: "sarif",
    about: "SARIF 2.1.0, for code scanning",
    limits:
      "The 5,000 worst findings, and how many are left out. Fingerprints last when lines move. What is set aside is marked as suppressed",
    render: async (result, { from }) => (await import("./sarif.ts")).renderSarif(result, from),
  },
  {
    name: "github",
    about: "GitHub's annotations beside the lines of a change",
    limits:
      "Ten errors, ten warnings and ten notices, which is all that GitHub shows of one step. The last says how many are left out",
    goesWithOthers: true,
    render: async ({ findings }, { from }) =>
      (await import("./github.ts")).renderGithub(findings, from),
  },
  {
    name: "github-summary",
    about: "Markdown for the page of a GitHub job",
    limits: "Under 900 kB: GitHub drops a page over 1 MiB",
    render: async (result, { from }) =>
      (await import("./github-summary.ts")).renderGithubSummary(result, from),
  },
  {
    name: "gitlab",
    about: "GitLab's code quality report",
    limits: "Paths from the root of the repository, lines from 1, a fingerprint each",
    render: async ({ findings }, { from }) =>
      (await import("./gitlab.ts")).renderGitlab(findings, from),
  },
  {
    name: "junit",
    about: "JUnit's XML, for lists of test results",
    limits:
      "A test for each finding, with one failure at most. Warnings fail only with `--fail-on warning`",
    render: async (...check) => (await import("./junit.ts")).renderJunit(...check),
  },
];

/** @returns `undefined` if there is no format of that name. */
export function reportFormat(name: string): ReportFormat | undefined {
  return REPORT_FORMATS.find((format) => format.name === name);
}
