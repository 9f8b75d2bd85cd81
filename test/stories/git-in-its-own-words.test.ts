// Promise: where git cannot or will not answer, its own reason and remedy are said, and nothing is taken for gone.
import { chmodSync, mkdirSync, rmSync } from "node:fs";
import process from "node:process";
import { afterEach, describe, expect, it } from "vitest";
import { RIVERSIDE } from "../../src/publish/testing/park-records.ts";
import { makeFolder } from "../support/folder.ts";
import type { Folder } from "../support/folder.ts";
import { git } from "../support/git.ts";
import { fileOf, makeParks } from "../support/parks.ts";
import { run } from "../support/run.ts";

const kept = { ...process.env };

afterEach(() => {
  for (const name of Object.keys(process.env)) if (!(name in kept)) delete process.env[name];
  Object.assign(process.env, kept);
});

function makeClone(): Folder {
  const folder = makeParks();
  git(folder, "init", "--quiet", "--initial-branch=main");
  git(folder, "add", ".");
  git(folder, "commit", "--quiet", "--message", "All");
  return folder;
}

/** A branch and its base that both went on, each in a commit of its own, fetched with so much history. */
function makeFetched(depth: number): Folder {
  const from = makeClone();
  git(from, "switch", "--quiet", "--create", "topic");
  git(from, "commit", "--quiet", "--allow-empty", "--message", "Topic");
  git(from, "switch", "--quiet", "main");
  from.write(
    "decisions/2025/2025-01-02-new.yaml",
    from.read(fileOf(RIVERSIDE)).replace(RIVERSIDE.id, "2025-01-02-new"),
  );
  git(from, "add", ".");
  git(from, "commit", "--quiet", "--message", "New");
  const to = makeFolder();
  git(to, "init", "--quiet");
  const refs = ["main:refs/remotes/origin/main", "topic:refs/heads/topic"];
  git(to, "fetch", "--quiet", `--depth=${depth}`, `file://${from.path}`, ...refs);
  git(to, "checkout", "--quiet", "topic");
  return to;
}

const since = async ({ path: cwd }: Folder, ref: string, env: Record<string, string> = {}) =>
  run(["check", "--since", ref], { cwd, env });

describe("check --since", () => {
  it("says that git is not installed", async () => {
    const folder = makeClone();
    process.env["PATH"] = makeFolder().path;
    const { code, stderr } = await since(folder, "main");
    expect(code).toBe(2);
    expect(stderr).toContain("git is not installed here");
  });

  it("does not start a git that is in the repository, whatever PATH says", async () => {
    const folder = makeClone();
    folder.write("tools/git", "#!/bin/sh\ntouch ran\n");
    chmodSync(folder.at("tools/git"), 0o755);
    process.env["PATH"] = [folder.at("tools"), "tools", ".", "", kept["PATH"]].join(":");
    expect((await since(folder, "main")).code).toBeLessThan(2);
    expect(folder.files()).not.toContain("ran");
  });

  it("says why git refuses, with git's own remedy", async () => {
    const folder = makeClone();
    Object.assign(process.env, { GIT_TEST_ASSUME_DIFFERENT_OWNER: "1", HOME: folder.path });
    const { code, stderr } = await since(folder, "main");
    expect(code).toBe(2);
    expect(stderr).toContain("git refuses to answer: detected dubious ownership in repository");
    expect(stderr).toContain(`git config --global --add safe.directory ${folder.path}`);
  });

  it("says what is broken", async () => {
    const folder = makeClone();
    folder.write(".git/HEAD", "nonsense");
    const { code, stderr } = await since(folder, "main");
    expect(code).toBe(2);
    expect(stderr).toContain("git could not answer: not a git repository");
  });

  it.each(["", " ", "origin/"])("says that the name %j is empty", async (ref) => {
    const { code, stderr } = await since(makeClone(), ref);
    expect(code).toBe(2);
    expect(stderr).toContain("A variable in the command was empty");
  });

  it("says that a clone is shallow where the commit is not in it", async () => {
    const { code, stderr } = await since(makeFetched(1), "v1");
    expect(code).toBe(2);
    expect(stderr).toContain('there is no commit "v1" in this clone, which is shallow');
  });

  it("does not take for removed what the other branch has gained, in a shallow clone", async () => {
    const { code, stdout, stderr } = await since(makeFetched(1), "origin/main");
    expect(stdout).not.toContain("record-removed");
    expect(code).toBe(2);
    expect(stderr).toContain("this clone is shallow, and does not hold the commit where");
    expect((await since(makeFetched(2), "origin/main")).code).toBeLessThan(2);
  });

  it("says that two branches have nothing in common", async () => {
    const folder = makeClone();
    git(folder, "checkout", "--quiet", "--orphan", "other");
    git(folder, "commit", "--quiet", "--message", "Other");
    const { code, stdout, stderr } = await since(folder, "main");
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain('"main" and what is checked out have no commit in common');
  });

  it("does not take for gone what a sparse checkout leaves out", async () => {
    const folder = makeClone();
    git(folder, "sparse-checkout", "set", "--no-cone", "/*", "!/decisions/2026/");
    expect(folder.files()).not.toContain(fileOf(RIVERSIDE));
    const { stdout } = await since(folder, "main");
    expect(stdout).not.toMatch(/record-removed|link-broken/);
  });

  it("compares with its own repository, whatever another one's hook has set", async () => {
    const [folder, other] = [makeClone(), makeClone()];
    git(other, "commit", "--quiet", "--allow-empty", "--message", "More");
    Object.assign(process.env, {
      GIT_DIR: other.at(".git"),
      GIT_WORK_TREE: other.path,
      GIT_INDEX_FILE: other.at(".git/nothing"),
    });
    folder.write(
      fileOf(RIVERSIDE),
      folder.read(fileOf(RIVERSIDE)).replace("Riverside", "Hillside"),
    );
    const { stdout } = await since(folder, "main");
    expect(stdout).toContain("record-edited");
  });
});

describe("confidential text where git does not answer", () => {
  const exempt = `${fileOf(RIVERSIDE).slice(0, -".yaml".length)}.exempt.yaml`;
  const makeUnasked = (): Folder => {
    const folder = makeClone();
    folder.write(exempt, `format: 1\nrecord: ${RIVERSIDE.id}\ntexts: []\n`);
    mkdirSync(folder.at("x"));
    folder.write(".git/HEAD", "nonsense");
    return folder;
  };

  it.each([
    ["a warning for a person", {}, "warning"],
    ["an error in a build", { CI: "true" }, "error"],
  ])("is %s, with git's own words", async (_, env, severity) => {
    const { path: cwd } = makeUnasked();
    const { stdout } = await run(["check", "--format", "concise"], { cwd, env });
    const found = stdout.split("\n").find((line) => line.includes("exempt-file-exposed"));
    expect(found).toContain(` ${severity} git could not say`);
    expect(found).toContain("not a git repository");
  });

  it("is said where a record leaves text out and no file of it is here", async () => {
    const folder = makeUnasked();
    rmSync(folder.at(exempt));
    const { stdout } = await run(["check", "--format", "concise"], { cwd: folder.path });
    const found = stdout.split("\n").filter((line) => line.includes("exempt-file-exposed"));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain("whether it keeps a copy of the text that is left out here");
    expect(found[0]).toContain("not a git repository");
  });
});
