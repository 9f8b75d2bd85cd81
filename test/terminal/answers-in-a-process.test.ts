// Promise: the built program reads awkward answers from a file, a pipe and flags as the library does.
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { makeFolder } from "../support/folder.ts";

const PROGRAM = resolve("bin/rightly.js");

const FORM = `title: 学校交通
stage: Changing
proposal:
  money: {amount: £1.4m, saving: Saved}
evidence: none
answers:
  equity: {is: "Yes, it will"}
`;

function rightly(cwd: string, args: readonly string[], input = ""): string {
  const env = { ...process.env, RIGHTLY_CONFIG_DIR: resolve(cwd, ".settings") };
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    ...{ cwd, input, env, encoding: "utf8" },
  });
  return `${String(status)} ${stdout}${stderr}`;
}

it.each([
  ["a pipe", ["new", "--answers", "-", "--dry-run", "--as-of", "5/11/2026"]],
  ["a file", ["new", "--answers", "answers.yaml", "--dry-run", "--as-of", "5 Nov 2026"]],
])("are taken from %s", (_, args) => {
  const { path } = makeFolder({ "answers.yaml": FORM });
  const said = rightly(path, args, FORM);
  expect(said).toMatch(/^0 /);
  expect(said).toContain("id: 2026-11-05-xue-xiao-jiao-tong");
  expect(said).toContain("amount: 1400000");
  expect(said).toContain("saving: true");
  expect(said).toContain("evidence: []");
  expect(said).toContain("is: better");
});

it("are refused with their place, all at once", () => {
  const { path } = makeFolder();
  const said = rightly(path, ["new", "--answers", "-"], FORM.replace("£1.4m", "about 34"));
  expect(said).toMatch(/^2 /);
  expect(said).toContain('answers:4:19 error "about 34" is not a number');
  const both = ["--set", "stage=chang", "--set", "proposal.money.amount=about 34"];
  const set = rightly(path, ["new", "A", "--no-input", ...both]);
  expect(set).toContain('--set stage: "chang" is not one of the answers');
  expect(set).toContain('--set proposal.money.amount: "about 34" is not a number');
});
