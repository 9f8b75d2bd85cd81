// Promise: exempt text is joined with its record in one place, for members, and few files can read it at all.
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const FILES = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));

function importersOf(name: string): string[] {
  return FILES.filter((file) =>
    new RegExp(`from "[^"]*/${name}\\.ts"`).test(readFileSync(`src/${file}`, "utf8")),
  ).sort();
}

it("only the members' paper joins exempt text with its record", () => {
  expect(importersOf("join-exempt")).toEqual(["publish/paper/paper-members.ts"]);
  expect(importersOf("paper-members")).toEqual(["work/paper/members-paper.ts"]);
  expect(importersOf("members-paper")).toEqual([
    // Until a record may be public, the paper beside it is one for members.
    "work/paper-again.ts",
    "work/paper/make-paper.ts",
  ]);
});

it("only who moves it, joins it or checks it can read a file of exempt text", () => {
  const readers = FILES.filter((file) =>
    /\b(readExemptFile|parseExemptFile)\(/.test(readFileSync(`src/${file}`, "utf8")),
  );
  expect(readers.sort()).toEqual([
    "check/exempt-files.ts",
    "record/exempt-file.ts",
    "record/move-exempt.ts",
    "repository/exempt-file.ts",
    "work/exempt/exempt-subject.ts",
    "work/exempt/lift-text.ts",
    "work/paper-again.ts",
    "work/paper/make-paper.ts",
  ]);
});

it("the library gives nobody a way to it", () => {
  expect(readFileSync("src/index.ts", "utf8")).not.toMatch(/exempt|members/i);
});
