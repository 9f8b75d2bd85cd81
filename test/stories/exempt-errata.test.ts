// Promise: a text that leaves a record takes its earlier wordings along and brings them back, and a run that was
// interrupted is finished by the same command: no paper still shows what was moved.
import { describe, expect, it } from "vitest";
import { RIVERSIDE } from "../../src/publish/testing/park-records.ts";
import { fileOf, makeParks } from "../support/parks.ts";
import type { Folder } from "../support/folder.ts";
import { run } from "../support/run.ts";
import type { RunResult } from "../support/run.ts";

const RECORD = fileOf(RIVERSIDE);
const BESIDE = RECORD.replace(".yaml", ".exempt.yaml");
const PAPER = RECORD.replace(".yaml", ".md");
const FIELD = "decisions.town-council.reasons";
const GROUND = ["--paragraph", "3", "--public-interest", "The bids are not opened yet."];

async function corrected(): Promise<Folder> {
  const folder = makeParks();
  const { path: cwd } = folder;
  for (const [is, because] of [
    ["The contractor is ZEBRA Ltd at 1,234,567 pounds.", "The name was missing"],
    ["The contractor is cheapest.", "ZEBRA asked for it"],
  ]) {
    const made = await run(
      ["correct", RIVERSIDE.id, "decisions.0.reasons", "--is", is!, "--because", because!],
      { cwd },
    );
    expect(made.code, made.stderr).toBe(0);
  }
  return folder;
}

const exempt = (cwd: string, ...argv: string[]): Promise<RunResult> =>
  run(["exempt", RIVERSIDE.id, FIELD, ...argv], { cwd });

describe("a text that was corrected", () => {
  it("takes its earlier wordings along, and back byte for byte", async () => {
    const folder = await corrected();
    const { path: cwd } = folder;
    const before = [folder.read(RECORD), folder.read(PAPER)];
    expect(before[0]).toContain("ZEBRA");
    const out = await exempt(cwd, ...GROUND);
    expect(out).toMatchObject({ code: 0 });
    expect(folder.read(RECORD) + folder.read(PAPER)).not.toMatch(
      /ZEBRA|1,234,567|cheapest|damage costs/,
    );
    expect(folder.read(BESIDE)).toContain("ZEBRA");
    const check = await run(["check", "--format", "concise"], { cwd });
    expect(check.stdout).not.toMatch(
      /erratum-exposed|record-changed|exempt-text-unused|exempt-malformed/,
    );
    const members = await run(["paper", RIVERSIDE.id, "--members", "--stdout"], { cwd });
    expect(members.stdout).toContain("ZEBRA");
    const back = await exempt(cwd, "--lift");
    expect(back).toMatchObject({ code: 0 });
    expect([folder.read(RECORD), folder.read(PAPER)]).toEqual(before);
    expect(folder.files()).not.toContain(BESIDE);
  });

  it("is found by a check, without its words, where only the text itself was moved", async () => {
    const folder = await corrected();
    const { path: cwd } = folder;
    await exempt(cwd, ...GROUND);
    const moved = folder.read(RECORD);
    // The way it was before wordings went along: errata by hand.
    folder.write(
      RECORD,
      moved.replace(
        /was:\n? *exempt:\n *paragraph: 3\n *public-interest: .*$/m,
        'was: "ZEBRA was here"',
      ),
    );
    expect(folder.read(RECORD)).toContain("ZEBRA was here");
    for (const format of ["human", "json", "sarif", "github"]) {
      const { code, stdout } = await run(["check", "--format", format], { cwd });
      expect(code).toBe(1);
      expect(stdout).not.toContain("ZEBRA");
    }
    const { stdout } = await run(["check", "--format", "concise"], { cwd });
    expect(stdout).toContain(`${FIELD} is exempt, but this correction shows what it said`);
    const again = await exempt(cwd, ...GROUND);
    expect(again.stdout).toContain("What earlier wordings of it said was moved.");
    expect(folder.read(RECORD)).not.toContain("ZEBRA");
  });
});

describe("a run that was interrupted before the paper", () => {
  it.each([
    ["exempt", GROUND, ["--lift"]],
    ["exempt --lift", ["--lift"], GROUND],
  ] as const)("%s: is finished by the same command", async (name, argv, before) => {
    const folder = await corrected();
    const { path: cwd } = folder;
    if (name === "exempt --lift") await exempt(cwd, ...before);
    const old = folder.read(PAPER);
    await exempt(cwd, ...argv);
    const made = folder.read(PAPER);
    expect(made).not.toBe(old);
    folder.write(PAPER, old);
    const again = await exempt(cwd, ...argv);
    expect(again.code).toBe(0);
    expect(again.stdout).not.toContain("is so already");
    expect(again.stdout).toContain(`Paper, made again: ${PAPER}`);
    expect(folder.read(PAPER)).toBe(made);
    expect((await exempt(cwd, ...argv)).stdout).toContain("is so already. Nothing was changed.");
  });
});
