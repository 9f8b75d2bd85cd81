// Promise: words that a # cuts off are found in rightly.yaml and in framework files as in records, with
// the words; notes on lines of their own, and behind ids, days and numbers, are notes.
import { expect, it } from "vitest";
import { PARK_FRAMEWORK } from "../../src/framework/testing/park-framework.ts";
import { PARKS, SOUND } from "./check-repository.ts";
import { run } from "../support/run.ts";

const FRAMEWORK = "frameworks/parks/1.0.0/framework.yaml";
const CONFIGURATION = PARKS["rightly.yaml"] ?? "";
const SAYS = "is not read as part of this text, because a # after a space starts a note";

async function cut(files: Record<string, string>): Promise<string[]> {
  const { stdout } = await run(["check", "--format", "json"], {
    files: { ...PARKS, ...SOUND, ...files },
  });
  const { findings } = JSON.parse(stdout) as {
    findings: { rule: string; file: string; message: string; severity: string }[];
  };
  return findings
    .filter(({ rule }) => rule === "text-cut-off")
    .map(({ file, message, severity }) => `${severity} ${file} ${message}`);
}

it.each([
  ["a question", "ask: Is this the finest park we can make?"],
  ["a label", "label: Open to all"],
])("in a framework: %s", async (_, line) => {
  const text = PARK_FRAMEWORK.replace(line, `${line} #2 or more`);
  expect(text).not.toBe(PARK_FRAMEWORK);
  const found = await cut({ [FRAMEWORK]: text });
  expect(found).toEqual([`warning ${FRAMEWORK} "#2 or more" ${SAYS}`]);
});

it("in rightly.yaml: the reason of a waiver and the name of a body", async () => {
  const more = `waivers:
  - rule: hedge-used
    record: 2026-03-02-a-bench
    owner: Head of parks #1
    because: It was agreed in #4 of the minutes
`;
  const found = await cut({ "rightly.yaml": `${CONFIGURATION}${more}` });
  expect(found).toEqual([
    `warning rightly.yaml "#1" ${SAYS}`,
    `warning rightly.yaml "#4 of the minutes" ${SAYS}`,
  ]);
});

it("says nothing of notes", async () => {
  const notes = "# A note.\n# Head of parks #2\n";
  const text = PARK_FRAMEWORK.replace(/^( *version: 1\.0\.0)$/m, "$1 # the first #1");
  expect(text).not.toBe(PARK_FRAMEWORK);
  expect(await cut({ "rightly.yaml": `${notes}${CONFIGURATION}`, [FRAMEWORK]: text })).toEqual([]);
});
