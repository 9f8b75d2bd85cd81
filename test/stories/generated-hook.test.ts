// Promise: the hook that init writes judges what is about to be committed, from the first commit on, with Node and git alone.
import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../support/folder.ts";
import type { Folder } from "../support/folder.ts";
import {
  at,
  breakBench,
  checked,
  removeBench,
  setUp,
  TOOLS,
  ZEROS,
} from "../support/generated-steps.ts";
import type { Ran } from "../support/generated-steps.ts";
import { git } from "../support/git.ts";
import { run } from "../support/run.ts";

describe.skipIf(process.platform === "win32").each(["", "policy"])("the hook, in '%s'", (sub) => {
  function kept(folder: Folder, ...args: string[]): Ran {
    const { status, stdout, stderr } = spawnSync(
      "git",
      ["-c", "user.name=T", "-c", "user.email=t@example.org", ...args],
      {
        cwd: folder.path,
        encoding: "utf8",
        env: {
          PATH: `${TOOLS}:${process.env["PATH"]}`,
          HOME: folder.path,
          GIT_CONFIG_NOSYSTEM: "1",
          RIGHTLY_CACHE_DIR: CACHE,
        },
      },
    );
    return { code: status, said: stdout + stderr };
  }
  const CACHE = makeFolder().path;

  it("lets the first commit through, and stops what is broken or gone, in a merge as well", async () => {
    const repository = await setUp("github", sub);
    const { top } = repository;
    git(top, "config", "core.hooksPath", at({ sub }, ".githooks"));
    git(top, "add", "-A");
    const first = kept(top, "commit", "-qm", "One");
    expect(first.code, first.said).toBe(0);
    breakBench(repository);
    const beside = kept(top, "commit", "-q", "--allow-empty", "-m", "Nothing of it");
    expect(beside.code, beside.said).toBe(0);
    expect(kept(top, "commit", "-qam", "Broken")).toMatchObject({
      code: 1,
      said: expect.stringContaining("[option-unknown]") as string,
    });
    git(top, "checkout", "-q", "HEAD", "--", ".");
    removeBench(repository);
    expect(kept(top, "commit", "-qam", "Gone")).toMatchObject({
      code: 1,
      said: expect.stringContaining("[record-removed]") as string,
    });
    git(top, "checkout", "-q", "HEAD", "--", ".");
    git(top, "switch", "-qc", "work");
    removeBench(repository);
    git(top, "commit", "-qam", "Gone", "--no-verify");
    git(top, "switch", "-q", "main");
    top.write("notes.txt", "x");
    git(top, "add", "-A");
    git(top, "commit", "-qm", "Note", "--no-verify");
    const merged = kept(top, "merge", "-q", "--no-ff", "-m", "Merge", "work");
    expect([merged.code === 0, merged.said]).toEqual([
      false,
      expect.stringContaining("[record-removed]"),
    ]);
  });

  it("is green in an empty folder with only Node and git", async () => {
    const top = makeFolder();
    git(top, "init", "-q", "-b", "main");
    const { code } = await run(["init", ...(sub === "" ? [] : [sub])], { cwd: top.path });
    expect(code).toBe(0);
    git(top, "config", "core.hooksPath", at({ sub }, ".githooks"));
    git(top, "add", "-A");
    const first = kept(top, "commit", "-qm", "One");
    expect(first.code, first.said).toBe(0);
    for (const platform of ["github", "gitlab", "azure"] as const) {
      const ran = checked({ platform, top, sub }, { push: ZEROS });
      expect(ran.code, ran.said).toBe(0);
    }
  });
});
