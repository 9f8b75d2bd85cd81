// Promise: the hook for commit messages warns about what CONTRIBUTING asks for, and never stops a commit.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import process from "node:process";
import { expect, it } from "vitest";
import { makeFolder } from "../support/folder.ts";

const GOOD = "Refuse ids that lead out of the folder\n\nA page could be written elsewhere.\n";

function warnings(message: string): { status: number | null; said: string[] } {
  const folder = makeFolder({ message });
  const { status, stderr } = spawnSync(
    process.execPath,
    ["scripts/commit-message.mjs", folder.at("message")],
    { encoding: "utf8" },
  );
  return { status, said: stderr.split("\n").filter((line) => line !== "") };
}

it.each([
  ["a subject and a body", GOOD],
  [
    "what git adds to read",
    `${GOOD}\n# Please enter ${"x".repeat(90)}\n# ------ >8 ------\ndiff ${"y ".repeat(60)}\n`,
  ],
  [
    "a merge",
    "Merge branch 'main' into a branch with a name that is long enough to go past the edge of it\n",
  ],
  ["nothing, which git refuses itself", "\n# A comment\n"],
  ["a long address in the body", `${GOOD}\nhttps://example.org/${"a".repeat(80)}\n`],
])("says nothing about %s", (_, message) => {
  expect(warnings(message)).toEqual({ status: 0, said: [] });
});

it.each([
  ["a long subject", `${"Change ".repeat(12)}it\n\nBecause.\n`, "the subject has 86 characters"],
  ["a full stop", "Change it.\n\nBecause.\n", "full stop"],
  ["no body", "Change it\n", "there is no body"],
  ["a body at once", "Change it\nBecause.\n", "the second line is not empty"],
  ["long lines", `Change it\n\n${"because ".repeat(12)}\n`, "over 72 characters"],
])("warns about %s and lets it be", (_, message, words) => {
  const { status, said } = warnings(message);
  expect(status).toBe(0);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(words);
});

it("is what npm run hooks sets up", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
    scripts: Record<string, string>;
  };
  expect(scripts["hooks"]).toBe("git config core.hooksPath scripts/hooks");
  expect(readFileSync("scripts/hooks/commit-msg", "utf8")).toContain("scripts/commit-message.mjs");
});
