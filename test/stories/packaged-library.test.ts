// Promise: npm installs one package, without scripts and without a network; it has one file of types, with
// which a strict project compiles that does everything the page about the library shows, however it loads
// modules; and nothing in the package is missing or misnamed.
import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, statSync } from "node:fs";
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
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  return status === 0 ? "" : `${stdout}${stderr}`;
}

beforeAll(() => {
  project = makeFolder({ "package.json": JSON.stringify({ type: "module" }) });
  // It is built already; packing here must not build it again under the feet of other tests.
  const packed = makeFolder();
  for (const part of ["package.json", "README.md", "LICENSE", "bin", "dist", "schema"]) {
    cpSync(join(ROOT, part), packed.at(part), { recursive: true });
  }
  const roll = [join(ROOT, "scripts/roll-types.mjs"), packed.at("dist")];
  expect(ran(process.execPath, roll, ROOT)).toBe("");
  const [tarball = "", ...more] = npm(["pack", "--ignore-scripts"], packed.path);
  expect(more, "one line, which others take for the name of the file").toEqual([]);
  npm(["install", "--ignore-scripts", "--offline", packed.at(tarball)], project.path);
}, 400_000);

/** Lines of standard output, and nothing went wrong. */
function npm(args: readonly string[], cwd: string): string[] {
  const shell = process.platform === "win32";
  const { status, stdout, stderr } = spawnSync("npm", args, { cwd, shell, encoding: "utf8" });
  expect([status, stderr], stderr).toEqual([0, status === 0 ? stderr : ""]);
  return stdout.trim().split("\n");
}

it("is one package of fewer than 60 files and 8 MB, that needs no other", () => {
  const files = project.files().filter((file) => file.startsWith("node_modules/"));
  const others = files.filter(
    (file) => !/^node_modules\/(rightly\/|\.bin\/|\.package-lock\.json$)/.test(file),
  );
  expect(others).toEqual([]);
  const own = files.filter((file) => file.startsWith("node_modules/rightly/"));
  expect(own.length).toBeGreaterThan(20);
  expect(own.length).toBeLessThan(60);
  const bytes = files.reduce((sum, file) => sum + statSync(project.at(file)).size, 0);
  expect(bytes).toBeLessThan(8_000_000);
  const described = JSON.parse(project.read("node_modules/rightly/package.json")) as object;
  expect(described).not.toHaveProperty("dependencies");
  expect(described).not.toHaveProperty("optionalDependencies");
  expect(described).not.toHaveProperty("peerDependencies");
});

it("starts by its name", () => {
  const [said] = npm(["exec", "--offline", "--", "rightly", "--version"], project.path);
  const described = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    version: string;
  };
  expect(said).toBe(described.version);
});

it("sets up a repository and makes a paper in Word, without a folder of templates", () => {
  const program = project.at("node_modules/rightly/bin/rightly.js");
  const folder = makeFolder();
  cpSync(join(ROOT, "examples/answers/short-breaks.yaml"), folder.at("form.yaml"));
  for (const argv of [
    ["init"],
    ["init", "--templates"],
    ["new", "--answers", "form.yaml"],
    ["paper", "short-breaks", "--out", "paper.docx"],
    ["completion", "bash"],
    ["schema", "log"],
  ]) {
    expect(ran(process.execPath, [program, ...argv], folder.path), argv.join(" ")).toBe("");
  }
  expect(folder.files()).toEqual(
    expect.arrayContaining(["paper.docx", "rightly.yaml", "templates/paper.docx"]),
  );
}, 120_000);

it("is found by compilers that know no exports, and by those that do, with every type looked at", () => {
  project.write(
    "named.ts",
    `import { openRepository } from "rightly";\nexport const named: string = openRepository.name;\n`,
  );
  const options = ["--strict", "--noEmit", "--target", "es2022", "--skipLibCheck", "false"];
  for (const how of [
    ["--module", "node16", "--moduleResolution", "node16"],
    ["--module", "esnext", "--moduleResolution", "bundler"],
    ["--module", "commonjs", "--moduleResolution", "node10", "--ignoreDeprecations", "6.0"],
  ]) {
    const said = ran(process.execPath, [TSC, ...options, ...how, "named.ts"], project.path);
    expect(said, how.join(" ")).toBe("");
  }
}, 120_000);

const BUN = spawnSync("bun", ["--version"]).status === 0;

it.skipIf(!BUN)("runs in bun: required, imported, and as a program", () => {
  project.write(
    "both.mjs",
    `import { openRepository } from "rightly";\nif (openRepository !== require("rightly").openRepository) throw new Error("two");\n`,
  );
  expect(ran("bun", ["both.mjs"], project.path)).toBe("");
  const program = join("node_modules", "rightly", "bin", "rightly.js");
  expect(ran("bun", [program, "--version"], project.path)).toBe("");
});

it("compiles what the page shows, by the rules of Node and of bundlers", () => {
  project.write("consumer.ts", `${programOf(readFileSync("docs/library.md", "utf8"))}\n`);
  const options = ["--strict", "--noEmit", "--target", "es2023", "--lib", "es2023,dom"];
  for (const [module, resolution] of [
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ] as const) {
    const how = ["--module", module, "--moduleResolution", resolution];
    expect(ran(process.execPath, [TSC, ...options, ...how, "consumer.ts"], project.path)).toBe("");
  }
}, 120_000);

it("can be required as well, and is one library then", () => {
  project.write("consumer.cts", TYPED_REQUIRE);
  const options = ["--strict", "--target", "es2022", "--skipLibCheck", "false"];
  const how = ["--module", "node16", "--moduleResolution", "node16"];
  expect(ran(process.execPath, [TSC, ...options, ...how, "consumer.cts"], project.path)).toBe("");
  expect(ran(process.execPath, ["consumer.cjs"], project.path)).toBe("");
}, 120_000);

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
