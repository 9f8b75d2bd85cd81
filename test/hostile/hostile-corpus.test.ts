// Promise: each hostile input of a corpus that is generated has the verdict that it should have; no output
// speaks in the input's voice, no fault of the program's own is met, and nothing outside is touched.
import { describe, expect, it } from "vitest";
import { FAMILIES } from "./families.ts";
import { commitAll, withSetting } from "./families/git-cases.ts";
import { runCase } from "./run-case.ts";
import { git } from "../support/git.ts";
import { makeFolder } from "../support/folder.ts";

/** Controls, and what turns text round: none of them is ever printed as it is. */
const ACTING =
  /[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/;

const CASES = Object.values(FAMILIES).flat();

it("has at least 250 cases, each with a name of its own", () => {
  expect(CASES.length).toBeGreaterThanOrEqual(250);
  expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
});

describe.each(Object.entries(FAMILIES))("%s", (_, cases) => {
  it.each(cases.map((one) => [one.name, one] as const))("%s", async (_name, one) => {
    const { code, stdout, stderr, rules, repository, isOutsideWhole } = await runCase(one);
    const { verdict } = one;
    expect(stderr).not.toMatch(/a fault of its own|^\s+at .*:\d+:\d+/m);
    // A table begins with the mark by which Excel knows its code.
    expect(stdout.replace(/^\ufeff/, "") + stderr).not.toMatch(ACTING);
    expect(isOutsideWhole, "something outside was touched").toBe(true);
    expect(repository.files().filter((file) => file.includes("PWNED"))).toEqual([]);
    expect({ code, rules }, stdout + stderr).toMatchObject({
      code: verdict.code,
      ...(verdict.rule === undefined
        ? {}
        : { rules: expect.arrayContaining([verdict.rule]) as string[] }),
    });
    expect(stdout + stderr).toContain(verdict.says ?? "");
    for (const words of verdict.never ?? []) expect(stdout + stderr).not.toContain(words);
  });
});

it("plants what plain git runs", () => {
  const folder = makeFolder({ "a.txt": "a\n" });
  withSetting("core.fsmonitor", "touch PWNED")(folder);
  git(folder, "status");
  expect(folder.files()).toContain("PWNED");
});

it("knows an output that acts, and a file outside that was touched", async () => {
  expect("a\u001b[2J").toMatch(ACTING);
  expect("a\u202eb").toMatch(ACTING);
  const { isOutsideWhole } = await runCase({
    name: "one that writes outside",
    prepare: (repository) => {
      commitAll(repository);
      repository.write("../outside/secret.txt", "mine\n");
    },
    verdict: { code: 0 },
  });
  expect(isOutsideWhole).toBe(false);
});
