// Promise: check says what it looked at, what is complete and what it cannot check, and exits by the table.
import { expect, it } from "vitest";
import { expectFile } from "../support/expected.ts";
import { run } from "../support/run.ts";
import { BENCH, PARKS, record, SOUND } from "./check-repository.ts";

const EXPECTED = "test/stories/check-counts-records";
const DRAFT = record("2026-05-04-a-lamp", "status: draft\nanswers:\n  size: one-park\n");
const WRONG = record("2026-06-01-a-gate", "stage: bild\n");
const ALL = { ...PARKS, ...SOUND, ...DRAFT };

it("says that one record is complete", async () => {
  const { code, stdout } = await run(["check", BENCH], { files: ALL });
  expect(code).toBe(0);
  expect(stdout).toContain(`Record complete: ${BENCH}\nNot checked: whether the reasons are good`);
});

it("counts records, and says how far drafts have come", async () => {
  const { code, stdout } = await run(["check"], { files: ALL });
  expect(code).toBe(0);
  expectFile(`${EXPECTED}/one-complete-and-one-draft.txt`, stdout);
});

it("never says more than that a record is complete", async () => {
  const { stdout } = await run(["check"], { files: ALL });
  expect(stdout).not.toMatch(/compliant|lawful|passed|valid|score|%/i);
});

it("says that a file whose name ends in .yml is not looked at", async () => {
  const misnamed = "decisions/2026/2026-05-04-a-lamp.yml";
  const { code, stdout } = await run(["check"], {
    files: { ...ALL, [misnamed]: "title: A lamp\n" },
  });
  expect(code).toBe(0);
  expect(stdout).toContain(
    `${misnamed}:1:1 warning this file ends in .yml, and records end in .yaml [file-misnamed]`,
  );
  expect(stdout).toContain("1 warning");
});

it("finds no success in finding no records, and says where it looked", async () => {
  const { code, stdout, stderr } = await run(["check"], { files: PARKS });
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("there are no records to check in decisions\n");
  expect(stderr).toContain("rightly new");
});

it("shows what was asked for, and sees the rest", async () => {
  const link = "links: {related: [2026-05-04-a-lamp]}\n";
  const linked = record("2026-07-06-a-swing", link);
  const { code, stdout } = await run(["check", "decisions/2026/2026-07-06-a-swing.yaml"], {
    files: { ...ALL, ...WRONG, ...linked },
  });
  expect(code).toBe(0);
  expect(stdout).toContain("Record complete: decisions/2026/2026-07-06-a-swing.yaml\n");
});

it("takes a folder, a paper and a repository from outside", async () => {
  const files = { ...ALL, ...WRONG };
  const inside = await run(["check", "decisions", "--format", "concise", "--quiet"], { files });
  const paper = await run(["check", "decisions/2026/2026-06-01-a-gate.md", "--quiet"], { files });
  const { folder } = inside;
  const cwd = folder.at("frameworks");
  const outside = await run(["check", "..", "--format", "concise", "--quiet"], { cwd });
  expect(inside.stdout).toMatch(
    /^decisions\/2026\/2026-06-01-a-gate\.yaml:\d+:8 error "bild" .*\n$/,
  );
  expect(outside.stdout).toBe(`../${inside.stdout}`);
  expect(paper.stdout).toContain("[set-item-unknown]");
  expect([inside.code, paper.code, outside.code]).toEqual([1, 1, 1]);
});

it("says that a path does not exist", async () => {
  const { code, stderr } = await run(["check", "decisons"], { files: ALL });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^Error: there is no file or folder "decisons"\n/);
});

it("fails on warnings when told to", async () => {
  const files = { ...ALL };
  delete files[BENCH.replace(".yaml", ".md")];
  expect((await run(["check"], { files })).code).toBe(0);
  expect((await run(["check", "--fail-on", "warning"], { files })).code).toBe(1);
});

it("looks at the day it is told", async () => {
  const files = { ...PARKS, ...record("2026-06-01-a-gate", "status: proposed\n") };
  const now = await run(["check", "--quiet"], { files });
  const later = await run(["check", "--quiet", "--as-of", "2031-01-01"], { files });
  expect(now.stdout).toBe("");
  expect(later.stdout).toContain("[framework-ended]");
});

it("reads the other records when one cannot be read", async () => {
  const { code, stdout, folder } = await run(["check"], { files: ALL });
  expect(code, stdout).toBe(0);
  folder.write("decisions/2026/2026-08-03-empty.yaml", "");
  const again = await run(["check"], { cwd: folder.path });
  expect(again.code).toBe(1);
  expect(again.stdout).toContain("2026-08-03-empty.yaml:1:1 error this file is empty [file-empty]");
  expect(again.stdout).toContain("1 complete, 1 not complete, 1 draft. 1 error.");
});
