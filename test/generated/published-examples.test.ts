// Promise: what is published of the example repository is there in every format, as the program makes it today.
import { cpSync, readFileSync, readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { COVERAGE, LOG, PAPER } from "../../src/work/deliver/documents.ts";
import { expectBytes } from "../support/expected.ts";
import { makeFolder } from "../support/folder.ts";
import { run } from "../support/run.ts";

const EXAMPLES = resolve("examples/policy-repository");
/** A copy, so that links lead from where the kept files stand and nothing is written here to compare. */
const COPY = makeFolder();
cpSync(EXAMPLES, COPY.at("policy-repository"), { recursive: true });
const cwd = COPY.at("policy-repository");
const PUBLISHED = resolve("examples/published");
const RECORD = "2026-09-14-short-breaks-for-19-to-25-year-olds";

const FILES: readonly (readonly [file: string, argv: string[]])[] = [
  ...PAPER.formats.flatMap(({ name, endings: [ending] }): [string, string[]][] => [
    [`paper.${ending}`, ["paper", RECORD, "--format", name]],
    [`summary.${ending}`, ["paper", RECORD, "--summary", "--format", name]],
  ]),
  ...LOG.formats.map(({ endings: [ending] }): [string, string[]] => [`log.${ending}`, ["log"]]),
  // What a terminal shows is in the page about publishing.
  ...COVERAGE.formats
    .filter(({ name }) => name !== "text")
    .map(({ name, endings: [ending] }): [string, string[]] => [
      `coverage.${ending}`,
      ["coverage", "--format", name],
    ]),
  ["actions.csv", ["actions", "--format", "csv"]],
  ["actions.ics", ["actions", "--format", "ics"]],
];

describe("examples/published", () => {
  it.each(FILES)("has %s", async (file, argv) => {
    const out = COPY.at(`published/${file}`);
    const { code, stderr } = await run([...argv, "--out", out], { cwd });
    expect(code, stderr).toBe(0);
    expectBytes(join(PUBLISHED, file), readFileSync(out));
  });

  it("has nothing else", () => {
    const kept = readdirSync(PUBLISHED).map((file) => basename(file));
    expect(kept.sort()).toEqual(["README.md", ...FILES.map(([file]) => file)].sort());
  });
});

it("publishes every example as a register", async () => {
  const site = makeFolder();
  const { code, stdout } = await run(["site", site.at("public")], { cwd });
  expect(code).toBe(0);
  expect(stdout).toContain("8 decisions.");
});
