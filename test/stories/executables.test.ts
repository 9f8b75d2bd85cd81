// Promise: what a person unpacks runs with no Node installed, from any folder, by a path with a space and an umlaut; on Windows it is put together alike, and every archive has its digest.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, cpSync, mkdirSync, readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { makeFolder } from "../support/folder.ts";
import type { Folder } from "../support/folder.ts";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const WINDOWS = `rightly-${version}-windows-x64.zip`;
const MACOS = `rightly-${version}-macos-arm64-with-node.tar.gz`;

let made: Folder;

function executables(...args: string[]): number | null {
  return spawnSync(process.execPath, ["scripts/executables.mjs", ...args]).status;
}

beforeAll(() => {
  made = makeFolder({ "node.exe": "MZ signed by its makers" });
  // This machine's own Node stands for that of a Mac.
  const programs = ["--windows", made.at("node.exe"), "--macos", process.execPath];
  expect(executables(made.at("out"), ...programs)).toBe(0);
}, 120_000);

it("holds Node as it was, the one file, and what to double-click", () => {
  const files = unzipSync(new Uint8Array(readFileSync(made.at(`out/${WINDOWS}`))));
  expect(Object.keys(files)).toEqual(
    ["Rightly.cmd", "README.txt", "node.exe", "rightly.cjs"].map((name) => `Rightly/${name}`),
  );
  const text = (name: string): string => Buffer.from(files[`Rightly/${name}`]!).toString("utf8");
  expect(text("node.exe")).toBe("MZ signed by its makers");
  expect(text("rightly.cjs")).toBe(readFileSync("dist/rightly.cjs", "utf8"));
  // Every line ends as Windows has it, and both programs are named from where the file itself lies.
  expect(text("Rightly.cmd")).not.toMatch(/(?<!\r)\n/);
  expect(text("Rightly.cmd").match(/"%~dp0node\.exe" "%~dp0rightly\.cjs"/g)).toHaveLength(2);
});

it("has the digest of each archive, and is the same when it is made again", () => {
  const sum = (name: string): string =>
    createHash("sha256")
      .update(readFileSync(made.at(`out/${name}`)))
      .digest("hex");
  expect(made.read("out/SHA256SUMS")).toBe(
    `${sum(MACOS)}  ${MACOS}\n${sum(WINDOWS)}  ${WINDOWS}\n`,
  );
  expect(executables(made.at("again"), "--windows", made.at("node.exe"))).toBe(0);
  expect(made.read("again/SHA256SUMS")).toBe(`${sum(WINDOWS)}  ${WINDOWS}\n`);
});

it("says what it needs", () => {
  expect(executables(made.at("none"))).toBe(2);
});

it.skipIf(process.platform === "win32")("runs from any folder with no Node on the PATH", () => {
  const home = makeFolder();
  mkdirSync(home.at("Documents"));
  mkdirSync(home.at("on a stick, ü"));
  const archive = made.at(`out/${MACOS}`);
  expect(spawnSync("tar", ["-xzf", archive, "-C", home.at("on a stick, ü")]).status).toBe(0);
  const repository = makeFolder();
  cpSync("examples/policy-repository", repository.path, { recursive: true });
  const start = home.at("on a stick, ü/Rightly/Rightly.command");
  const started = (cwd: string, ...argv: string[]): [number | null, string] => {
    const { status, stdout, stderr } = spawnSync(start, argv, {
      cwd,
      env: { PATH: home.at("bin"), HOME: home.path },
      encoding: "utf8",
    });
    return [status, stdout + stderr];
  };
  mkdirSync(home.at("bin"));
  copyFileSync("/usr/bin/dirname", home.at("bin/dirname"));
  expect(started(home.path, "--version")).toEqual([0, `${version}\n`]);
  expect(started(repository.path, "check", "--as-of", "2026-11-23")[0]).toBe(0);
  const record = "decisions/2026/2026-09-14-short-breaks-for-19-to-25-year-olds.yaml";
  expect(started(repository.path, "paper", record, "--out", "p.docx")).toEqual([
    0,
    "Paper: p.docx\n",
  ]);
  const [, help] = started(repository.path);
  expect(help).toContain("Usage: rightly");
});

/** A Node that a distribution has changed may have no place for a program inside. */
const HAS_PLACE = readFileSync(process.execPath).includes(
  "NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2",
);

describe.skipIf(process.platform !== "linux" || !HAS_PLACE)("a single program", () => {
  let folder: Folder;
  const rightly = (...argv: string[]): [number | null, string] => {
    const env = { PATH: folder.at("no such folder"), HOME: folder.path };
    const options = { cwd: folder.at("policy"), env, encoding: "utf8" } as const;
    const { status, stdout, stderr } = spawnSync(folder.at("ü here/rightly"), argv, options);
    return [status, stdout + stderr];
  };

  beforeAll(() => {
    folder = makeFolder();
    for (const name of ["policy", "ü here"]) mkdirSync(folder.at(name));
    expect(executables(folder.at("out"), "--single-linux", process.execPath)).toBe(0);
    const archive = folder.at(`out/rightly-${version}-linux-x64.tar.gz`);
    expect(spawnSync("tar", ["-xzf", archive, "-C", folder.at("ü here")]).status).toBe(0);
    copyFileSync("examples/answers/short-breaks.yaml", folder.at("policy/answers.yaml"));
  }, 240_000);

  it("goes the whole way with no Node, and unpacks nothing", { timeout: 240_000 }, () => {
    expect(rightly("--version")).toEqual([0, `${version}\n`]);
    expect(rightly("init", "--ci", "github")[0]).toBe(0);
    expect(rightly("new", "--answers", "answers.yaml")[0]).toBe(0);
    expect(rightly("check")[0]).toBe(0);
    const [record] = folder.files().filter((file) => /decisions\/.*\.yaml$/.test(file));
    const asked = record!.replace("policy/", "");
    expect(rightly("paper", asked, "--out", "p.docx")).toEqual([0, "Paper: p.docx\n"]);
    expect(rightly("log", "--out", "log.xlsx")[0]).toBe(0);
    expect(rightly("site", "public")[0]).toBe(0);
    expect(
      Object.keys(unzipSync(new Uint8Array(readFileSync(folder.at("policy/p.docx"))))),
    ).toContain("word/document.xml");
    // What it brings lies nowhere but in the repository that it set up; what it remembers is its own.
    const strange = folder.files().filter((file) => !/^(?:policy|out|ü here)\//.test(file));
    // What a check saw and what V8 compiled are the person's own.
    expect(
      strange.filter(
        (file) => !/^\.cache\/rightly\/(?:[0-9a-f]+\/check\.json|code\/[^/]+\.bin)$/.test(file),
      ),
    ).toEqual([]);
  });

  it("puts the one file into a repository as it was made", () => {
    const kept = readFileSync(folder.at("policy/.rightly/rightly.cjs"));
    expect(kept.equals(readFileSync("dist/rightly.cjs"))).toBe(true);
  });
});

it.skipIf(process.platform === "win32")("says that Wine is missing, and tries nothing", () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ["scripts/try-on-windows.mjs", made.at(`out/${WINDOWS}`)],
    {
      env: { PATH: made.at("none") },
      encoding: "utf8",
    },
  );
  expect([status, stderr]).toEqual([
    2,
    expect.stringContaining("Wine is not installed, so nothing was tried"),
  ]);
});
