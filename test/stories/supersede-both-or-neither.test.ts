// Promise: of two records that are linked both say so or neither does, and a person is told what to do
// when the second cannot be written.
import { chmodSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PARK_FRAMEWORK } from "../../src/framework/testing/park-framework.ts";
import { layOver } from "../../src/rules/testing/lay-over.ts";
import { makeFolder } from "../support/folder.ts";
import type { Folder } from "../support/folder.ts";
import { run } from "../support/run.ts";

const OLD = "2026-01-05-a-bench";
const NEW = "2026-04-01-two-benches";
const OLD_FILE = `decisions/old/${OLD}.yaml`;
const NEW_FILE = `decisions/2026/${NEW}.yaml`;

function repository(): Folder {
  return makeFolder({
    "rightly.yaml": "format: 1\nframework: {id: parks, version: 1.0.0}\n",
    "frameworks/parks/1.0.0/framework.yaml": PARK_FRAMEWORK,
    [OLD_FILE]: layOver(`id: ${OLD}\n`),
    [NEW_FILE]: layOver(`id: ${NEW}\n`),
  });
}

// Whoever may write everything cannot be kept from a folder.
const mayAll = process.getuid?.() === 0 || process.platform === "win32";

describe("rightly supersede", () => {
  it("writes both, and both papers", async () => {
    const folder = repository();
    const { code, stdout } = await run(["supersede", OLD, "--by", NEW], { cwd: folder.path });
    expect(code).toBe(0);
    expect(stdout).toContain(`Superseded by ${NEW}\n`);
    expect(folder.read(OLD_FILE)).toContain(`superseded-by: ${NEW}`);
    expect(folder.read(NEW_FILE)).toMatch(new RegExp(`supersedes:\\s*(\\[|- )\\{?record: ${OLD}`));
    const check = await run(["check"], { cwd: folder.path });
    expect(check.stdout).not.toMatch(/link-|paper-|status-unsupported/);
  });

  it("writes neither on a dry run", async () => {
    const folder = repository();
    const before = [folder.read(OLD_FILE), folder.read(NEW_FILE)];
    const argv = ["supersede", OLD, "--by", NEW, "--dry-run"];
    const { code, stderr } = await run(argv, { cwd: folder.path });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "Nothing was written.\n" });
    expect([folder.read(OLD_FILE), folder.read(NEW_FILE)]).toEqual(before);
  });

  it.skipIf(mayAll)("puts the newer back where the older cannot be written", async () => {
    const folder = repository();
    const before = folder.read(NEW_FILE);
    chmodSync(folder.at("decisions/old"), 0o555);
    const { code, stderr } = await run(["supersede", OLD, "--by", NEW], { cwd: folder.path });
    chmodSync(folder.at("decisions/old"), 0o755);
    expect(code).toBe(3);
    expect(stderr).toContain(`Nothing was changed: ${NEW_FILE} is as it was.`);
    expect(folder.read(NEW_FILE)).toBe(before);
  });

  it("carries on where only the newer says so", async () => {
    const folder = repository();
    folder.write(NEW_FILE, `${folder.read(NEW_FILE)}links: {supersedes: [{record: ${OLD}}]}\n`);
    expect((await run(["supersede", OLD, "--by", NEW], { cwd: folder.path })).code).toBe(0);
    expect(folder.read(OLD_FILE)).toContain("status: superseded");
  });

  it("says what is missing", async () => {
    const { code, stderr } = await run(["supersede", OLD], { cwd: repository().path });
    expect(code).toBe(2);
    expect(stderr).toContain("Which record takes its place? (--by RECORD)");
  });
});
