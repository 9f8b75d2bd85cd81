// Promise: a check that is shared out says, all parts together, exactly what one check says, and parts
// that do not belong together are refused.
import { describe, expect, it } from "vitest";
import { makeFolder } from "../support/folder.ts";
import type { Folder } from "../support/folder.ts";
import { editAtRandom, manyParks } from "../support/random-edits.ts";
import { randomFrom } from "../support/random.ts";
import { PARKS } from "./check-repository.ts";
import { run } from "../support/run.ts";

const EDITS = 40;

const SETTINGS = `${PARKS["rightly.yaml"]!}waivers:
  - {rule: because-short, record: 2026-01-01-bench-0, owner: Clerk, because: Old.}
  - {rule: field-unknown, record: 2026-02-02-lamp-1, owner: Clerk, because: Old.}
  - {rule: voice-narrow, record: 2026-01-03-swing-2, owner: Clerk, because: Old., until: 2026-01-01}
baseline: rightly-baseline.txt
`;

/** A repository with faults of many kinds, waivers and a baseline, of which some hold nothing. */
async function faulty(seed: number): Promise<Folder> {
  const folder = makeFolder(manyParks());
  const random = randomFrom(seed);
  const edited = { folder, cache: "kept", today: "", cwd: "", paths: [] };
  for (let count = 0; count < EDITS; count += 1) {
    const kind = editAtRandom(edited, random);
    if (kind === "change the configuration") folder.write("rightly.yaml", SETTINGS);
    if (count === EDITS / 2) {
      folder.write("rightly.yaml", PARKS["rightly.yaml"]!);
      await run(["check", "--write-baseline", "rightly-baseline.txt"], { cwd: folder.path });
    }
  }
  folder.write("rightly.yaml", SETTINGS);
  return folder;
}

async function inParts(folder: Folder, of: number): Promise<string[]> {
  const files = Array.from({ length: of }, (_, at) => `part-${at + 1}-of-${of}.json`);
  for (const [at, file] of files.entries()) {
    await run(["check", "--shard", `${at + 1}/${of}`, "--format", `json=${file}`], {
      cwd: folder.path,
    });
  }
  return files.flatMap((file) => ["--merge", file]);
}

describe.each([1, 2, 3, 4, 5, 6])("a repository with faults, the %i.", (seed) => {
  it("is found to be the same in any number of parts", { timeout: 120_000 }, async () => {
    const folder = await faulty(seed);
    const options = { cwd: folder.path };
    const whole = await run(["check", "--json"], options);
    expect(JSON.parse(whole.stdout)).toMatchObject({ findings: expect.arrayContaining([]) as [] });
    for (const of of [1, 2, 3, 5]) {
      const merge = await inParts(folder, of);
      const merged = await run(["check", ...merge, "--json"], options);
      expect(merged.stdout, `${of} parts`).toBe(whole.stdout);
      expect(merged.code).toBe(whole.code);
    }
    const human = await run(["check"], options);
    expect((await run(["check", ...(await inParts(folder, 4))], options)).stdout).toBe(
      human.stdout,
    );
  });
});

it("knows of a baseline what it holds of waivers, whichever part their records fall to", async () => {
  const waivers = ["bench-0", "bench-1", "bench-2", "bench-3", "bench-4"].flatMap((name) => [
    `  - {rule: because-short, record: 2026-03-02-${name}, owner: Clerk, because: Old.}\n`,
    `  - {rule: voice-narrow, record: 2026-03-02-${name}, owner: Clerk, because: Old., until: 2026-01-01}\n`,
  ]);
  const folder = makeFolder({
    ...manyParks(),
    "rightly.yaml": `${PARKS["rightly.yaml"]!}waivers:\n${waivers.join("")}`,
  });
  const options = { cwd: folder.path };
  await run(["check", "--write-baseline", "rightly-baseline.txt"], options);
  folder.write("rightly.yaml", `${folder.read("rightly.yaml")}baseline: rightly-baseline.txt\n`);
  const gone = "suppression-unused rightly.yaml waivers.99.rule 0000000000000000\n";
  folder.write("rightly-baseline.txt", folder.read("rightly-baseline.txt") + gone);
  const whole = await run(["check", "--json"], options);
  const { findings, setAside } = JSON.parse(whole.stdout) as { findings: []; setAside: [] };
  expect([findings.length, setAside.length]).toEqual([1, waivers.length]);
  for (const of of [1, 2, 3, 4, 5]) {
    const merged = await run(["check", ...(await inParts(folder, of)), "--json"], options);
    expect(merged.stdout, `${of} parts`).toBe(whole.stdout);
  }
  const merge = await inParts(folder, 3);
  for (const format of [
    "human",
    "concise",
    "sarif",
    "github",
    "github-summary",
    "gitlab",
    "junit",
  ]) {
    const one = await run(["check", "--format", format], options);
    const merged = await run(["check", ...merge, "--format", format], options);
    expect(merged.stdout, format).toBe(one.stdout);
  }
});

it("finds something in these repositories", async () => {
  const { stdout } = await run(["check", "--json"], { cwd: (await faulty(1)).path });
  const { findings, setAside } = JSON.parse(stdout) as {
    findings: { rule: string }[];
    setAside: [];
  };
  const rules = new Set(findings.map(({ rule }) => rule));
  for (const rule of ["suppression-unused", "baseline-stale"]) expect([...rules]).toContain(rule);
  expect(rules.size).toBeGreaterThan(8);
  expect(setAside.length).toBeGreaterThan(0);
});

describe("what is refused", () => {
  it.each(["0/2", "3/2", "1", "a/b", "1/9999"])("--shard %s", async (part) => {
    const { code, stderr } = await run(["check", "--shard", part], { files: manyParks() });
    expect(code).toBe(2);
    expect(stderr).toContain("is not a part");
  });

  it.each([["--fix"], ["--write-baseline"], ["--stdin"]])("--shard with %s", async (other) => {
    const argv = ["check", "--shard", "1/2", other, "--stdin-filename", "a.yaml"];
    const { code, stderr } = await run(argv, { files: manyParks() });
    expect(code).toBe(2);
    expect(stderr).toMatch(/--shard checks a part|--stdin takes one record/);
  });

  it("a part that is missing or there twice, and a file that is no part", async () => {
    const folder = makeFolder(manyParks());
    const options = { cwd: folder.path };
    await inParts(folder, 3);
    await run(["check", "--format", "json=whole.json"], options);
    const part = (number: number): string[] => ["--merge", `part-${number}-of-3.json`];
    for (const argv of [
      [...part(1), ...part(2)],
      [...part(1), ...part(2), ...part(2)],
    ]) {
      const { code, stderr } = await run(["check", ...argv], options);
      expect(code).toBe(2);
      expect(stderr).toContain("are not all parts of one check");
      expect(stderr).toContain("There must be each of 1/3, 2/3, 3/3, once.");
    }
    for (const file of ["whole.json", "rightly.yaml", "nowhere.json"]) {
      const { code, stderr } = await run(["check", "--merge", file], options);
      expect(code).toBe(2);
      expect(stderr).toContain("does not hold the result of a part");
    }
  });
});

describe("with --max-findings", () => {
  it("people see the worst first, and how many there are besides; programs see all", async () => {
    const folder = await faulty(2);
    const options = { cwd: folder.path };
    const all = JSON.parse((await run(["check", "--json"], options)).stdout) as {
      findings: { severity: string }[];
    };
    const errors = all.findings.filter(({ severity }) => severity === "error").length;
    const argv = ["check", "--max-findings", "3", "--format"];
    const { stdout, code } = await run([...argv, "concise"], options);
    const lines = stdout.split("\n").filter((line) => /:\d+:\d+ (error|warning|note) /.test(line));
    expect(lines).toHaveLength(3);
    expect(errors).toBeGreaterThan(3);
    for (const line of lines) expect(line).toMatch(/:\d+:\d+ error /);
    expect(stdout).toContain(`${all.findings.length - 3} more findings are not shown.`);
    expect(stdout).toContain(`${errors} errors`);
    expect(code).toBe(1);
    const json = await run([...argv, "json"], options);
    expect(json.stdout).toBe((await run(["check", "--json"], options)).stdout);
    expect((await run(["check", "--max-findings", "0"], options)).code).toBe(2);
  });
});
