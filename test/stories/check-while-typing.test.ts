// Promise: an editor can have a record checked before it is saved, among the others that are there.
import { expect, it } from "vitest";
import { run } from "../support/run.ts";
import { BENCH, PARKS, record, SOUND } from "./check-repository.ts";

const ARGS = ["check", "--stdin", "--stdin-filename"];

it("checks what is typed in place of what is saved", async () => {
  const stdin = SOUND[BENCH]!.replace("is: more", "is: mor");
  const { stdout, code } = await run([...ARGS, BENCH], { files: { ...PARKS, ...SOUND }, stdin });
  expect(code).toBe(1);
  expect(stdout).toContain(`${BENCH}:30:9 error "mor" is not one of the options`);
  expect(stdout).toContain("  30 |     is: mor\n");
  expect(stdout).not.toContain("paper");
});

it("checks what is not saved yet, against the others", async () => {
  const stdin = record("2026-05-04-a-lamp", "links: {related: [2026-03-02-no-bench]}\n")[
    "decisions/2026/2026-05-04-a-lamp.yaml"
  ]!;
  const file = "decisions/2026/2026-05-04-a-lamp.yaml";
  const args = [...ARGS, file, "--format", "concise", "--quiet"];
  const { stdout } = await run(args, { files: { ...PARKS, ...SOUND }, stdin });
  expect(stdout).toContain(`${file}:53:19 error`);
  expect(stdout).toContain("[link-broken]");
});

it.each([
  [["check", "--stdin"]],
  [["check", "--stdin-filename", "a.yaml"]],
  [["check", "--stdin", "--stdin-filename", "rightly.txt"]],
  [["check", "decisions", "--stdin", "--stdin-filename", "a.yaml"]],
])("says how %j is used", async (args) => {
  const { code, stderr } = await run(args, { files: { ...PARKS, ...SOUND }, stdin: "" });
  expect(code).toBe(2);
  expect(stderr).toContain("--stdin takes one record, and its name from --stdin-filename");
});
