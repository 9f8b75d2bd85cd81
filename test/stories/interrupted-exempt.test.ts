// Promise: an exempt that is stopped anywhere never leaves the words in a public paper while anything says
// that all is well: check finds it, and the next command that writes sees to it first.
import { expect, it } from "vitest";
import { withFault } from "../faults/fault-points.ts";
import { RIVERSIDE } from "../../src/publish/testing/park-records.ts";
import { fileOf, makeParks } from "../support/parks.ts";
import { run } from "../support/run.ts";

const RECORD = fileOf(RIVERSIDE);
const PAPER = RECORD.replace(/yaml$/, "md");
const WORDS = "Close the gates of Riverside Park";
const EXEMPT = [
  ...["exempt", RIVERSIDE.id, "proposal.summary", "--paragraph", "3"],
  ...["--public-interest", "The bids are not opened yet."],
];

/** What a person sees after an exempt that was stopped at a call. @returns Whether it was half done. */
async function stoppedAt(at: number): Promise<boolean> {
  const folder = makeParks();
  const cwd = folder.path;
  await run(["paper", RIVERSIDE.id], { cwd });
  await withFault(cwd, () => run(EXEMPT, { cwd }), { at });
  const isOut = (file: string): boolean => !folder.read(file).includes(WORDS);
  const isHalf = isOut(RECORD) !== isOut(PAPER);
  const { stdout } = await run(["check", "--no-cache"], { cwd });
  if (isHalf) expect(stdout, `at ${at}`).toMatch(/change-unfinished|paper-stale/);

  const again = await run(EXEMPT, { cwd });
  expect(again.code, again.stderr).toBe(0);
  expect([isOut(RECORD), isOut(PAPER)], `at ${at}`).toEqual([true, true]);
  const after = await run(["check", "--no-cache"], { cwd });
  expect(after.stdout).not.toMatch(/change-unfinished|paper-stale|exempt-text-unused/);
  return isHalf;
}

it("is found by check, and finished by the same command", { timeout: 300_000 }, async () => {
  const folder = makeParks();
  await run(["paper", RIVERSIDE.id], { cwd: folder.path });
  const { calls } = await withFault(folder.path, () => run(EXEMPT, { cwd: folder.path }));
  const halves: boolean[] = [];
  for (let at = 0; at < calls.length; at += 2) halves.push(await stoppedAt(at));
  expect(halves).toContain(true);
});

it("is seen to by any other command that writes", { timeout: 120_000 }, async () => {
  for (const argv of [
    ["check", "--fix"],
    ["site", "public"],
    ["paper", RIVERSIDE.id],
  ]) {
    const folder = makeParks();
    const cwd = folder.path;
    await run(["paper", RIVERSIDE.id], { cwd });
    let renames = 0;
    const { calls } = await withFault(cwd, () => run(EXEMPT, { cwd }));
    const at = calls.findIndex((call) => call === "renameSync" && (renames += 1) === 2);
    const stopped = makeParks();
    await run(["paper", RIVERSIDE.id], { cwd: stopped.path });
    await withFault(stopped.path, () => run(EXEMPT, { cwd: stopped.path }), { at });
    expect(stopped.read(PAPER)).toContain(WORDS);
    const { stderr } = await run(argv, { cwd: stopped.path });
    expect(stderr).toContain("Finished first what an earlier command was stopped in");
    expect(stopped.read(PAPER)).not.toContain(WORDS);
    expect(stopped.read(RECORD)).not.toContain(WORDS);
  }
});

it("is finished where an earlier version left the paper as it was", async () => {
  const folder = makeParks();
  const cwd = folder.path;
  await run(["paper", RIVERSIDE.id], { cwd });
  const paper = folder.read(PAPER);
  await run(EXEMPT, { cwd });
  folder.write(PAPER, paper);
  const { stdout } = await run(EXEMPT, { cwd });
  expect(stdout).toContain(`Paper, made again: ${PAPER}`);
  expect(folder.read(PAPER)).not.toContain(WORDS);
});
