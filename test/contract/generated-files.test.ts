// Promise: one command writes everything that is generated, and a test that finds a file out of date names it.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path/posix";
import { expect, it } from "vitest";
import { ACCEPT, expectFile } from "../support/expected.ts";
import { makeFolder } from "../support/folder.ts";

const TESTS = ["src", "test"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => join(folder, file.replaceAll("\\", "/")))
    .filter((file) => file.endsWith(".test.ts")),
);

it("keeps no snapshots in files: what vitest writes itself, npm run generate does not write", () => {
  const word = ["toMatch", "FileSnapshot"].join("");
  const snapshots = TESTS.filter((file) => readFileSync(file, "utf8").includes(word));
  expect(snapshots).toEqual([]);
  const folders = readdirSync("test", { recursive: true, encoding: "utf8" });
  expect(folders.filter((name) => name.includes("__snapshots__"))).toEqual([]);
});

it.skipIf(ACCEPT)("says which file is out of date, and what to do", () => {
  const folder = makeFolder({ "page.md": "Old.\n" });
  expect(() => expectFile(folder.at("page.md"), "New.\n")).toThrow(
    "page.md is out of date: run npm run generate and read the difference",
  );
  expect(folder.read("page.md")).toBe("Old.\n");
});
