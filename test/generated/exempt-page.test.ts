// Promise: every example on the page about exempt text is what the program prints today.
import { copyFileSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { withOutputs } from "../support/console-blocks.ts";
import { expectFile } from "../support/expected.ts";
import { makeFolder } from "../support/folder.ts";
import { run } from "../support/run.ts";

const PAGE = "docs/exempt.md";

it("shows what the program prints", async () => {
  const folder = makeFolder();
  const cwd = folder.path;
  copyFileSync("examples/answers/short-breaks.yaml", folder.at("answers.yaml"));
  expect((await run(["new", "--answers", "answers.yaml"], { cwd })).code).toBe(0);
  expectFile(PAGE, await withOutputs(readFileSync(PAGE, "utf8"), cwd));
});
