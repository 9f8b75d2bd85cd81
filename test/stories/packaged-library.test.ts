// Promise: whoever installs the package gets one file of types, with which a strict project compiles that
// does everything the page about the library shows, and nothing in the package is missing or misnamed.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { beforeAll, expect, it } from "vitest";
import { makeFolder } from "../support/folder.ts";
import type { Folder } from "../support/folder.ts";
import { programOf } from "../support/library-blocks.ts";

const ROOT = join(fileURLToPath(import.meta.url), "../../..");
const TSC = join(ROOT, "node_modules/typescript/bin/tsc");

/** A strict project of the older kind: what it requires is what others import. */
const TYPED_REQUIRE = `import rightly = require("rightly");
const names: string[] = Object.keys(rightly);
if (names.length === 0) throw new Error("nothing is there");
void import("rightly").then((imported) => {
  for (const name of names) {
    if ((imported as Record<string, unknown>)[name] !== (rightly as Record<string, unknown>)[name]) throw new Error(name);
  }
});
`;

let project: Folder;

function ran(command: string, args: readonly string[], cwd: string): string {
  const shell = process.platform === "win32" && command === "npm";
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, shell, encoding: "utf8" });
  return status === 0 ? "" : `${stdout}${stderr}`;
}

beforeAll(() => {
  project = makeFolder();
  mkdirSync(project.at("node_modules"));
  // It is built already; packing must not build it again under the feet of other tests.
  expect(ran("npm", ["pack", "--ignore-scripts", "--pack-destination", project.path], ROOT)).toBe(
    "",
  );
  const [tarball = ""] = project.files();
  expect(ran("tar", ["-xzf", tarball], project.path)).toBe("");
  renameSync(project.at("package"), project.at("node_modules/rightly"));
  const roll = [join(ROOT, "scripts/roll-types.mjs"), project.at("node_modules/rightly/dist")];
  expect(ran(process.execPath, roll, ROOT)).toBe("");
}, 120_000);

it("compiles what the page shows, by the rules of Node and of bundlers", () => {
  project.write("package.json", JSON.stringify({ type: "module" }));
  project.write("consumer.ts", `${programOf(readFileSync("docs/library.md", "utf8"))}\n`);
  const options = ["--strict", "--noEmit", "--target", "es2023", "--lib", "es2023,dom"];
  for (const [module, resolution] of [
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ] as const) {
    const how = ["--module", module, "--moduleResolution", resolution];
    expect(ran(process.execPath, [TSC, ...options, ...how, "consumer.ts"], project.path)).toBe("");
  }
}, 60_000);

it("can be required as well, and is one library then", () => {
  project.write("consumer.cts", TYPED_REQUIRE);
  const options = ["--strict", "--target", "es2022", "--skipLibCheck", "false"];
  const how = ["--module", "node16", "--moduleResolution", "node16"];
  expect(ran(process.execPath, [TSC, ...options, ...how, "consumer.cts"], project.path)).toBe("");
  expect(ran(process.execPath, ["consumer.cjs"], project.path)).toBe("");
}, 60_000);

it("has one file of types for each way of loading it, that leans on no other", () => {
  const types = project
    .files()
    .filter((file) => /^node_modules\/rightly\/.*\.d\.\w*ts$/.test(file));
  expect(types.map((file) => file.slice("node_modules/rightly/dist/".length))).toEqual([
    "index.d.cts",
    "index.d.ts",
  ]);
  expect(project.read(types[0]!)).toBe(project.read(types[1]!));
  expect(project.read(types[0]!)).not.toMatch(/\bfrom ["']|\bimport\(/);
});

it("is sound by what others require of a package", async () => {
  const pkgDir = project.at("node_modules/rightly");
  const { messages, pkg } = await publint({ pkgDir, pack: false, level: "warning" });
  expect(messages.map((message) => formatMessage(message, pkg as Record<string, unknown>))).toEqual(
    [],
  );
});
