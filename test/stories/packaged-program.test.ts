// Promise: the program as it is packed, unpacked somewhere else with nothing installed beside it, checks
// the example repository and finds it sound, makes its papers, logs and register, and knows its own words.
import { spawnSync } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, it } from "vitest";
import { makeFolder } from "../support/folder.ts";
import type { Folder } from "../support/folder.ts";

const ROOT = join(fileURLToPath(import.meta.url), "../../..");
const EXAMPLES = join(ROOT, "examples/policy-repository");

let program: string;
let repository: Folder;

function ran(
  command: string,
  args: readonly string[],
  cwd: string,
): { code: number | null; said: string } {
  const shell = process.platform === "win32";
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, shell, encoding: "utf8" });
  return { code: status, said: stdout + stderr };
}

function rightly(...argv: string[]): { code: number | null; said: string } {
  return ran(process.execPath, [program, ...argv], repository.path);
}

beforeAll(() => {
  const unpacked = makeFolder();
  // It is built already; packing must not build it again under the feet of other tests.
  const pack = ["pack", "--ignore-scripts", "--pack-destination", unpacked.path];
  expect(ran("npm", pack, ROOT).code).toBe(0);
  const [tarball = ""] = unpacked.files();
  expect(ran("tar", ["-xzf", tarball], unpacked.path).code).toBe(0);
  program = unpacked.at("package/bin/rightly.js");
  repository = makeFolder();
  cpSync(EXAMPLES, repository.path, { recursive: true });
}, 120_000);

it("finds the examples sound", () => {
  const { code, said } = rightly("check", "--no-cache", "--as-of", "2026-11-23");
  expect(said).toContain("Checked 10 records in decisions");
  expect(code).toBe(0);
});

it("makes what is kept with the examples, and the register", () => {
  const log = rightly("log", "--as-of", "2026-11-23", "--out", "again.md");
  expect(log.code, log.said).toBe(0);
  expect(repository.read("again.md").split("\n").length).toBe(
    readFileSync(join(EXAMPLES, "log/decisions.md"), "utf8").split("\n").length,
  );
  const site = rightly("site", "public", "--as-of", "2026-11-23");
  expect(site.said).toContain("Site: public, 8 decisions.");
  expect(repository.files()).toContain("public/index.html");
});

it("has its templates, schemas and documents with it", () => {
  expect(rightly("schema", "record").said).toContain("urn:rightly:schema");
  expect(rightly("explain", "voice-narrow").code).toBe(0);
  expect(rightly("questions").said).toContain("essex-send-2022-2027");
  expect(rightly("--version").said.trim()).toBe(
    (JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string }).version,
  );
});
