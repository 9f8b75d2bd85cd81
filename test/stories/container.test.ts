// Promise: the container file compares the digest of the program, and git in it looks at a folder that is mounted; its steps are run here in a folder, for there is no engine to build it with.
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { beforeAll, expect, it } from "vitest";
import { makeFolder } from "../support/folder.ts";
import type { Folder } from "../support/folder.ts";
import { git } from "../support/git.ts";
import { PARKS, SOUND } from "./check-repository.ts";

const FILE = "templates/container/Dockerfile";
/** Instructions, each with its words; a comment is none. */
const steps = readFileSync(FILE, "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)] as const);

let image: Folder;

/** A step, with the folders of the image below one of ours. */
function runs(script: string): { status: number | null; stderr: string } {
  const inside = script
    .replaceAll("/opt/rightly", image.at("opt/rightly"))
    .replaceAll("/usr/local/bin", image.at("bin"));
  const env = {
    PATH: process.env["PATH"],
    HOME: image.path,
    GIT_CONFIG_SYSTEM: image.at("gitconfig"),
  };
  return spawnSync("sh", ["-ec", inside], { cwd: image.at("opt/rightly"), env, encoding: "utf8" });
}

function stepsBut(fetching: RegExp): string[] {
  return steps.flatMap(([name, words]) => (name === "RUN" && !fetching.test(words) ? [words] : []));
}

beforeAll(() => {
  image = makeFolder();
  for (const name of ["opt/rightly", "bin"]) mkdirSync(image.at(name), { recursive: true });
  const [, copied = ""] = steps.find(([name]) => name === "COPY")!;
  for (const file of copied.split(" ").slice(0, -1)) {
    copyFileSync(`dist/${file}`, image.at(`opt/rightly/${file}`));
  }
});

it("has the instructions that a builder reads, and no user or entry point that a platform would have to undo", () => {
  expect(steps.map(([name]) => name)).toEqual([
    "FROM",
    "RUN",
    "RUN",
    "WORKDIR",
    "COPY",
    "RUN",
    "RUN",
    "CMD",
  ]);
  expect(steps[0]![1]).toMatch(/^node:24-/);
});

it.skipIf(process.platform !== "linux")("judges a repository that belongs to somebody else", () => {
  for (const script of stepsBut(/apt-get/)) {
    const { status, stderr } = runs(script);
    expect(status, `${script}: ${stderr}`).toBe(0);
  }
  expect(lstatSync(image.at("bin/rightly")).isSymbolicLink()).toBe(true);
  chmodSync(image.at("opt/rightly/rightly.cjs"), 0o755);
  const mounted = makeFolder({ ...PARKS, ...SOUND });
  git(mounted, "init", "-q", "-b", "main");
  git(mounted, "add", "-A");
  git(mounted, "commit", "-qm", "Begin");
  const check = (system: string): string => {
    const { stdout, stderr } = spawnSync(
      image.at("bin/rightly"),
      ["check", "--since", "main", "--all"],
      {
        cwd: mounted.path,
        env: {
          PATH: process.env["PATH"],
          HOME: image.path,
          GIT_CONFIG_SYSTEM: system,
          GIT_TEST_ASSUME_DIFFERENT_OWNER: "1",
        },
        encoding: "utf8",
      },
    );
    return stdout + stderr;
  };
  expect(check(image.at("none"))).toContain("dubious ownership");
  expect(check(image.at("gitconfig"))).toContain("Record complete");
});

it.skipIf(process.platform !== "linux")("is not built with a program that was changed", () => {
  const [compare] = stepsBut(/apt-get/).filter((words) => words.includes("sha256sum"));
  writeFileSync(image.at("opt/rightly/rightly.cjs"), "another", { flag: "a" });
  expect(runs(compare!).status).not.toBe(0);
});
