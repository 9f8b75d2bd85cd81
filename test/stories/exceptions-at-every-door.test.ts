// Promise: what a waiver or a comment sets aside in a check does not keep a record from being made.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { run } from "../support/run.ts";

const ANSWERS = readFileSync("examples/answers/short-breaks.yaml", "utf8");
const NAME = "2026-11-23-clubs";
const WAIVER = `waivers:
  - {rule: key-notice-missing, record: ${NAME}, owner: Clerk, because: The notice was lost.}
`;

/** A key decision of which no notice is known. */
const LATE = ANSWERS.replace(/^ +notice-published: .*\n/m, "");
const CONFIGURATION = "format: 1\nframework: {id: essex-send-2022-2027, version: 1.0.0}\n";

async function made(answers: string, configuration = CONFIGURATION): Promise<string[]> {
  const files = { "rightly.yaml": configuration, "answers.yaml": answers };
  const { code, stdout, stderr, folder } = await run(
    ["new", "--answers", "answers.yaml", "--name", NAME],
    { files },
  );
  if (code !== 0) return [String(code), stderr];
  const checked = await run(["check"], { cwd: folder.path });
  return [stdout, checked.stdout, folder.read(`decisions/2026/${NAME}.yaml`)];
}

it("refuses what nobody answers for", async () => {
  expect(LATE).not.toBe(ANSWERS);
  expect((await made(LATE)).join()).toContain("key-notice-missing");
});

it("takes what a waiver sets aside", async () => {
  const [said, checked] = await made(LATE, CONFIGURATION + WAIVER);
  expect(said).toContain("(decided)");
  expect(checked).toContain("Record complete");
});

it("takes what a comment in the form sets aside, and keeps the comment where it applies", async () => {
  const comment = "# rightly-ignore key-notice-missing: The notice was lost.";
  const [said, checked, text] = await made(LATE.replace(/^( +)key:/m, `$1${comment}\n$1key:`));
  expect(said).toContain("(decided)");
  expect(checked).toContain("Record complete");
  expect(text).toContain(`${comment}\n    key:`);
});
