// Promise: against a commit, a check speaks of what changed and what that breaks elsewhere; what was confirmed or released may not change, and no id is given out twice.
import { expect, it } from "vitest";
import { layOver } from "../../src/rules/testing/lay-over.ts";
import type { Folder } from "../support/folder.ts";
import { git } from "../support/git.ts";
import { run } from "../support/run.ts";
import { BENCH, PARKS, record } from "./check-repository.ts";

const NAME = "2026-03-02-a-bench-by-the-pond";
const OLD = "decisions/2026/2026-03-03-a-lamp.yaml";
const THIN = (text: string): string => text.replace("People who tire cannot rest.", "Not viable.");

/** A repository with a decided bench, and a decided lamp that has a thin reason; a branch off it. */
async function clone(): Promise<Folder> {
  const files = { ...PARKS, ...record(NAME), ...record("2026-03-03-a-lamp", "", THIN) };
  const { folder } = await run(["schema", "configuration"], { files });
  git(folder, "init", "-q", "-b", "main");
  git(folder, "add", "-A");
  git(folder, "commit", "-qm", "One");
  git(folder, "switch", "-qc", "work");
  return folder;
}

async function since(folder: Folder, ref = "main"): Promise<string[]> {
  const args = ["check", "--since", ref, "--format", "concise", "--quiet"];
  const { stdout } = await run(args, { cwd: folder.path });
  return stdout.split("\n").filter((line) => line !== "");
}

function edit(folder: Folder, file: string, from: string | RegExp, to: string): void {
  const text = folder.read(file);
  expect(text).toMatch(from);
  folder.write(file, text.replace(from, to));
}

/** Rules that are found, with the place, leaving out the paper that went stale. */
function rules(found: readonly string[]): string[] {
  return found
    .map((line) => line.replace(/^\S*\/([^/]+?:\d+:\d+) .*\[([a-z-]+)\]$/, "$1 $2"))
    .filter((line) => !line.endsWith("paper-stale"));
}

it("says nothing of what did not change", async () => {
  const folder = await clone();
  expect(await since(folder)).toEqual([]);
  expect((await run(["check"], { cwd: folder.path })).stdout).toContain("[reason-thin]");
});

it("speaks of a record that changed, and of no other", async () => {
  const folder = await clone();
  folder.write("decisions/2026/2026-11-02-a-swing.yaml", layOver("id: 2026-11-02-a-swing\n", THIN));
  expect(rules(await since(folder)).sort()).toEqual(
    [
      "2026-11-02-a-swing.yaml:16:53 reason-thin",
      "2026-11-02-a-swing.yaml:2:5 paper-missing",
    ].sort(),
  );
});

it("takes other line ends for no change", async () => {
  const folder = await clone();
  folder.write(BENCH, folder.read(BENCH).replaceAll("\n", "\r\n"));
  expect(await since(folder)).toEqual([]);
});

it.each([
  ["a reason", "Agreed to place the bench.", "Agreed.", "48:17"],
  ["an answer", "is: more", "is: same", "30:9"],
  ["the status", "status: decided", "status: proposed", "4:9"],
  ["the title", "title: A bench", "title: The bench", "3:8"],
])("says that %s of a confirmed record was changed", async (_, from, to, at) => {
  const folder = await clone();
  edit(folder, BENCH, from, to);
  expect(rules(await since(folder))).toContain(`${NAME}.yaml:${at} record-edited`);
});

it.each([
  [
    "an erratum",
    "$",
    "errata:\n  - {on: 2026-04-01, field: title, was: A bench by the pond, is: A bench, because: A slip.}\n",
  ],
  ["its history", "$", "  - {on: 2026-04-01, event: looked-back}\n"],
  ["the day people were told", "fed-back: 2026-04-02", "fed-back: 2026-04-03"],
  ["when it takes effect", "    interests:", "    effective-from: 2026-04-01\n    interests:"],
])("lets %s be added", async (_, from, to) => {
  const folder = await clone();
  edit(folder, BENCH, from === "$" ? /$/ : from, to);
  expect(rules(await since(folder))).toEqual([]);
});

it("lets a correction be made that an erratum names", async () => {
  const folder = await clone();
  edit(folder, BENCH, "title: A bench by the pond", "title: A bench");
  edit(
    folder,
    BENCH,
    /$/,
    "errata:\n  - {on: 2026-04-01, field: title, was: A bench by the pond, is: A bench, because: A slip.}\n",
  );
  expect(rules(await since(folder))).toEqual([]);
});

it("says that an erratum was taken back", async () => {
  const folder = await clone();
  edit(
    folder,
    BENCH,
    /$/,
    "errata:\n  - {on: 2026-04-01, field: title, is: A bench, because: A slip.}\n",
  );
  git(folder, "commit", "-qam", "Erratum");
  edit(folder, BENCH, "because: A slip.}", "because: A joke.}");
  expect(rules(await since(folder, "HEAD"))).toContain(`${NAME}.yaml:55:1 record-edited`);
});

it("says that a confirmed record is gone, and not that it moved", async () => {
  const folder = await clone();
  git(folder, "mv", BENCH, `decisions/${NAME}.yaml`);
  git(folder, "mv", BENCH.replace(".yaml", ".md"), `decisions/${NAME}.md`);
  expect(rules(await since(folder))).toEqual([]);
  git(folder, "rm", "-qf", `decisions/${NAME}.yaml`);
  expect(rules(await since(folder))).toEqual([`${NAME}.yaml:1:1 record-removed`]);
});

it("shows what a change breaks in a record that did not change", async () => {
  const folder = await clone();
  git(folder, "switch", "-q", "main");
  const draft = folder
    .read(BENCH)
    .replace(NAME, "2026-11-02-draft")
    .replace("status: decided", "status: draft");
  folder.write("decisions/2026/2026-11-02-draft.yaml", draft);
  edit(folder, OLD, /$/, "links: {related: [2026-11-02-draft]}\n");
  git(folder, "add", "-A");
  git(folder, "commit", "-qm", "Two");
  git(folder, "switch", "-qc", "other");
  git(folder, "rm", "-q", "decisions/2026/2026-11-02-draft.yaml");
  expect(rules(await since(folder))).toEqual(["2026-03-03-a-lamp.yaml:55:19 link-broken"]);
});

it("says that a released framework was changed or taken away, though the lock agrees", async () => {
  const folder = await clone();
  const file = "frameworks/parks/1.0.0/framework.yaml";
  edit(folder, file, "Ducklings survive.", "All ducklings survive.");
  const { stdout } = await run(["check", "--since", "main", "--format", "concise"], {
    cwd: folder.path,
  });
  expect(stdout).toContain(
    `${file}:4:12 error "parks 1.0.0" was released, but its words have changed since [release-changed]`,
  );
  // Every record that answers it is looked at again.
  expect(stdout).toContain("[reason-thin]");
  git(folder, "rm", "-qf", file);
  expect((await since(folder)).join("\n")).toContain(
    `${file}:1:1 error "parks 1.0.0" was released, but its file is gone`,
  );
});

it("says that an id was given out meanwhile on the other branch", async () => {
  const folder = await clone();
  git(folder, "switch", "-q", "main");
  const text = folder.read(BENCH).replace(NAME, "2026-11-02-a-swing");
  folder.write("decisions/2026-11-02-a-swing.yaml", text);
  git(folder, "add", "-A");
  git(folder, "commit", "-qm", "Two");
  git(folder, "switch", "-q", "work");
  folder.write("decisions/2026/2026-11-02-a-swing.yaml", text);
  expect(rules(await since(folder))).toContain("2026-11-02-a-swing.yaml:2:5 id-taken");
});

it("cannot be set aside in the record or by a baseline, only by somebody who answers for it", async () => {
  const folder = await clone();
  edit(
    folder,
    BENCH,
    "title: A bench",
    "# rightly-ignore record-edited: Why not.\ntitle: The bench",
  );
  expect(rules(await since(folder)).sort()).toEqual([
    `${NAME}.yaml:3:1 suppression-malformed`,
    `${NAME}.yaml:4:8 record-edited`,
    `${NAME}.yaml:55:42 record-changed`,
  ]);
});

it.each([
  ["no-such-branch", 'there is no commit "no-such-branch" in this clone'],
  ["--upload-pack=x", 'there is no commit "--upload-pack=x"'],
])("says that %s is no commit", async (ref, said) => {
  const { code, stderr } = await run(["check", `--since=${ref}`], { cwd: (await clone()).path });
  expect(code).toBe(2);
  expect(stderr).toContain(said);
  expect(stderr).toContain("fetch-depth: 0");
});

it("says that there is no git", async () => {
  const { code, stderr } = await run(["check", "--since", "main"], {
    files: { ...PARKS, ...record(NAME) },
  });
  expect(code).toBe(2);
  expect(stderr).toContain("is not in git");
});
