// Promise: where the clone does not say which platform it is for, a person is asked, and gets that one's checks alone, and leaving writes nothing.
import { expect, it } from "vitest";
import { makeFolder } from "../support/folder.ts";
import type { Folder } from "../support/folder.ts";
import { git } from "../support/git.ts";
import { run } from "../support/run.ts";
import { openTerminal } from "../support/terminal.ts";

const CHECKS = ["azure-pipelines.yml", ".github/workflows/decision-records.yml", ".gitlab-ci.yml"];
const QUESTION = "Which service keeps this folder, or will keep it?";

function checksIn(folder: Folder): string[] {
  return folder.files().filter((file) => CHECKS.includes(file));
}

it.each([
  ["1", ".github/workflows/decision-records.yml"],
  ["2", ".gitlab-ci.yml"],
  ["3", "azure-pipelines.yml"],
  ["4", undefined],
])("answered with %s it writes %s", async (typed, file) => {
  const folder = makeFolder();
  const session = openTerminal(["init", "--plain"], { cwd: folder.path });
  await session.waitFor(QUESTION);
  await session.waitFor("Type a number from 1 to 4");
  session.type(`${typed}\r`);
  expect((await session.ended).code).toBe(0);
  expect(checksIn(folder)).toEqual(file === undefined ? [] : [file]);
  expect(folder.files()).toContain("rightly.yaml");
});

it("takes keys on the usual pages", async () => {
  const folder = makeFolder();
  const session = openTerminal(["init"], { cwd: folder.path });
  await session.waitFor("None of these, or I do not know");
  session.type("2");
  await session.waitFor(/❯ .*GitLab|> .*GitLab|GitLab/);
  session.type("\r");
  expect((await session.ended).code).toBe(0);
  expect(checksIn(folder)).toEqual([".gitlab-ci.yml"]);
});

it("has written nothing when the person leaves", async () => {
  const folder = makeFolder();
  const session = openTerminal(["init", "--plain"], { cwd: folder.path });
  await session.waitFor("Type a number from 1 to 4");
  session.type("\x03");
  expect((await session.ended).code).toBe(130);
  expect(folder.files()).toEqual([]);
});

it.each<[string, string[], (folder: Folder) => void]>([
  ["--ci", ["--ci", "gitlab"], () => undefined],
  ["--no-input", ["--no-input"], () => undefined],
  [
    "a remote",
    [],
    (folder) => {
      git(folder, "init", "-q");
      git(folder, "remote", "add", "origin", "git@gitlab.council.example:policy.git");
    },
  ],
])("nothing is asked with %s", async (_, argv, prepare) => {
  const folder = makeFolder();
  prepare(folder);
  const session = openTerminal(["init", ...argv], { cwd: folder.path });
  expect((await session.ended).code).toBe(0);
  expect(session.raw()).not.toContain(QUESTION);
  expect(checksIn(folder)).toContain(".gitlab-ci.yml");
});

it("says what cannot be set up before anything is asked", async () => {
  const folder = makeFolder();
  const session = openTerminal(["init", "--framework", "nobody"], { cwd: folder.path });
  expect((await session.ended).code).not.toBe(0);
  expect(folder.files()).toEqual([]);
});

it("without a terminal writes the checks of all, and says so", async () => {
  const { folder, stdout } = await run(["init"]);
  expect(checksIn(folder)).toHaveLength(3);
  expect(stdout).toContain("cannot tell where this repository is kept");
});
