// Promise: what is typed wrongly is answered in a sentence, with the way on, and exit code 2.
import { describe, expect, it } from "vitest";
import { run } from "../../test/support/run.ts";

describe("the program", () => {
  it.each<[string[], number, string]>([
    [["chek"], 2, 'Error: there is no command "chek" (did you mean "check"?)'],
    [["check", "--jsno"], 2, "Error: unknown option '--jsno'"],
    [["check", "--format", "xml"], 2, 'Error: there is no format "xml"'],
    [["paper"], 2, "Error: missing required argument 'record'"],
    [["framework", "lst"], 2, "Error: unknown command 'lst'"],
  ])("%j", async (argv, code, said) => {
    const result = await run(argv);
    expect(result.stderr).toContain(said);
    expect([result.code, result.stdout]).toEqual([code, ""]);
  });

  it.each<[string[], RegExp]>([
    [["--version"], /^\d+\.\d+\.\d+\n$/],
    [["--help"], /^Usage: rightly/],
    [["check", "--help"], /^Usage: rightly check/],
    [[], /^Usage: rightly/],
  ])("%j prints to standard output and ends well", async (argv, printed) => {
    const result = await run(argv);
    expect(result.stdout).toMatch(printed);
    expect([result.code, result.stderr]).toEqual([0, ""]);
  });
});
