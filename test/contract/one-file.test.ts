// The program as one file, alone in a folder, does to the letter what the installed program does.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, cpSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { REPORT_FORMATS } from "../../src/cli/check/reporters/report-formats.ts";
import { makeFolder } from "../support/folder.ts";
import type { Folder } from "../support/folder.ts";

const INSTALLED = resolve("bin/rightly.js");
const BUILT = resolve("dist/rightly.cjs");
const RECORD = "decisions/2026/2026-09-14-short-breaks-for-19-to-25-year-olds.yaml";
const DAY = ["--as-of", "2026-11-23"];

let alone: string;

beforeAll(() => {
  alone = makeFolder().at("rightly.cjs");
  copyFileSync(BUILT, alone);
});

/** What a program says and does when it runs commands one after another in a folder. */
function story(program: string, folder: Folder, commands: readonly string[][]): unknown[] {
  const said = commands.map((argv) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], {
      cwd: folder.path,
      env: { PATH: process.env["PATH"], RIGHTLY_CONFIG_DIR: folder.at(".settings"), CI: "true" },
    });
    const plain = (said: Buffer): string => said.toString("latin1").replaceAll(folder.path, "");
    return [argv.join(" "), status, plain(stdout), plain(stderr)];
  });
  const files = folder
    .files()
    .map((file) => [file, readFileSync(folder.at(file)).toString("latin1")]);
  return [...said, ...files];
}

function bothTell(makeIt: () => Folder, ...commands: string[][]): void {
  const one = story(alone, makeIt(), commands);
  expect(one).toEqual(story(INSTALLED, makeIt(), commands));
  for (const [command, code] of one.slice(0, commands.length) as [string, number][]) {
    expect([command, code], command).toEqual([
      command,
      expect.toSatisfy((it) => it === 0 || it === 1),
    ]);
  }
}

function examples(): Folder {
  const folder = makeFolder();
  cpSync("examples/policy-repository", folder.path, { recursive: true });
  return folder;
}

describe("the program as one file", () => {
  it("says who it is and what it can do", () => {
    bothTell(makeFolder, ["--version"], ["--help"], ["help", "check"], ["check", "--help"]);
  });

  it("sets up, takes a form, and makes papers", () => {
    const withForm = (): Folder => {
      const folder = makeFolder();
      copyFileSync("examples/answers/short-breaks.yaml", folder.at("form.yaml"));
      return folder;
    };
    bothTell(
      withForm,
      ["init"],
      ["init", "--templates"],
      ["new", "--answers", "form.yaml"],
      ["check", ...DAY],
      ["new", "Ünïcode and Кириллица", "--no-input"],
    );
  });

  it.each(REPORT_FORMATS.map(({ name }) => name))("checks, and writes %s", (format) => {
    const broken = (): Folder => {
      const folder = examples();
      folder.write(RECORD, folder.read(RECORD).replace(/^status: .*$/m, "status: decidded"));
      return folder;
    };
    bothTell(broken, ["check", ...DAY, "--format", format]);
  });

  it.each([
    ["paper", RECORD, "--format", "word", "--out", "p.docx"],
    ["paper", RECORD, "--format", "html", "--out", "p.html"],
    ["log", ...DAY, "--out", "log.xlsx"],
    ["log", ...DAY, "--out", "log.docx"],
    ["actions", ...DAY, "--out", "due.ics"],
    ["coverage", ...DAY, "--format", "html", "--out", "c.html"],
    ["site", "public", ...DAY],
    ["questions", "--out", "form.yaml"],
    ["explain", "voice-narrow"],
    ["explain"],
    ["schema", "record"],
    ["schema", "log"],
    ["framework", "list"],
    ["framework", "show"],
    ["completion", "bash"],
  ])("does %s %s %s %s %s", (...argv) => {
    bothTell(
      examples,
      argv.filter((one) => typeof one === "string"),
    );
  });

  it("has its digest beside it, as sha256sum writes it", () => {
    const digest = createHash("sha256").update(readFileSync(BUILT)).digest("hex");
    expect(readFileSync(`${BUILT}.sha256`, "utf8")).toBe(`${digest}  rightly.cjs\n`);
  });

  it("is the same when it is built again", () => {
    const text = readFileSync(BUILT, "utf8");
    expect(text).not.toContain(JSON.stringify(process.cwd()).slice(1, -1));
    // One-byte letters alone are read twice as fast.
    expect(text).toMatch(/^[\0-\x7f]*$/);
  });

  it("asks for no package", () => {
    const code = readFileSync(BUILT, "utf8");
    const wanted = [...code.matchAll(/(?<!\.code=.{0,6})\brequire\(\\?["'`]([^"'`\\]+)/g)];
    const names = wanted.map(([, name]) => name!).filter((name) => !name.startsWith("./"));
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !isBuiltin(name) && name !== "rightly:store")).toEqual([]);
  });

  it("carries the licences of what is in it", () => {
    const licences = readFileSync("dist/licences.txt", "utf8");
    const texts = readFileSync(BUILT, "utf8")
      .split("\n")
      .filter((line) => line.startsWith('"') && line.endsWith('"'))
      .map((line) => JSON.parse(line) as string);
    expect(texts).toContain(licences);
  });
});
