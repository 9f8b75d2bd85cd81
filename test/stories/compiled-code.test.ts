// Promise: the one file of the program remembers what V8 compiled, in the person's own folder; it runs the same with it
// and without it, and takes nothing from a folder or file that others may write to.
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { makeFolder } from "../support/folder.ts";

const ROOT = join(fileURLToPath(import.meta.url), "..", "..", "..");
const PROGRAM = join(ROOT, "dist", "rightly.cjs");
const isPosix = process.platform !== "win32";

/** A person's own cache folder, empty, and runs of the program that know it. */
function person(more: NodeJS.ProcessEnv = {}) {
  const home = makeFolder();
  const unset = { CI: "", RIGHTLY_CACHE_DIR: "", NODE_DISABLE_COMPILE_CACHE: "" };
  const env = {
    ...process.env,
    ...unset,
    XDG_CACHE_HOME: home.path,
    HOME: home.path,
    LOCALAPPDATA: home.path,
  };
  const folder =
    process.platform === "darwin"
      ? join(home.path, "Library", "Caches", "rightly", "code")
      : join(home.path, "rightly", "code");
  return {
    folder,
    files: () => (existsSync(folder) ? readdirSync(folder) : []),
    only: () => join(folder, readdirSync(folder)[0]!),
    run: (...argv: string[]) => {
      const cwd = join(ROOT, "examples", "policy-repository");
      const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...argv], {
        cwd,
        env: { ...env, ...more },
        encoding: "utf8",
      });
      return { status, stdout, stderr };
    },
  };
}

const LOG = ["log", "--as-of", "2026-11-01"];

it("keeps one file for each command, for this person alone, and says the same with it", () => {
  const { run, files, only } = person();
  const first = run(...LOG);
  expect(first.status).toBe(0);
  expect(files()).toEqual([expect.stringMatching(/^[0-9a-f]{16}-v\d+.*-log\.bin$/)]);
  if (isPosix) expect(statSync(only()).mode & 0o077).toBe(0);
  const made = statSync(only()).mtimeMs;
  expect(run(...LOG)).toEqual(first);
  expect(statSync(only()).mtimeMs).toBe(made);
});

it.each([
  ["cut", (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 2))],
  ["empty", () => Buffer.alloc(0)],
  [
    "changed in the middle",
    (bytes: Buffer) => Buffer.from(bytes).fill(7, Math.floor(bytes.length / 2)),
  ],
  ["not ours at all", () => Buffer.from("#!/bin/sh\n".repeat(100))],
])("runs without what is %s, and makes it again", (_, damage) => {
  const { run, only } = person();
  const first = run(...LOG);
  const whole = readFileSync(only());
  writeFileSync(only(), damage(whole));
  expect(run(...LOG)).toEqual(first);
  expect(readFileSync(only()).length).toBeGreaterThan(whole.length / 2 + 1);
  expect(run(...LOG)).toEqual(first);
});

it.runIf(isPosix)("takes nothing from a folder or a file that others may write to", () => {
  const { run, only, folder } = person();
  const first = run(...LOG);
  const whole = readFileSync(only());
  writeFileSync(only(), whole);
  chmodSync(only(), 0o666);
  expect(run(...LOG)).toEqual(first);
  // It was made again, with rights of its own.
  expect(statSync(only()).mode & 0o077).toBe(0);
  chmodSync(folder, 0o777);
  writeFileSync(only(), "planted");
  expect(run(...LOG)).toEqual(first);
  expect(readFileSync(only(), "utf8")).toBe("planted");
});

it.each([
  { CI: "true" },
  { NODE_DISABLE_COMPILE_CACHE: "1" },
  { RIGHTLY_CACHE_DIR: makeFolder().path },
])("keeps nothing where %o is set", (env) => {
  const { run, files } = person(env);
  expect(run(...LOG).status).toBe(0);
  expect(files()).toEqual([]);
});

it.each([["chekc"], ["--version"], ["../../x"], ["log", "--colour", "x"]])(
  "keeps nothing of %j %j, which is no run of a command",
  (...argv) => {
    const { run, files } = person();
    run(...argv);
    expect(files()).toEqual([]);
  },
);
