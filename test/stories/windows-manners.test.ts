// Promise: what shells and disks do elsewhere the program does itself on Windows, and it writes no name that Windows cannot open.
import { expect, it } from "vitest";
import { run } from "../support/run.ts";
import { BENCH, PARKS, record, SOUND } from "./check-repository.ts";

const LAMP = record("2026-05-04-a-lamp", "status: draft\n");
const ALL = { ...PARKS, ...SOUND, ...LAMP };

it.each(["DECISIONS", "Decisions/2026", "decisions/2026/*.yaml", "decisions\\2026\\*.yaml"])(
  "checks each record once, by its name on the disk, for %s",
  async (typed) => {
    const { code, stdout } = await run(["check", typed], { files: ALL });
    expect(code).toBe(0);
    expect(stdout).toContain("Checked 2 records in decisions");
    expect(stdout).not.toContain("id-duplicate");
  },
);

it("takes two spellings of one file for one", async () => {
  const { stdout } = await run(["check", BENCH, BENCH.replace("decisions", "Decisions")], {
    files: ALL,
  });
  expect(stdout).toContain(`Record complete: ${BENCH}\n`);
});

it.each([
  ["paper", BENCH, "--out", "nul.md"],
  ["log", "--out", "con.md"],
  ["log", "--out", "out/aux.docx"],
  ["site", "aux"],
  ["questions", "--out", "prn.yaml"],
  ["check", "--format", "json=nul"],
  ["schema", "log", "--out", "com1.json"],
])("writes nothing under a name that Windows keeps: %s %s %s %s", async (...args) => {
  const argv = args.filter((one) => typeof one === "string");
  const { code, stderr, folder } = await run(argv, { files: ALL });
  expect([code, stderr]).toEqual([
    2,
    expect.stringContaining("Windows keeps that name for a device"),
  ]);
  expect(folder.files().sort()).toEqual(Object.keys(ALL).sort());
});
