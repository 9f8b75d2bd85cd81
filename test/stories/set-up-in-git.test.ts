// Promise: init writes checks where the platform reads them, says what a person has to do, and changes the program when asked.
import { rmSync } from "node:fs";
import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../support/folder.ts";
import type { Folder } from "../support/folder.ts";
import { git } from "../support/git.ts";
import { run } from "../support/run.ts";
import { PARKS, record, SOUND } from "./check-repository.ts";

const CHECKS = [".github/workflows/decision-records.yml", ".gitlab-ci.yml", "azure-pipelines.yml"];

describe("rightly init --upgrade", () => {
  it("puts this program in place of the one that is there, with its digest", async () => {
    const { folder } = await run(["init"]);
    const [program, digest] = [".rightly/rightly.cjs", ".rightly/rightly.cjs.sha256"];
    const before = [folder.read(program), folder.read(digest)];
    const same = await run(["init", "--upgrade"], { cwd: folder.path });
    expect([same.code, same.stdout]).toEqual([
      0,
      expect.stringContaining("is the one that is there"),
    ]);
    folder.write(program, "#!/usr/bin/env node\n// Rightly 0.0.1: the whole program\n");
    folder.write(digest, "0  rightly.cjs\n");
    const dry = await run(["init", "--upgrade", "--dry-run"], { cwd: folder.path });
    expect(dry.stdout).toContain("Would change the program from 0.0.1 to ");
    expect(folder.read(digest)).toBe("0  rightly.cjs\n");
    const { code, stdout } = await run(["init", "--upgrade"], { cwd: folder.path });
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^Changed the program from 0\.0\.1 to /),
    ]);
    expect([folder.read(program), folder.read(digest)]).toEqual(before);
    expect((await run(["init", "--upgrade"], { files: {} })).code).toBe(2);
  });
});

describe("rightly init in git", () => {
  const HOSTS = [
    ["git@github.com:council/policy.git", [".github/workflows/decision-records.yml"]],
    ["https://github.council.example/policy", [".github/workflows/decision-records.yml"]],
    ["https://gitlab.com/council/policy.git", [".gitlab-ci.yml"]],
    ["ssh://git@gitlab.council.example:2222/policy.git", [".gitlab-ci.yml"]],
    ["https://council@dev.azure.com/council/p/_git/p", ["azure-pipelines.yml"]],
    ["git@ssh.dev.azure.com:v3/council/p/p", ["azure-pipelines.yml"]],
    ["https://council.visualstudio.com/p/_git/p", ["azure-pipelines.yml"]],
    ["https://git.council.example/github/gitlab.git", CHECKS],
  ] as const;

  it.each(HOSTS)("writes the checks of the platform of %s", async (address, files) => {
    const folder = makeFolder();
    git(folder, "init", "-q");
    git(folder, "remote", "add", "origin", address);
    await run(["init"], { cwd: folder.path });
    expect(CHECKS.filter((file) => folder.files().includes(file))).toEqual(files);
  });

  it.each([
    ["github", ".github/workflows/decision-records.yml"],
    ["gitlab", ".gitlab-ci.yml"],
    ["azure", "azure-pipelines.yml"],
    ["none", undefined],
  ])("writes those of --ci %s alone", async (ci, file) => {
    const { folder, stdout } = await run(["init", "--ci", ci]);
    expect(CHECKS.filter((one) => folder.files().includes(one))).toEqual(
      file === undefined ? [] : [file],
    );
    expect(stdout.includes("CODEOWNERS")).toBe(file !== undefined);
  });

  it("takes its own checks for a sign of the platform only where it was not stopped", async () => {
    const made = async (folder: Folder): Promise<boolean[]> => {
      expect((await run(["init"], { cwd: folder.path })).code).toBe(0);
      return CHECKS.map((file) => folder.files().includes(file));
    };
    const { folder: whole } = await run(["init"]);
    const [github = ""] = CHECKS;
    const stopped = makeFolder({ [github]: whole.read(github) });
    expect(await made(stopped)).toEqual([true, true, true]);
    const theirs = makeFolder({ [github]: whole.read(github), ".github/CODEOWNERS": "* @a\n" });
    expect(await made(theirs)).toEqual([true, false, false]);
    for (const file of CHECKS.slice(1)) rmSync(whole.at(file));
    expect(await made(whole)).toEqual([true, false, false]);
  });

  it("writes checks for the branch that others work from", async () => {
    const folder = makeFolder();
    git(folder, "init", "-q", "-b", "trunk");
    await run(["init"], { cwd: folder.path });
    for (const file of [CHECKS[0]!, CHECKS[2]!]) expect(folder.read(file)).toContain('["trunk"]');
  });

  it("puts checks where the platform reads them, and says what is to be done where it cannot", async () => {
    const folder = makeFolder({
      ".gitlab-ci.yml": "stages: [test]\n",
      "azure-pipelines.yml": "steps: []\n",
    });
    git(folder, "init", "-q");
    const { stdout } = await run(["init", "policy"], { cwd: folder.path });
    expect(folder.read(".gitlab-ci.yml")).toBe("stages: [test]\n");
    expect(folder.files()).toContain("policy/.rightly/gitlab.yml");
    expect(stdout).toContain("include: [{local: /policy/.rightly/gitlab.yml}]");
    expect(stdout).toContain("git config core.hooksPath policy/.githooks\n");
    expect(stdout).toContain("  /policy/.rightly/ @OWNER\n");
    expect(stdout).toMatch(/To record a decision:\n {2}cd policy\n {2}rightly new\n$/);
    expect(stdout).not.toContain("&&");
    const again = await run(["init", "policy"], { cwd: folder.path });
    expect(again.stdout).toContain("nothing: everything is there\n");
    const other = await run(["init", "policy", "--ci", "azure"], { cwd: folder.path });
    expect(folder.files()).toContain("policy/.rightly/azure.yml");
    expect(other.stdout).toContain("make a pipeline of policy/.rightly/azure.yml");
    const third = await run(["init", "policy", "--ci", "github"], { cwd: folder.path });
    expect(third.stdout).toContain(`  ../${CHECKS[0]}\n`);
  });

  it("refuses a folder that a platform would take for a pattern, before it writes", async () => {
    const folder = makeFolder();
    git(folder, "init", "-q");
    const { code, stderr } = await run(["init", "a*b"], { cwd: folder.path });
    expect([code, stderr]).toEqual([2, expect.stringContaining("--ci none")]);
    expect((await run(["init", "a*b", "--ci", "none"], { cwd: folder.path })).code).toBe(0);
  });

  it("adds a local hook where the pre-commit framework is used, and keeps every other line", async () => {
    const own =
      "# Ours.\nrepos:\n  - repo: https://example.org/x\n    rev: v1 # pinned\n    hooks: [{id: a}]\n";
    const folder = makeFolder({ ".pre-commit-config.yaml": own });
    git(folder, "init", "-q");
    const { stdout } = await run(["init", "policy"], { cwd: folder.path });
    expect(stdout).toContain("Added the hook to:\n  ../.pre-commit-config.yaml\n");
    const text = folder.read(".pre-commit-config.yaml");
    expect(text.startsWith(own)).toBe(true);
    expect(parse(text)).toMatchObject({
      repos: [
        {},
        {
          repo: "local",
          hooks: [
            {
              language: "system",
              entry: "node policy/.rightly/rightly.cjs check --staged policy",
              always_run: true,
              pass_filenames: false,
            },
          ],
        },
      ],
    });
    expect(folder.files()).not.toContain("policy/.githooks/pre-commit");
    await run(["init", "policy"], { cwd: folder.path });
    expect(folder.read(".pre-commit-config.yaml")).toBe(text);
  });
});

describe("rightly init in an old repository", () => {
  const OLD = record("2026-06-01-a-gate", "stage: bild\n");

  it("offers a baseline, and with --baseline sets aside what is found", async () => {
    const files = { ...PARKS, ...SOUND, ...OLD };
    const offered = await run(["init"], { files });
    expect(offered.stdout).toContain("rightly init --baseline\n");
    const { code, stdout, folder } = await run(["init", "--baseline"], { files });
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(
        /\nBaseline: rightly-baseline\.txt, \d+ findings? set aside in every check\n/,
      ),
    ]);
    expect(parse(folder.read("rightly.yaml"))).toMatchObject({ baseline: "rightly-baseline.txt" });
    expect((await run(["check"], { cwd: folder.path })).code).toBe(0);
    const again = await run(["init", "--baseline"], { cwd: folder.path });
    expect(again.code).toBe(0);
    expect(folder.read("rightly.yaml").match(/^baseline:/gm)).toHaveLength(1);
  });
});
