// Promise: every example on the page about publishing is what the program prints today, and its pictures are there.
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { withOutputs } from "../support/console-blocks.ts";
import { expectFile } from "../support/expected.ts";
import { makeFolder } from "../support/folder.ts";
import { run } from "../support/run.ts";

const PAGE = "docs/publishing.md";

it("shows what the program prints", async () => {
  const folder = makeFolder();
  const cwd = folder.path;
  copyFileSync("examples/answers/short-breaks.yaml", folder.at("answers.yaml"));
  expect((await run(["new", "--answers", "answers.yaml"], { cwd })).code).toBe(0);
  expectFile(PAGE, await withOutputs(readFileSync(PAGE, "utf8"), cwd));
});

it("has its pictures, each said in words", () => {
  const pictures = [...readFileSync(PAGE, "utf8").matchAll(/!\[([^\]]*)\]\(([^)]*)\)/g)];
  expect(pictures.length).toBeGreaterThan(5);
  for (const [, words = "", file] of pictures) {
    expect(words.length).toBeGreaterThan(40);
    expect(existsSync(`docs/${file}`), file).toBe(true);
  }
});
