// Promise: a repository says from which day decisions are recorded in it as they are taken, from the day it is set up;
// a later one that was written down afterwards is seen at once, and stops a change in CI.
import { describe, expect, it } from "vitest";
import { makeFolder } from "../support/folder.ts";
import type { Folder } from "../support/folder.ts";
import { BENCH_FILE, makeBench } from "../support/moved-bench.ts";
import { run } from "../support/run.ts";

const RULE = "[entry-late]";
const ENTRY = "entry: {kind: recorded-later, on: 2027-01-05}\nproposal:";

/** A decision of 15 December 2026 that says it was written down later. */
async function benchOf(from: string): Promise<Folder> {
  const folder = await makeBench("decided");
  folder.write(BENCH_FILE, folder.read(BENCH_FILE).replace(/^proposal:/m, ENTRY));
  folder.write("rightly.yaml", `${folder.read("rightly.yaml")}\nrecords-from: ${from}\n`);
  return folder;
}

async function checked(
  folder: Folder,
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { stdout } = await run(["check", BENCH_FILE], {
    cwd: folder.path,
    today: "2027-01-06",
    env,
  });
  return stdout;
}

/** The weight of what is found, as it is said in the report. */
const weightIn = (report: string): string | undefined =>
  /\b(error|warning|note)\b(?=.*\[entry-late\])/.exec(report)?.[1];

describe("records-from", () => {
  it("is written by init with the day on which it runs, and kept by the next", async () => {
    const { folder, code } = await run(["init", "--ci", "none"], { today: "2026-11-23" });
    expect(code).toBe(0);
    expect(folder.read("rightly.yaml")).toContain("\nrecords-from: 2026-11-23\n");
    await run(["init", "--ci", "none"], { cwd: folder.path, today: "2027-02-01" });
    expect(folder.read("rightly.yaml")).toContain("\nrecords-from: 2026-11-23\n");
    expect((await run(["check"], { cwd: folder.path })).stdout).not.toContain("error");
  });

  it("warns of a later decision that was not recorded as it was taken", async () => {
    const report = await checked(await benchOf("2026-12-01"));
    expect(weightIn(report), report).toBe("warning");
  });

  it("is an error in CI, whichever was checked first", async () => {
    const folder = await benchOf("2026-12-01");
    const env = { RIGHTLY_CACHE_DIR: makeFolder().path };
    const weights = [];
    for (const CI of ["", "true", "", "true"]) {
      weights.push(weightIn(await checked(folder, { ...env, CI })));
    }
    expect(weights).toEqual(["warning", "error", "warning", "error"]);
  });

  it("says nothing of an earlier one", async () => {
    expect(await checked(await benchOf("2026-12-31"))).not.toContain(RULE);
  });

  it.each(["2026-02-30", "2026-12", "soon"])("must be a day: %s", async (from) => {
    const report = await checked(await benchOf(from));
    expect(report).toMatch(/rightly\.yaml:\d+/);
    expect(report).toContain("records-from");
  });
});
