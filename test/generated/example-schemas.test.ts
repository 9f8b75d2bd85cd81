// Promise: the example repository opens in an editor as one that rightly init has just set up.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { expectFile } from "../support/expected.ts";
import { run } from "../support/run.ts";

const EXAMPLES = "examples/policy-repository";

it.each([
  ["record", "decision-record"],
  ["answers", "answers"],
  ["configuration", "configuration"],
  ["framework", "framework"],
])("has the schema of this program: %s", async (name, file) => {
  const { code, stdout } = await run(["schema", name], { cwd: EXAMPLES });
  expect(code).toBe(0);
  expectFile(`${EXAMPLES}/.rightly/${file}.schema.json`, stdout);
});

it.each(["settings", "extensions"])("has the file of %s", (name) => {
  const text = readFileSync(`templates/init/${name}.json`, "utf8");
  expectFile(`${EXAMPLES}/.vscode/${name}.json`, text);
});
