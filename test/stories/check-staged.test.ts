// Promise: what is judged before a commit is what would be committed, deletions with it, and nothing else.
import { rmSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { describe, expect, it } from "vitest";
import { makeFolder, openFolder } from "../support/folder.ts";
import type { Folder } from "../support/folder.ts";
import { git } from "../support/git.ts";
import { run } from "../support/run.ts";
import type { RunResult } from "../support/run.ts";
import { BENCH, PARKS, record, SOUND } from "./check-repository.ts";

const LAMP = record("2026-05-04-a-lamp", "status: draft\n");
const PAPER = BENCH.replace(".yaml", ".md");

function committed(files: Readonly<Record<string, string>> = {}): Folder {
  const folder = makeFolder({ ...PARKS, ...SOUND, ...files });
  git(folder, "init", "-q", "-b", "main");
  git(folder, "add", "-A");
  git(folder, "commit", "-qm", "One");
  return folder;
}

function staged(folder: Folder, ...more: string[]): Promise<RunResult> {
  return run(["check", "--staged", ...more], { cwd: folder.path });
}

/** Without the folder that tests use for settings and the cache. */
function leftovers(): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith("rightly-staged-"));
}

describe("check --staged", () => {
  it("finds what is staged and mended in the folder alone", async () => {
    const folder = committed();
    const sound = folder.read(BENCH);
    folder.write(BENCH, sound.replace("is: more", "is: mor"));
    git(folder, "add", "-A");
    folder.write(BENCH, sound);
    const { code, stdout } = await staged(folder);
    expect(code).toBe(1);
    expect(stdout).toContain(`${BENCH}:30:9 error "mor" is not one of the options`);
    // The line that is shown is the one that would be committed.
    expect(stdout).toMatch(/30 \|.*is: mor\b/);
  });

  it("lets a commit through beside what is broken in the folder alone", async () => {
    const folder = committed();
    folder.write(BENCH, "half a rec");
    folder.write("decisions/2026/2026-08-03-a-new-one.yaml", "half");
    folder.write("README.md", "Hello\n");
    git(folder, "add", "README.md");
    expect((await staged(folder)).code).toBe(0);
  });

  it("sees deletions: of a decided record, and of one that another names", async () => {
    const folder = committed({
      ...LAMP,
      ...record("2026-07-06-a-swing", "links: {related: [2026-05-04-a-lamp]}\n"),
    });
    git(folder, "rm", "-q", "--cached", BENCH, PAPER, ...Object.keys(LAMP));
    const { code, stdout } = await staged(folder);
    expect(code).toBe(1);
    expect(stdout).toContain("[record-removed]");
    expect(stdout).toContain("[link-broken]");
    // They are still in the folder.
    expect((await run(["check"], { cwd: folder.path })).code).toBe(0);
  });

  it("is about the first commit as well, and about a folder where nothing is staged", async () => {
    const folder = makeFolder({ ...PARKS, ...SOUND });
    git(folder, "init", "-q");
    const nothing = await staged(folder);
    expect([nothing.code, nothing.stderr]).toEqual([
      2,
      expect.stringContaining("there are no records to check in decisions"),
    ]);
    git(folder, "add", "-A");
    expect((await staged(folder)).code).toBe(0);
    folder.write(BENCH, folder.read(BENCH).replace("is: more", "is: mor"));
    git(folder, "add", "-A");
    expect((await staged(folder)).code).toBe(1);
  });

  it("finds exempt text that is staged", async () => {
    const folder = committed();
    const exempt = BENCH.replace(".yaml", ".exempt.yaml");
    folder.write(".gitignore", "*.exempt.yaml\n");
    folder.write(exempt, "format: 1\n");
    git(folder, "add", "-A", ".gitignore");
    expect((await staged(folder)).stdout).not.toContain("exempt-file-exposed");
    git(folder, "add", "-f", exempt);
    expect((await staged(folder)).stdout).toContain("[exempt-file-exposed]");
  });

  it("names files as they are named from where one is, in a subfolder and by whole paths", async () => {
    const top = makeFolder();
    git(top, "init", "-q");
    for (const [file, text] of Object.entries({ ...PARKS, ...SOUND })) {
      top.write(`policy/${file}`, text);
    }
    top.write(`policy/${BENCH}`, top.read(`policy/${BENCH}`).replace("is: more", "is: mor"));
    git(top, "add", "-A");
    const policy = openFolder(top.at("policy"));
    rmSync(policy.at(BENCH));
    for (const [cwd, ...paths] of [
      [policy.path],
      [policy.path, BENCH],
      [policy.path, policy.at(BENCH)],
    ] as const) {
      const concise = ["--format", "concise", "--quiet"];
      const { stdout } = await run(["check", "--staged", ...concise, ...paths], { cwd });
      expect(stdout, paths.join()).toContain(`\n${BENCH}:30:9 error `);
    }
    const { stdout } = await staged(policy, "--format", "github");
    expect(stdout).toContain(`::error file=policy/${BENCH},line=30`);
  });

  it("takes the index of a commit of some files alone, and no other repository's", async () => {
    const folder = committed();
    const sound = folder.read(BENCH);
    folder.write(BENCH, sound.replace("is: more", "is: mor"));
    git(folder, "add", "-A");
    git(folder, "read-tree", "--index-output=.git/other-index", "HEAD");
    const other = committed();
    const at = async (index: string): Promise<number> =>
      (await run(["check", "--staged"], { cwd: folder.path, env: { GIT_INDEX_FILE: index } })).code;
    expect(await at(".git/other-index")).toBe(0);
    expect(await at(folder.at(".git/index"))).toBe(1);
    expect(await at(other.at(".git/index"))).toBe(1);
  });

  it("works in a worktree, with a split index, and beside what is only meant to be added", async () => {
    const folder = committed();
    git(folder, "update-index", "--split-index");
    expect((await staged(folder)).code).toBe(0);
    const beside = makeFolder();
    git(folder, "worktree", "add", "-q", beside.at("w"), "-b", "two");
    const work = openFolder(beside.at("w"));
    work.write(BENCH, work.read(BENCH).replace("is: more", "is: mor"));
    expect((await staged(work)).code).toBe(0);
    git(work, "add", "-A");
    expect((await staged(work)).code).toBe(1);
    work.write("decisions/2026/2026-08-03-a-new-one.yaml", "half");
    git(folder, "checkout", "-q", "--", ".");
    folder.write("decisions/2026/2026-08-03-a-new-one.yaml", "half");
    git(folder, "add", "-N", "decisions");
    expect((await staged(folder)).code).toBe(0);
  });

  it("writes reports where one is, leaves nothing behind, and changes nothing", async () => {
    const before = leftovers();
    const folder = committed();
    const status = git(folder, "status", "--porcelain");
    const { code } = await staged(folder, "--format", "json=out.json");
    expect(code).toBe(0);
    expect(folder.read("out.json")).toContain('"findings"');
    rmSync(folder.at("out.json"));
    expect(git(folder, "status", "--porcelain")).toBe(status);
    expect(leftovers().filter((name) => !before.includes(name))).toEqual([]);
  });

  it("says that a folder is not in git, and goes with nothing that writes or reads one record", async () => {
    const outside = await run(["check", "--staged"], { files: { ...PARKS, ...SOUND } });
    expect([outside.code, outside.stderr]).toEqual([
      2,
      expect.stringMatching(/not in git, so nothing is staged/),
    ]);
    for (const more of [["--fix"], ["--baseline", "b.txt"]]) {
      expect((await staged(committed(), ...more)).code, more.join()).toBe(2);
    }
  });
});

describe("check --since --all", () => {
  it("is the whole check and the comparison in one run", async () => {
    const folder = committed({ ...record("2026-06-01-a-gate", "stage: bild\n") });
    git(folder, "switch", "-qc", "work");
    rmSync(folder.at(BENCH));
    rmSync(folder.at(PAPER));
    const alone = await run(["check", "--since", "main"], { cwd: folder.path });
    expect(alone.stdout).not.toContain("2026-06-01-a-gate");
    const { code, stdout } = await run(["check", "--since", "main", "--all"], { cwd: folder.path });
    expect(code).toBe(1);
    expect(stdout).toContain("[record-removed]");
    expect(stdout).toMatch(/2026-06-01-a-gate\.yaml:\d+:8 error "bild"/);
  });
});
