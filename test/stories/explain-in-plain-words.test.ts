// Promise: explain says in plain words what a rule, field, status, exit code or part of the framework is.
import { describe, expect, it } from "vitest";
import { RULES } from "../../src/rules/registry.ts";
import { expectFile } from "../support/expected.ts";
import { run } from "../support/run.ts";
import { PARKS } from "./check-repository.ts";

const EXPECTED = "test/stories/explain-in-plain-words";

describe("explain", () => {
  it.each([
    "because-missing",
    "open-to-all",
    "more-trees",
    "fewer",
    "nature",
    "2",
    "superseded",
    "options.0.title",
    "answers.wishes.more-trees",
  ])("%s", async (name) => {
    const { code, stdout } = await run(["explain", name], { files: PARKS });
    expect(code).toBe(0);
    expectFile(`${EXPECTED}/${name}.txt`, stdout);
  });

  it("knows every rule", async () => {
    for (const { id, why } of RULES) {
      const { stdout } = await run(["explain", id], { files: PARKS });
      expect(stdout).toContain(why);
    }
  });

  it("lists what can be explained", async () => {
    const { stdout } = await run(["explain"], { files: PARKS });
    for (const name of ["because-missing", "130", "rescinded", "proposal.summary", "open-to-all"]) {
      expect(stdout).toContain(`  ${name}\n`);
    }
  });

  it("gives data", async () => {
    const { stdout } = await run(["explain", "open-to-all", "--json"], { files: PARKS });
    const { format, subjects } = JSON.parse(stdout) as { format: number; subjects: object[] };
    expect(format).toBe(1);
    expect(subjects).toMatchObject([{ kind: "test", id: "open-to-all", title: "Open to all" }]);
  });

  it("asks what was meant", async () => {
    const { code, stderr } = await run(["explain", "becuse-missing"], { files: PARKS });
    expect(code).toBe(2);
    expect(stderr).toContain('(did you mean "because-missing"?)');
  });
});
