// Promise: a check that remembers says the same as one that does not, whatever was changed in between:
// records, papers, frameworks, configuration, the day, or what was kept itself.
import { existsSync, mkdirSync, statSync } from "node:fs";
import { expect, it } from "vitest";
import { checkRepository } from "../../src/check/check.ts";
import type { CheckOptions, CheckResult } from "../../src/check/model.ts";
import { UserError } from "../../src/errors.ts";
import { makeFolder } from "../support/folder.ts";
import type { Folder } from "../support/folder.ts";
import { COUNT, editAtRandom, manyParks } from "../support/random-edits.ts";
import type { Edited } from "../support/random-edits.ts";
import { randomFrom } from "../support/random.ts";
import { run } from "../support/run.ts";

const EDITS = 200;
const SEED = 20261124;

/** Everything a check says, or why it cannot. */
function said(options: CheckOptions): { said: unknown; reused: number } {
  try {
    const { reused, ...result }: CheckResult = checkRepository(options);
    return { said: result, reused };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { said: [error.message, error.hint, error.exitCode], reused: 0 };
  }
}

it(`after each of ${EDITS} random edits`, { timeout: 300_000 }, () => {
  const folder = makeFolder(manyParks());
  const random = randomFrom(SEED);
  const edited: Edited = {
    folder,
    cache: "kept",
    today: "2026-11-23",
    cwd: folder.path,
    paths: [],
  };
  const cache = { folderFor: () => folder.at("kept"), build: "one" };
  const kinds = new Set<string>();
  let reused = 0;
  for (let count = 0; count < EDITS; count += 1) {
    const kind = editAtRandom(edited, random);
    kinds.add(kind);
    const { today, cwd, paths } = edited;
    const remembered = said({ cwd, paths, today, cache });
    const anew = said({ cwd, paths, today });
    expect(remembered.said, `edit ${count + 1}: ${kind}`).toEqual(anew.said);
    expect(anew.reused).toBe(0);
    reused += remembered.reused;
  }
  // Otherwise nothing was shown: most edits leave most records as they were.
  expect(reused).toBeGreaterThan((EDITS * COUNT) / 4);
  expect(kinds.size).toBeGreaterThan(14);
});

it("looks again at the records that were changed, and at no others", () => {
  const folder = makeFolder(manyParks());
  const options = {
    cwd: folder.path,
    today: "2026-11-23",
    cache: { folderFor: () => folder.at("kept"), build: "one" },
  };
  expect(said(options).reused).toBe(0);
  expect(said(options).reused).toBe(COUNT);
  const [file = ""] = folder.files().filter((name) => /^decisions.*yaml$/.test(name));
  folder.write(file, folder.read(file).replace("because: With", "because: Surely with"));
  expect(said(options).reused).toBe(COUNT - 1);
  expect(said(options).reused).toBe(COUNT);
  expect(said({ ...options, today: "2026-11-24" }).reused).toBe(0);
  expect(said({ ...options, cache: { ...options.cache, build: "two" } }).reused).toBe(0);
});

it("writes nothing new when nothing is new, and never what is only typed", () => {
  const folder = makeFolder(manyParks());
  const cache = { folderFor: () => folder.at("kept"), build: "one" };
  const options = { cwd: folder.path, today: "2026-11-23", cache };
  said(options);
  const before = statSync(folder.at("kept/check.json"));
  const [file = ""] = folder.files().filter((name) => /^decisions.*yaml$/.test(name));
  said({ ...options, typed: { path: folder.at(file), text: "title: Half of a" } });
  said(options);
  const after = statSync(folder.at("kept/check.json"));
  expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
  expect(after.mode & 0o077).toBe(0);
});

function kept(folder: Folder): string[] {
  return folder.files().filter((name) => name.endsWith("check.json"));
}

it("keeps it with what other tools keep, or where the person's own things of the kind are", async () => {
  const folder = makeFolder(manyParks());
  const home = makeFolder();
  const options = { cwd: folder.path, env: { HOME: home.path, XDG_CACHE_HOME: "" } };
  await run(["check", "--no-cache"], options);
  expect([...kept(folder), ...kept(home)]).toEqual([]);
  await run(["check"], options);
  expect(kept(folder)).toEqual([]);
  expect(kept(home)).toHaveLength(1);
  mkdirSync(folder.at("node_modules"));
  await run(["check"], options);
  expect(kept(folder)).toEqual(["node_modules/.cache/rightly/check.json"]);
  await run(["check"], { ...options, env: { RIGHTLY_CACHE_DIR: home.at("own") } });
  expect(existsSync(home.at("own"))).toBe(true);
});

it("goes on where nothing can be kept", async () => {
  const folder = makeFolder({ ...manyParks(), node_modules: "a file, not a folder" });
  const { code, stdout } = await run(["check", "--quiet"], { cwd: folder.path });
  expect(stdout).toBe("");
  expect(code).toBe(0);
});
