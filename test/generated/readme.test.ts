// Promise: every example in the README is what the program prints today.
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { withOutputs } from "../support/console-blocks.ts";
import { expectFile } from "../support/expected.ts";
import { makeFolder } from "../support/folder.ts";

it("shows what the program prints", async () => {
  const folder = makeFolder();
  copyFileSync("examples/answers/short-breaks.yaml", folder.at("short-breaks.yaml"));
  expectFile("README.md", await withOutputs(readFileSync("README.md", "utf8"), folder.path));
});

it("leads nowhere that is not there", () => {
  // What the program printed is not a link of this page.
  const page = readFileSync("README.md", "utf8").replace(/^```[^]*?^```$/gm, "");
  const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)/g)];
  expect(links.length).toBeGreaterThan(10);
  expect(links.map(([, target]) => target!).filter((target) => !existsSync(target))).toEqual([]);
});
