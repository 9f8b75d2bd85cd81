// Promise: the example repository is complete, its papers and logs are those the program makes today,
// and each answers file becomes a record that checks as complete.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { findFramework } from "../../src/repository/frameworks.ts";
import { parseRecord } from "../../src/record/parse.ts";
import { confirmedDigest } from "../../src/record/digest.ts";
import { editRecord } from "../../src/record/edit.ts";
import { isConfirmed } from "../../src/record/status.ts";
import type { Edit } from "../../src/yaml/edit.ts";
import { ACCEPT, expectFile } from "../support/expected.ts";
import { run } from "../support/run.ts";
import { shippedLock } from "../support/shipped-lock.ts";

const EXAMPLES = resolve("examples/policy-repository");
const RECORDS = readdirSync(join(EXAMPLES, "decisions"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => join("decisions", file).replaceAll("\\", "/"))
  .sort();

/**
 * Pins a record to the framework as it is now, and seals what was confirmed. Only for examples, when the
 * framework is not out yet.
 */
function settle(file: string): void {
  const path = join(EXAMPLES, file);
  const { record, yaml } = parseRecord(readFileSync(path, "utf8"));
  const { id, version } = record!.framework;
  const { digest } = findFramework(
    { root: EXAMPLES, framework: { id, version } },
    id,
    version,
  ).framework;
  const pinned = { ...record!, framework: { id, version, digest } };
  const edits: Edit[] = [{ path: ["framework", "digest"], value: digest }];
  if (isConfirmed(pinned.status)) {
    const at = pinned.history!.findLastIndex(({ event }) => event === "decided");
    edits.push({ path: ["history", at, "of"], value: confirmedDigest(pinned) });
  }
  writeFileSync(path, editRecord(yaml, edits));
}

describe("examples/policy-repository", () => {
  // First: the records below are pinned to it.
  it("has the framework and the lock that come with Rightly", () => {
    const file = "essex-send-2022-2027/1.0.0/framework.yaml";
    const text = readFileSync(`templates/frameworks/${file}`, "utf8");
    expectFile(join(EXAMPLES, "frameworks", file), text);
    const folder = join(EXAMPLES, "frameworks");
    expectFile(join(folder, "frameworks.lock.yaml"), shippedLock(folder));
  });

  it.each(RECORDS)("has the paper of %s", async (file) => {
    if (ACCEPT) settle(file);
    const { stdout, stderr, code } = await run(["paper", file, "--stdout"], { cwd: EXAMPLES });
    expect([code, stderr]).toEqual([0, ""]);
    expectFile(join(EXAMPLES, file.replace(/yaml$/, "md")), stdout);
  });

  it.each([
    ["decisions.md", "md"],
    ["decisions.csv", "csv"],
    ["decisions.json", "json"],
  ])("has its log as %s", async (file, format) => {
    const { stdout, code } = await run(["log", "--format", format], { cwd: EXAMPLES });
    expect(code).toBe(0);
    expectFile(join(EXAMPLES, "log", file), stdout);
  });

  it("is complete, and says what was not checked", async () => {
    const { stdout, code } = await run(["check", "--fail-on", "warning"], { cwd: EXAMPLES });
    expect(stdout).toContain(
      "Checked 10 records in decisions: 7 complete, 2 drafts, 1 withdrawn. No findings.",
    );
    expect(stdout).toContain("Not checked:");
    expect(code).toBe(0);
  });

  it("holds decisions in every state that this version can write", () => {
    const statuses = RECORDS.map(
      (file) => parseRecord(readFileSync(join(EXAMPLES, file), "utf8")).record!,
    );
    expect(new Set(statuses.map((record) => record.status))).toEqual(
      new Set(["draft", "proposed", "decided", "withdrawn", "superseded"]),
    );
    expect(new Set(statuses.map((record) => record.framework.id)).size).toBe(2);
  });
});

describe("examples/answers", () => {
  it.each(readdirSync("examples/answers"))("%s becomes a complete record", async (file) => {
    const made = await run(["init"]);
    const cwd = made.folder.path;
    const written = await run(["new", "--answers", resolve("examples/answers", file)], { cwd });
    expect([written.code, written.stdout]).toEqual([0, expect.stringContaining("(decided)")]);
    const { code, stdout } = await run(["check"], { cwd });
    expect(stdout).toContain("Record complete: decisions/2026/");
    expect(code).toBe(0);
  });
});
