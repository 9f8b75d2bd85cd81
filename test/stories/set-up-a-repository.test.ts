// Promise: one command makes a folder that can be used at once, and touches nothing that is there.
import { spawnSync } from "node:child_process";
import { statSync, symlinkSync } from "node:fs";
import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import { PARK_FRAMEWORK } from "../../src/framework/testing/park-framework.ts";
import { makeFolder } from "../support/folder.ts";
import { run } from "../support/run.ts";

const MADE = [
  ".gitattributes",
  ".githooks/pre-commit",
  ".githooks/pre-merge-commit",
  ".github/workflows/decision-records.yml",
  ".gitignore",
  ".gitlab-ci.yml",
  ".rightly/answers.schema.json",
  ".rightly/configuration.schema.json",
  ".rightly/decision-record.schema.json",
  ".rightly/framework.schema.json",
  ".rightly/rightly.cjs",
  ".rightly/rightly.cjs.sha256",
  ".vscode/extensions.json",
  ".vscode/settings.json",
  "README.md",
  "azure-pipelines.yml",
  "frameworks/essex-send-2022-2027/1.0.0/framework.yaml",
  "frameworks/frameworks.lock.yaml",
  "rightly.yaml",
];
const LOCK = "frameworks/frameworks.lock.yaml";
const DUTY = "public-sector-equality-duty";

describe("rightly init", () => {
  it("makes every file, says so, and says what comes next", async () => {
    const { code, stdout, stderr, folder } = await run(["init"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(folder.files()).toEqual(MADE);
    for (const file of MADE) expect(stdout).toContain(`  ${file}\n`);
    expect(stdout).toMatch(/To record a decision: rightly new\n$/);
  });

  it("makes the folder that is named, and says how to go there", async () => {
    const { code, stdout, folder } = await run(["init", "our decisions/here"]);
    expect(code).toBe(0);
    expect(folder.files()).toEqual(MADE.map((file) => `our decisions/here/${file}`));
    expect(stdout).toContain("Made in our decisions/here:\n");
  });

  it("leaves nothing in the files that was to be filled in", async () => {
    const { folder } = await run(["init"]);
    for (const file of MADE.filter((name) => !name.endsWith(".cjs"))) {
      expect(folder.read(file), file).not.toMatch(/(?<!\$)\{\{/);
    }
    expect(folder.read("README.md")).toContain("SEND Strategy 2022 to 2027");
  });

  it("makes files that everything which reads them understands", async () => {
    const { folder } = await run(["init"]);
    for (const file of MADE.filter((name) => name.endsWith(".json"))) JSON.parse(folder.read(file));
    for (const file of MADE.filter((name) => /\.ya?ml$/.test(name))) parse(folder.read(file));
    const frameworks = await run(["framework", "check"], { cwd: folder.path });
    expect(frameworks.code).toBe(0);
  });

  it("makes a folder in which a check finds nothing wrong, and says that there is no record", async () => {
    const { folder } = await run(["init"]);
    const { code, stdout } = await run(["check"], { cwd: folder.path });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^There are no records in decisions yet\./);
  });

  it("keeps every file that is there, byte for byte, and says so", async () => {
    const mine = Object.fromEntries(
      ["README.md", ".gitignore", ".githooks/pre-commit"].map((file) => [
        file,
        `mine: ${file}\r\n`,
      ]),
    );
    const { code, stdout, folder } = await run(["init"], { files: mine });
    expect(code).toBe(0);
    for (const [file, text] of Object.entries(mine)) expect(folder.read(file)).toBe(text);
    const [made, kept] = stdout.split("Kept as they were:\n");
    for (const file of Object.keys(mine)) {
      expect(made).not.toContain(`  ${file}\n`);
      expect(kept).toContain(`  ${file}\n`);
    }
  });

  it("changes nothing the second time", async () => {
    const { folder } = await run(["init"]);
    const before = folder.files().map((file) => folder.read(file));
    const { code, stdout } = await run(["init"], { cwd: folder.path });
    expect(code).toBe(0);
    expect(stdout).toContain("nothing: everything is there\n");
    expect(folder.files().map((file) => folder.read(file))).toEqual(before);
  });

  it("writes nothing with --dry-run, and says what it would make and keep", async () => {
    const { code, stdout, folder } = await run(["init", "--dry-run"], {
      files: { "README.md": "mine" },
    });
    expect(code).toBe(0);
    expect(folder.files()).toEqual(["README.md"]);
    expect(stdout).toMatch(/^Would make in this folder:\n/);
    expect(stdout).toMatch(/Kept as they were:\n {2}README\.md\n$/);
    expect(stdout).not.toContain("Next");
  });
});

describe("rightly init --framework", () => {
  it("sets up for another framework", async () => {
    const { code, folder } = await run(["init", "--framework", `${DUTY}@1.0.0`]);
    expect(code).toBe(0);
    expect(folder.files()).toContain(`frameworks/${DUTY}/1.0.0/framework.yaml`);
    expect(parse(folder.read("rightly.yaml"))).toMatchObject({
      framework: { id: DUTY, version: "1.0.0" },
    });
    expect(parse(folder.read(LOCK))).toMatchObject({ released: [{ id: DUTY }] });
  });

  it("adds a second framework, and to the lock without losing a note in it", async () => {
    const { folder } = await run(["init"]);
    folder.write(LOCK, `# Kept by the steward.\n${folder.read(LOCK)}`);
    const { code, stdout } = await run(["init", "--framework", DUTY], { cwd: folder.path });
    expect(code).toBe(0);
    expect(stdout).toContain(`Added ${DUTY} to:\n  ${LOCK}\n`);
    expect(folder.read(LOCK)).toMatch(/^# Kept by the steward\.\n/);
    const { released } = parse(folder.read(LOCK)) as { released: { id: string }[] };
    expect(released.map(({ id }) => id)).toEqual(["essex-send-2022-2027", DUTY]);
    const check = await run(["framework", "check"], { cwd: folder.path });
    expect(check.code).toBe(0);
    const again = await run(["init", "--framework", DUTY], { cwd: folder.path });
    expect(again.stdout).toContain("nothing: everything is there\n");
  });

  it("keeps to what the folder's own rightly.yaml names, wherever it is called from", async () => {
    const folder = makeFolder({
      "here/rightly.yaml": `format: 1\nframework: {id: ${DUTY}, version: 1.0.0}\n`,
    });
    await run(["init", "here"], { cwd: folder.path });
    expect(folder.files()).toContain(`here/frameworks/${DUTY}/1.0.0/framework.yaml`);
    expect(folder.files().filter((file) => file.endsWith("framework.yaml"))).toHaveLength(1);
  });

  it("takes a draft of one's own, which no lock holds", async () => {
    const files = {
      "rightly.yaml": "format: 1\nframework: {id: parks, version: 1.0.0}\n",
      "frameworks/parks/1.0.0/framework.yaml": PARK_FRAMEWORK.replace("released\n", "draft\n"),
    };
    const { code, folder } = await run(["init"], { files });
    expect(code).toBe(0);
    expect(parse(folder.read(LOCK))).toEqual({ format: 1, released: [] });
  });
});

describe("rightly init that cannot", () => {
  it.each([
    [
      "a framework with a slip",
      ["--framework", "essex-sent-2022-2027"],
      {},
      2,
      /did you mean "essex-send-2022-2027"\?/,
    ],
    [
      "a version that is not there",
      ["--framework", `${DUTY}@9.0.0`],
      {},
      2,
      /no version "9\.0\.0"/,
    ],
    [
      "a rightly.yaml that is wrong",
      [],
      { "rightly.yaml": "format: 1\nrecrods: a\n" },
      2,
      /rightly\.yaml:2:1: .*did you mean "records"\?/,
    ],
    [
      "a file for a folder",
      ["notes.txt"],
      { "notes.txt": "mine" },
      3,
      /part of its path is a file/,
    ],
  ])("says what is wrong with %s, and writes nothing", async (_, args, files, exit, message) => {
    const { code, stdout, stderr, folder } = await run(["init", ...args], { files });
    expect([code, stdout]).toEqual([exit, ""]);
    expect(stderr).toMatch(message);
    expect(folder.files()).toEqual(Object.keys(files));
  });

  it("refuses a folder inside another policy repository", async () => {
    const folder = makeFolder({ "rightly.yaml": "format: 1\n", "notes/a.txt": "" });
    const { code, stderr } = await run(["init"], { cwd: folder.at("notes") });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Error: \. is inside the policy repository \.\.\n/);
    expect(folder.files()).toEqual(["notes/a.txt", "rightly.yaml"]);
  });

  it("names the file that could not be written", async () => {
    const { code, stderr, folder } = await run(["init"], { files: { ".githooks": "a file" } });
    expect(code).toBe(3);
    expect(stderr).toContain(`${folder.at(".githooks/pre-commit")} was not saved`);
    expect(folder.files().filter((file) => file.includes(".tmp"))).toEqual([]);
  });
});

describe.skipIf(process.platform === "win32")("the hook", () => {
  it("can be run by git, and says so where Node is not installed", async () => {
    const { folder } = await run(["init"]);
    for (const name of [".githooks/pre-commit", ".githooks/pre-merge-commit"]) {
      expect(statSync(folder.at(name)).mode & 0o111).toBe(0o111);
      const bin = makeFolder();
      symlinkSync("/usr/bin/dirname", bin.at("dirname"));
      symlinkSync("/bin/sh", bin.at("sh"));
      const { status, stderr } = spawnSync(folder.at(name), {
        cwd: folder.path,
        env: { PATH: bin.path },
        encoding: "utf8",
      });
      expect([status, stderr]).toEqual([
        1,
        "The decision records were not checked: Node.js is not installed here, or not on PATH.\n",
      ]);
    }
  });
});
