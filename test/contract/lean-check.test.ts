// What the built program loads for a run: no prompts for a check, and few files for what people do all day.
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { makeFolder } from "../support/folder.ts";

const ROOT = join(fileURLToPath(import.meta.url), "..", "..", "..");
const PROMPTS = /^node_modules\/@inquirer\//;

/** Names of the files of the program, each with its sources. */
const CONTENTS = JSON.parse(readFileSync(join(ROOT, "dist", "contents.json"), "utf8")) as Record<
  string,
  string[]
>;

function holdsPrompts(file: string): boolean {
  const sources = CONTENTS[basename(file)] ?? [];
  return sources.some((source) => PROMPTS.test(source));
}

/** Every file of the program that a run of it loads. */
function loadedBy(...argv: string[]): string[] {
  const folder = makeFolder();
  const NODE_V8_COVERAGE = folder.at("loaded");
  const program = join(ROOT, "bin", "rightly.js");
  const { status } = spawnSync(process.execPath, [program, ...argv], {
    cwd: join(ROOT, "examples", "policy-repository"),
    env: { ...process.env, NODE_V8_COVERAGE },
  });
  expect(status).not.toBeNull();
  return readdirSync(NODE_V8_COVERAGE).flatMap((file) => {
    const { result } = JSON.parse(readFileSync(join(NODE_V8_COVERAGE, file), "utf8")) as {
      result: { url: string }[];
    };
    return result.flatMap(({ url }) => (url.startsWith("file:") ? [fileURLToPath(url)] : []));
  });
}

function filesOfProgram(...argv: string[]): string[] {
  const files = loadedBy(...argv).filter((file) => dirname(file) === join(ROOT, "dist"));
  expect(files.length).toBeGreaterThan(0);
  return files;
}

it("holds no prompts for check --json", () => {
  expect(filesOfProgram("check", "--json").filter(holdsPrompts)).toEqual([]);
});

it("could be seen: the prompts are in the program, in files of their own", () => {
  expect(Object.keys(CONTENTS).filter(holdsPrompts)).not.toEqual([]);
});

// Each file that is loaded costs time of its own, whatever its size.
it.each([
  [["--version"], 2],
  [["--help"], 4],
  [["check"], 15],
])("loads few files for %j", (argv, atMost) => {
  expect(filesOfProgram(...argv).length).toBeLessThanOrEqual(atMost);
});

it("lists the sources of each file that a check loads", () => {
  const names = filesOfProgram("check").map((file) => basename(file));
  expect(names.filter((name) => CONTENTS[name] === undefined)).toEqual([]);
});
