// A check loads no prompt code: what the built program reads for it holds nothing of the pages' library.
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { makeFolder } from "../support/folder.ts";

const ROOT = join(fileURLToPath(import.meta.url), "..", "..", "..");
const PROMPTS = /node_modules\/@inquirer\//;

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

it("holds for check --json", () => {
  const files = loadedBy("check", "--json");
  expect(files.some((file) => file.includes("dist"))).toBe(true);
  expect(files.filter((file) => PROMPTS.test(readFileSync(file, "utf8")))).toEqual([]);
});

it("could be seen: the prompts are in the program, in files of their own", () => {
  const dist = join(ROOT, "dist");
  const chunks = readdirSync(dist).filter((file) => file.endsWith(".js"));
  const holding = chunks.filter((file) => PROMPTS.test(readFileSync(join(dist, file), "utf8")));
  expect(holding.length).toBeGreaterThan(0);
});
