// Promise: where the clone does not hold what a change is compared with, the change does not judge itself: the checks are red and say what is missing.
import { describe, expect, it } from "vitest";
import { checked, commit, replaceProgram, setUp } from "../support/generated-steps.ts";
import { git } from "../support/git.ts";

const PARTIAL = "What this change is compared with is not in this clone";

describe.skipIf(process.platform === "win32").each(["github", "gitlab", "azure"] as const)(
  "on %s",
  (platform) => {
    it("a pull request that brings a program of its own is not judged by it", async () => {
      const repository = await setUp(platform, "");
      const { top } = repository;
      commit(top, "One");
      git(top, "checkout", "-qb", "work");
      replaceProgram(repository, "console.log('all is well');\n");
      commit(top, "Two");
      const seen = checked(repository, { into: "elsewhere" });
      expect([seen.code, seen.said]).toEqual([1, expect.stringContaining(PARTIAL)]);
      expect(seen.said).not.toContain("all is well");
    });
  },
);

describe.skipIf(process.platform === "win32").each(["github", "gitlab"] as const)(
  "on %s",
  (platform) => {
    it.each<[string, boolean, string]>([
      ["a clone of the last commit alone", true, PARTIAL],
      ["a whole clone", false, "The history of this branch was rewritten"],
    ])("a push to %s, from a commit that is not in it", async (_, isShallow, words) => {
      const repository = await setUp(platform, "");
      const head = commit(repository.top, "One");
      if (isShallow) repository.top.write(".git/shallow", `${head}\n`);
      const seen = checked(repository, { push: "f".repeat(40) });
      expect([seen.code, seen.said]).toEqual([1, expect.stringContaining(words)]);
    });
  },
);
