// Promise: GitHub is told the worst first within its limits, and nothing in a record's text is taken for a command.
import { describe, expect, it } from "vitest";
import { run } from "../support/run.ts";
import { HOSTILE, hostile, many, printed } from "./platform-repositories.ts";

describe("GitHub", () => {
  it("is shown ten of each level, the worst first, and told how many are left", async () => {
    const lines = (await printed("github", many(12))).trimEnd().split("\n");
    const levels = lines.map((line) => /^::(\w+) /.exec(line)?.[1]);
    const times = (level: string, count: number): string[] => Array<string>(count).fill(level);
    expect(levels).toEqual([
      ...times("error", 10),
      ...times("warning", 10),
      ...times("notice", 10),
    ]);
    expect(lines.at(-1)).toBe("::notice title=Rightly::7 more findings are in the job summary");
  });

  it("is told file, line and columns", async () => {
    const [first] = (await printed("github", many(1))).split("\n");
    expect(first).toMatch(
      /^::error file=decisions\/2026\/2026-03-02-bench-0\.yaml,line=30,endLine=30,col=9,endColumn=12,title=option-unknown::/,
    );
  });

  it.each(HOSTILE)("takes no command from %j, nor does another service", async (text) => {
    const files = hostile(text);
    for (const format of ["human", "concise", "json", "sarif", "gitlab", "junit"]) {
      const lines = (await printed(format, files)).split(/\r\n|\r|\n/);
      expect(lines.filter((line) => /^\s*::|##(vso)?\[/i.test(line))).toEqual([]);
    }
    const commands = (await printed("github", files)).trimEnd().split(/\r\n|\r|\n/);
    const { stdout } = await run(["check", "--json"], { files });
    const { findings } = JSON.parse(stdout) as { findings: unknown[] };
    expect(commands).toHaveLength(findings.length);
    for (const line of commands)
      expect(line).toMatch(/^::(error|warning|notice) file=[^:,]+,line=/);
  });

  it("is chosen by itself in Actions, with a page", async () => {
    const { folder } = await run(["schema", "record"], {
      files: { ...many(1), "page.md": "Before\n" },
    });
    const env = { GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: folder.at("page.md") };
    const { stdout } = await run(["check"], { cwd: folder.path, env });
    expect(stdout).toContain("Checked 1 record");
    expect(stdout).toContain("\n::error file=");
    const page = folder.read("page.md");
    expect(page).toMatch(/^Before\n## Decision records\n/);
    expect(page).toContain("| error | decisions/2026/2026-03-02-bench-0.yaml:30:9 |");
  });

  it.each(HOSTILE)("shows a page on which %j is only text", async (text) => {
    const page = await printed("github-summary", hostile(text));
    expect(page).not.toMatch(/(?<!\\)<(script|img)|(?<!\\)`b|(?<!\\)\[c\]|(?<![\p{L}])@octocat/u);
    for (const row of page.split("\n").filter((line) => line.startsWith("|"))) {
      expect(row.match(/(?<!\\)\|/g)).toHaveLength(6);
    }
  });
});
