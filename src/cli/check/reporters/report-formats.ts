import type { ReportFormat } from "./report-format.ts";

/** Every way a check can be written down, in the order help lists them. */
export const REPORT_FORMATS: readonly ReportFormat[] = [
  {
    name: "human",
    about: "each finding with its line, why it matters and what to do",
    render: async (...check) => (await import("./report-for-people.ts")).renderLong(...check),
  },
  {
    name: "concise",
    about: "one line for each finding, for editors and build logs",
    render: async (...check) => (await import("./report-for-people.ts")).renderShort(...check),
  },
  {
    name: "json",
    about: "everything as data",
    render: async (result) => (await import("./json.ts")).renderJsonReport(result),
  },
  {
    name: "sarif",
    about: "SARIF 2.1.0, for code scanning",
    render: async (result, { from }) => (await import("./sarif.ts")).renderSarif(result, from),
  },
  {
    name: "github",
    about: "GitHub's annotations beside the lines of a change",
    goesWithOthers: true,
    render: async ({ findings }, { from }) =>
      (await import("./github.ts")).renderGithub(findings, from),
  },
  {
    name: "github-summary",
    about: "Markdown for the page of a GitHub job",
    render: async (result, { from }) =>
      (await import("./github-summary.ts")).renderGithubSummary(result, from),
  },
  {
    name: "gitlab",
    about: "GitLab's code quality report",
    render: async ({ findings }, { from }) =>
      (await import("./gitlab.ts")).renderGitlab(findings, from),
  },
  {
    name: "junit",
    about: "JUnit's XML, for lists of test results",
    render: async (...check) => (await import("./junit.ts")).renderJunit(...check),
  },
];

/** @returns `undefined` if there is no format of that name. */
export function reportFormat(name: string): ReportFormat | undefined {
  return REPORT_FORMATS.find((format) => format.name === name);
}
