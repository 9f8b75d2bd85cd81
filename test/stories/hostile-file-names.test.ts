// Promise: whatever a file or a folder is called, no format of a check speaks to a terminal, a log or a reader in its name.
import { describe, expect, it } from "vitest";
import { REPORT_FORMATS } from "../../src/cli/check/reporters/report-formats.ts";
import { makeParks } from "../support/parks.ts";
import { run } from "../support/run.ts";

const NAMES = [
  ["an escape sequence", "\u001b[2J\u001b]0;title\u0007"],
  ["a text that runs the other way", "a\u202etxt.yaml"],
  ["a mark that nobody sees", "a\u2066b\u{E0041}\u200b"],
  ["a line end", "a\n::error file=x::y"],
  ["a carriage return", "a\r::set-output"],
  ["a line separator", "a\u2028b\u2029c"],
  ["a control of the second kind", "a\u009b31m"],
  ["a command of a build service", "##vso[task.setvariable]x"],
  ["another command", "##[error]x"],
  ["what ends a property", "a,line=1::b%0A"],
  ["what is markup", "<b>&amp;'\"|`x`](y)"],
] as const;

/** What a terminal, a log or an eye would act on. A line end ends a line of a report. */
const UNSAFE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u2028\u2029\u202a-\u202e\u2066-\u2069]|[\u{E0000}-\u{E007F}]|##\[|##vso\[/iu;

describe.skipIf(process.platform === "win32").each(NAMES)("%s", (_, name) => {
  it.each(REPORT_FORMATS.map((format) => format.name))("in %s", async (format) => {
    const { path: cwd } = makeParks({ [`decisions/${name}/2026-01-01-x.yaml`]: "title: x\n" });
    const { code, stdout, stderr } = await run(["check", "--format", format], { cwd });
    expect(code).toBe(1);
    expect(stdout + stderr).not.toMatch(UNSAFE);
    const commands = stdout.split("\n").filter((line) => /^\s*::/.test(line));
    for (const line of commands) {
      expect(line).toMatch(
        /^::(?:error|warning|notice) (?:file=[^:,\n]+,line=\d+,endLine=\d+,|title=Rightly::\d+ more)/,
      );
    }
    if (format !== "github") expect(commands).toEqual([]);
  });
});
