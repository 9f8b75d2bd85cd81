// Promise: a format of a check is one entry in a list, which help, completion and refusals read.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { REPORT_FORMATS } from "../../src/cli/check/reporters/report-formats.ts";
import { run } from "../support/run.ts";

const NAMES = REPORT_FORMATS.map(({ name }) => name);

it("has a name and half a line about each", () => {
  expect(new Set(NAMES).size).toBe(NAMES.length);
  for (const { about } of REPORT_FORMATS) expect(about).toMatch(/^[^\n]{5,60}[^.\n]$/);
});

it("is in the help, with what it is", async () => {
  const { stdout } = await run(["help", "check", "--all"]);
  const [, list = ""] = stdout.split("Formats:\n");
  for (const { name, about } of REPORT_FORMATS) {
    expect(list).toMatch(new RegExp(`^ +${name} +${about.replaceAll(".", "\\.")}$`, "m"));
  }
});

it("is offered where one is typed", async () => {
  const { stdout } = await run(["complete", "--", "check", "--format", ""]);
  expect(stdout.split("\n").flatMap((line) => line.split("\t")[0] || [])).toEqual(NAMES);
});

it("is named where one is refused", async () => {
  const { stderr } = await run(["check", "--format", "xml"]);
  for (const name of NAMES) expect(stderr).toContain(name);
});

it("is on the page about checking", () => {
  const page = readFileSync("docs/checking.md", "utf8");
  expect(NAMES.filter((name) => !page.includes(`| \`${name}\``))).toEqual([]);
});
