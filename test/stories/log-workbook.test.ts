// Promise: `rightly log` writes a workbook where it is told to, and never to the screen.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { makeParks } from "../support/parks.ts";
import { run } from "../support/run.ts";

it("is written under the name that ends in xlsx", async () => {
  const folder = makeParks();
  const { code, stderr } = await run(["log", "--out", "log/decisions.xlsx"], { cwd: folder.path });
  expect(code).toBe(0);
  expect(stderr).toMatch(/^1 draft left out\..*\nLog: log\/decisions\.xlsx\n$/);
  expect(readFileSync(folder.at("log/decisions.xlsx")).subarray(0, 2).toString()).toBe("PK");
});

it("is not for the screen", async () => {
  const { code, stdout, stderr } = await run(["log", "--format", "xlsx"], {
    cwd: makeParks().path,
  });
  expect(code).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toContain("a workbook cannot be printed to the screen");
});
