// Promise: a check of one record opens no paper of another record, and no other file that git keeps: it would say
// nothing about them.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { relative } from "node:path";
import { expect, it } from "vitest";
import { RIVERSIDE } from "../../src/publish/testing/park-records.ts";
import type { Folder } from "../support/folder.ts";
import { git } from "../support/git.ts";
import { fileOf, makeParks } from "../support/parks.ts";
import { run } from "../support/run.ts";

/** Files of a folder that are opened while a command runs in it, by their names in the folder. */
async function openedBy(folder: Folder, argv: readonly string[]): Promise<Set<string>> {
  const opened = new Set<string>();
  const { openSync, readFileSync } = fs;
  const note = (path: unknown): void => {
    if (typeof path === "string" && path.startsWith(folder.path)) {
      opened.add(relative(folder.path, path));
    }
  };
  Object.assign(fs, {
    openSync: (...args: Parameters<typeof openSync>) => (note(args[0]), openSync(...args)),
    readFileSync: (...args: Parameters<typeof readFileSync>) => (
      note(args[0]),
      readFileSync(...args)
    ),
  });
  syncBuiltinESMExports();
  try {
    await run(argv, { cwd: folder.path });
  } finally {
    Object.assign(fs, { openSync, readFileSync });
    syncBuiltinESMExports();
  }
  return opened;
}

async function parksInGit(): Promise<Folder> {
  const folder = makeParks({ "notes/minutes.txt": "Minutes.\n", "letter.md": "Dear all,\n" });
  git(folder, "init", "--quiet");
  for (const file of folder.files().filter((name) => /^decisions\/.*\.yaml$/.test(name))) {
    await run(["paper", file], { cwd: folder.path });
  }
  return folder;
}

const own = fileOf(RIVERSIDE);
const isApart = (name: string): boolean =>
  /\.(?:md|txt)$/.test(name) && name !== own.replace(/yaml$/, "md");

it("opens papers of other records and other files only where the whole folder is checked", async () => {
  const folder = await parksInGit();
  const one = await openedBy(folder, ["check", "--no-cache", own]);
  expect([...one]).toContain(own);
  expect([...one].filter(isApart)).toEqual([]);
  const all = await openedBy(folder, ["check", "--no-cache"]);
  expect([...all].filter(isApart)).toEqual(
    expect.arrayContaining(["letter.md", expect.stringMatching(/^decisions\/.*\.md$/)]),
  );
});
