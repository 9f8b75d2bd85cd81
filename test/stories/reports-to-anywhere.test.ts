// Promise: a report or a document is written without a look at what was there: over a file of any size,
// into a pipe, and into nothing.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { makeParks } from "../support/parks.ts";
import { run } from "../support/run.ts";

const BIN = join(import.meta.dirname, "../../bin/rightly.js");
const isPosix = process.platform !== "win32";

/** What makes a file of its own choice, with the place of its name. */
const MAKERS: readonly (readonly [string, ...string[]])[] = [
  ...["human", "concise", "json", "sarif", "github", "gitlab", "junit"].map(
    (format) => ["check", "--format", `${format}=FILE`] as const,
  ),
  ["check", "--write-baseline", "FILE"],
  ["log", "--format", "md", "--replace", "--out", "FILE.md"],
  ["actions", "--format", "csv", "--replace", "--out", "FILE.csv"],
  ["schema", "--replace", "--out", "FILE.json"],
];

const ENDING = /FILE(\.[a-z]+)?/;

/** The command with a name in its place, and that name. */
function named(argv: readonly string[], name: string): { words: string[]; file: string } {
  const [, ending = ""] = ENDING.exec(argv.join(" ")) ?? [];
  const file = name.startsWith("/") ? name : name + ending;
  return { words: argv.map((word) => word.replace(ENDING, file)), file };
}

describe.each(MAKERS.map((argv) => [argv.join(" "), argv] as const))("rightly %s", (_, argv) => {
  it("writes over what is larger than what is read of a file", async () => {
    const parks = makeParks();
    const { words, file } = named(argv, "made");
    const first = await run(words, { cwd: parks.path });
    expect(first.code, first.stderr).toBeLessThan(2);
    const made = parks.read(file);
    parks.write(file, "x".repeat(3 * 1024 * 1024));
    const second = await run(words, { cwd: parks.path });
    expect(second.code, second.stderr).toBe(first.code);
    expect(parks.read(file)).toBe(made);
  });

  const goesOn = isPosix && !argv.includes("--write-baseline");

  it.skipIf(!goesOn)("writes into nothing", async () => {
    // A schema has one format, and its name must say so.
    if (argv[0] === "schema") return;
    const { words } = named(argv, "/dev/null");
    const { code, stderr } = await run(words, { cwd: makeParks().path });
    expect(code, stderr).toBeLessThan(2);
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  it.skipIf(!goesOn)("writes into a pipe", async () => {
    const parks = makeParks();
    const made = named(argv, "made");
    await run(made.words, { cwd: parks.path });
    const pipe = named(argv, "pipe");
    expect(spawnSync("mkfifo", [parks.at(pipe.file)]).status).toBe(0);
    const reader = spawn("cat", [parks.at(pipe.file)]);
    const chunks: Buffer[] = [];
    reader.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    const ended = once(reader.stdout, "end");
    const { code, stderr } = await run(pipe.words, { cwd: parks.path });
    expect(code, stderr).toBeLessThan(2);
    await ended;
    expect(Buffer.concat(chunks).toString("utf8")).toBe(parks.read(made.file));
    expect(statSync(parks.at(pipe.file)).isFIFO()).toBe(true);
  });
});

it.skipIf(process.platform !== "linux")("writes into what the shell calls its output", () => {
  const parks = makeParks();
  const { stdout, stderr } = spawnSync(
    "bash",
    [
      "-c",
      `"$0" "$1" check --format json=/dev/stdout --format human=/dev/null > all; cat all`,
      process.execPath,
      BIN,
    ],
    { cwd: parks.path, encoding: "utf8" },
  );
  expect(stderr).toBe("");
  expect(stdout).toContain('"format"');
});

it.skipIf(!isPosix)("follows no link of the repository to a device", async () => {
  const parks = makeParks();
  symlinkSync("/dev/null", parks.at("found.json"));
  const { code, stderr } = await run(["check", "--format", "json=found.json"], { cwd: parks.path });
  expect(code).toBe(3);
  expect(stderr).toContain("found.json leads out of this repository through a link");
});

it("says in a sentence where a summary of a build cannot be added to", async () => {
  const parks = makeParks();
  const file = parks.at("nowhere/summary.md");
  const { code, stderr } = await run(["check", "--format", `github-summary=${file}`], {
    cwd: parks.path,
    env: { GITHUB_STEP_SUMMARY: file },
  });
  expect(code).toBe(3);
  expect(stderr).toContain("was not written: it is not there");
  expect(existsSync(file)).toBe(false);
});
