// Promise: what a platform would drop without a word is left out by us, the mildest first, and said; at a
// limit itself nothing is left out.
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { Severity } from "../../../finding.ts";
import type { CheckedFinding, CheckResult } from "../../../work/check/check-workplace.ts";
import { renderGithub } from "./github.ts";
import { renderGitlab } from "./gitlab.ts";
import { renderSarif } from "./sarif.ts";

/** GitHub takes an upload of 10 MB, packed. */
const MOST_PACKED = 10_000_000;

interface Log {
  runs: {
    tool: { driver: Record<string, unknown> & { rules: { help: { text: string } }[] } };
    automationDetails: { id: string };
    invocations: { toolExecutionNotifications: { message: { text: string } }[] }[];
    results: { level: string; suppressions?: unknown }[];
  }[];
}

function finding(at: number, severity: Severity): CheckedFinding {
  return {
    rule: "because-short",
    severity,
    message: `reason ${at} has two words, and four or more are expected`,
    why: "A reason of a word or two tells nobody why.",
    fix: "Say in a sentence what the answer rests on.",
    file: `decisions/2026/2026-03-02-bench-${at}.yaml`,
    place: { line: at + 1, column: 3, endLine: at + 1, endColumn: 9 },
    path: "answers.equity.because",
    fingerprint: at.toString(16).padStart(64, "0"),
  };
}

function findings(count: number, severity: Severity = "warning"): CheckedFinding[] {
  return Array.from({ length: count }, (_, at) => finding(at, severity));
}

function result(found: CheckedFinding[], aside = 0): CheckResult {
  return {
    findings: found,
    setAside: findings(aside).map((one) => ({
      finding: one,
      by: "comment",
      because: "Said elsewhere.",
    })),
    marked: [],
    records: 1,
    reused: 0,
    complete: 0,
    checked: [],
    looked: [],
    configured: true,
    notChecked: [],
  };
}

const same = (file: string): string => file;

function sarif(found: CheckedFinding[], aside = 0): Log["runs"][number] & { text: string } {
  const text = renderSarif(result(found, aside), same);
  return { ...(JSON.parse(text) as Log).runs[0]!, text };
}

describe("SARIF", () => {
  it.each([
    [5000, 0, 5000, []],
    [5001, 0, 5000, ["1 more findings are left out"]],
    [4999, 1, 5000, []],
    [4999, 3, 5000, ["2 more findings that were set aside are left out"]],
    [
      6000,
      2,
      5000,
      ["1000 more findings are left out", "2 more findings that were set aside are left out"],
    ],
  ])("of %i findings and %i set aside keeps %i", (found, aside, kept, said) => {
    const { results, invocations, text } = sarif(findings(found), aside);
    expect(results.length).toBe(kept);
    const notes = invocations[0]!.toolExecutionNotifications.map(({ message }) => message.text);
    expect(notes.map((note) => note.split(":")[0])).toEqual(said);
    expect(gzipSync(text).length).toBeLessThan(MOST_PACKED);
  });

  it("leaves the mildest out", () => {
    const { results } = sarif([...findings(5000, "note"), ...findings(1, "error")]);
    expect(results[0]!.level).toBe("error");
    expect(results.length).toBe(5000);
  });

  it("helps with each rule, names the upload, and names no address that nobody has configured", () => {
    const { tool, automationDetails } = sarif(findings(1));
    for (const { help } of tool.driver.rules) expect(help.text).toContain("What to do: ");
    expect(automationDetails.id).toBe("rightly/");
    expect(tool.driver).not.toHaveProperty("informationUri");
  });
});

describe("GitHub's annotations", () => {
  const lines = (found: CheckedFinding[]): string[] => renderGithub(found, same).trim().split("\n");

  it.each(["error", "warning", "note"] as const)(
    "are ten of level %s, and all of them",
    (level) => {
      expect(lines(findings(10, level)).length).toBe(10);
      expect(lines(findings(10, level)).join()).not.toContain("job summary");
    },
  );

  it.each([
    ["error", 11, "1 more findings"],
    ["warning", 25, "15 more findings"],
    ["note", 11, "2 more findings"],
  ] as const)("of level %s say of %i how many are left out", (level, count, said) => {
    const shown = lines(findings(count, level));
    expect(shown.at(-1)).toContain(`${said} are in the job summary`);
    const counts = ["::error ", "::warning ", "::notice "].map(
      (start) => shown.filter((line) => line.startsWith(start)).length,
    );
    expect(Math.max(...counts)).toBeLessThanOrEqual(10);
  });
});

it("GitLab's report keeps every finding, in less than 100 MB", () => {
  const report = renderGitlab(findings(20_000), same);
  expect((JSON.parse(report) as unknown[]).length).toBe(20_000);
  expect(report.length).toBeLessThan(100_000_000);
});
