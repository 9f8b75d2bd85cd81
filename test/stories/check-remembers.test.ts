// Promise: a check that remembers says the same as one that does not, whatever was changed in between:
// records, papers, frameworks, configuration, the day, or what was kept itself.
import { hash } from "node:crypto";
import { existsSync, mkdirSync, rmSync, statSync, symlinkSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { checkRepository } from "../../src/check/check.ts";
import type { CheckOptions, CheckResult } from "../../src/check/model.ts";
import { cacheFolder } from "../../src/work/check/cache-folder.ts";
import { BUILD } from "../../src/cli/version.ts";
import { UserError } from "../../src/errors.ts";
import { PARK_FRAMEWORK } from "../../src/framework/testing/park-framework.ts";
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
    return { said: [error.message, error.hint, error.kind], reused: 0 };
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

it("keeps it where the person's own things of the kind are", async () => {
  const folder = makeFolder(manyParks());
  const home = makeFolder();
  const options = { cwd: folder.path, env: { HOME: home.path, XDG_CACHE_HOME: "" } };
  await run(["check", "--no-cache"], options);
  await run(["check"], { ...options, env: { ...options.env, CI: "true" } });
  expect([...kept(folder), ...kept(home)]).toEqual([]);
  mkdirSync(folder.at("node_modules"));
  await run(["check"], options);
  expect(kept(folder)).toEqual([]);
  expect(kept(home)).toHaveLength(1);
  await run(["check"], { ...options, env: { RIGHTLY_CACHE_DIR: home.at("own"), CI: "true" } });
  expect(existsSync(home.at("own"))).toBe(true);
});

// Whoever can change a file of the repository could otherwise say there that nothing was found.
describe("nothing that lies in the repository is believed or written", () => {
  /** A repository with a fault in it, and the forged memory of a check that found none. */
  async function forged(): Promise<{ folder: Folder; memory: string }> {
    const folder = makeFolder(manyParks());
    const cache = { folderFor: () => folder.at("kept"), build: BUILD };
    const [file = ""] = folder.files().filter((name) => /^decisions.*yaml$/.test(name));
    folder.write(file, folder.read(file).replace("status: ", "status: never-"));
    expect((await run(["check", "--no-cache"], { cwd: folder.path })).code).toBe(1);
    said({ cwd: folder.path, today: "2026-11-23", cache });
    const [, body = ""] = folder.read("kept/check.json").split("\n");
    const emptied = body.replace(/"faults":\[[^\]]+\]/g, '"faults":[]');
    expect(emptied).not.toBe(body);
    const memory = `${hash("sha256", emptied, "base64")}\n${emptied}`;
    rmSync(folder.at("kept"), { recursive: true });
    return { folder, memory };
  }

  it("beside what other tools keep", async () => {
    const { folder, memory } = await forged();
    folder.write("node_modules/.cache/rightly/check.json", memory);
    expect((await run(["check"], { cwd: folder.path })).code).toBe(1);
    expect(folder.read("node_modules/.cache/rightly/check.json")).toBe(memory);
  });

  it("where the home folder is the repository, or a link leads into it", async () => {
    const { folder, memory } = await forged();
    const outside = makeFolder();
    symlinkSync(folder.path, outside.at("home"));
    const name = basename(cacheFolder(folder.path, { env: { HOME: outside.path } }, "linux") ?? "");
    folder.write(`.cache/rightly/${name}/check.json`, memory);
    for (const HOME of [folder.path, outside.at("home")]) {
      expect((await run(["check"], { cwd: folder.path, env: { HOME } })).code).toBe(1);
    }
    expect(folder.read(`.cache/rightly/${name}/check.json`)).toBe(memory);
  });

  it("where somebody asked for it", async () => {
    const { folder } = await forged();
    const env = { RIGHTLY_CACHE_DIR: folder.at("build/kept") };
    const { code, stderr } = await run(["check"], { cwd: folder.path, env });
    expect(code).toBe(2);
    expect(stderr).toContain("RIGHTLY_CACHE_DIR");
    expect(existsSync(folder.at("build"))).toBe(false);
  });
});

it("takes two ways of writing an accent for two texts", () => {
  const folder = makeFolder(manyParks());
  const cache = { folderFor: () => folder.at("kept"), build: "one" };
  const options = { cwd: folder.path, today: "2026-11-23", cache };
  const configuration = folder.read("rightly.yaml");
  folder.write("rightly.yaml", `${configuration}personal-data-allow: [Caf\u00E9]\n`);
  said(options);
  folder.write("rightly.yaml", `${configuration}personal-data-allow: [Cafe\u0301]\n`);
  expect(said(options).reused).toBe(0);
  folder.write("frameworks/parks/1.0.0/framework.yaml", `${PARK_FRAMEWORK}# Caf\u00E9\n`);
  said(options);
  folder.write("frameworks/parks/1.0.0/framework.yaml", `${PARK_FRAMEWORK}# Cafe\u0301\n`);
  expect(said(options).reused).toBe(0);
});

it("goes on where nothing can be kept", async () => {
  const folder = makeFolder({ ...manyParks(), node_modules: "a file, not a folder" });
  const { code, stdout } = await run(["check", "--quiet"], { cwd: folder.path });
  expect(stdout).toBe("");
  expect(code).toBe(0);
});
