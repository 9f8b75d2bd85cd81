// Promise: a record with very long lines or very many of anything is answered in every format within 2 seconds of CPU
// and 256 MB, with nothing too long to be read.
import { truncateSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RIVERSIDE } from "../../src/publish/testing/park-records.ts";
import { serialiseRecord } from "../../src/record/serialise.ts";
import { REPORT_FORMATS } from "../../src/cli/check/reporters/report-formats.ts";
import { fullLists } from "../support/full-lists.ts";
import { expectModest, measured } from "../support/measured.ts";
import { fileOf, makeParks } from "../support/parks.ts";

/** Without quotes, so that one text can be put before another. */
const PLAIN = serialiseRecord(RIVERSIDE).replaceAll(/^( *[a-z-]+: )"([^"\n]*)"$/gm, "$1$2");
const LONG = 200_000;

/** Repeated until it is as long as the longest line. */
const line = (part: string): string => part.repeat(Math.floor(LONG / part.length));

function instead(of: string, by: string): string {
  if (!PLAIN.includes(of)) throw new Error(`the record has no ${of}`);
  return PLAIN.replace(of, () => by);
}

const title = (text: string): string => instead(`title: ${RIVERSIDE.title}`, `title: ${text}`);
const resolution = (text: string): string => instead("resolution: ", `resolution: ${text} `);

const many = (count: number, one: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => one(at)).join("");

const CASES: readonly (readonly [name: string, text: string])[] = [
  ["brackets", `a: 1\ndeep: ${"[".repeat(LONG / 2)}${"]".repeat(LONG / 2)}\n`],
  ["a misspelt key before a long text", instead("  summary:", `  sumary: ${line("word ")}\n  x:`)],
  ["a long id", instead("id: 20", `id: ${line("x")}20`)],
  ["a long id of words", instead("id: 20", `id: ${line("x y ")}20`)],
  ["a long status", instead("status: decided", `status: ${line("x")}`)],
  ["a long key", `${"x".repeat(1_000)}: 1\n${line("x")}: 1\n${PLAIN}`],
  ["a long title", title(line("x"))],
  ["a long title of names", title(line("x_y "))],
  ["a long comment behind a fault", instead("status: decided", `status: decidd # ${line("x")}`)],
  ["accents on one letter", instead("title:", `titel: A${"\u0301".repeat(LONG)}\ntitle:`)],
  ["spaces before a value", instead("status: ", `status:${" ".repeat(LONG)}x`)],
  ["a text of figures", resolution(line("0123 456 789 "))],
  ["a text of at signs", resolution(line("a@"))],
  ["a text of dots", resolution(line("a."))],
  ["a text of capitals", resolution(line("ABC "))],
  [
    "a text of different capitals",
    resolution(many(20_000, (at) => `AB${at.toString(36).toUpperCase().replaceAll(/\d/g, "Q")} `)),
  ],
  ["a text of postcodes", resolution(line("AB1 2CD "))],
  ["a text of initials", resolution(line("A.B. "))],
  ["a text of hyphens", resolution(line("a-"))],
  ["a text of spaces", resolution(`"${"x" + " ".repeat(LONG)}y"`)],
  ["a text of stops and spaces", resolution(line(". "))],
  ["a text of years and slashes", resolution(line("2026/27 "))],
  ["keys that are unknown", `${PLAIN}${many(1_500, (at) => `k${at}: 1\n`)}`],
  [
    "links to nothing",
    `${PLAIN}links:\n  related: [${many(19_000, (at) => `2026-01-01-a${at}, `)}]\n`,
  ],
  [
    "links to itself",
    `${PLAIN}links:\n  supersedes: [${many(19_000, () => `{record: ${RIVERSIDE.id}}, `)}]\n`,
  ],
  [
    "groups that are unknown",
    instead("groups:", `places: [${many(15_000, (at) => `riversid${at}, `)}]\n    x:`),
  ],
  ...fullLists().map(({ name, most, textWith }) => [`all of ${name}`, textWith(most)] as const),
  ["a comment of many rules", `# rightly-ignore ${line("a,")}b: c\n${PLAIN}`],
  ["lines that are blank", `${"\n".repeat(LONG * 4)}${PLAIN}`],
];

const OTHERS = REPORT_FORMATS.map(({ name }) => name).filter((name) => name !== "human");

it.each(CASES)("%s, in every format", (_, text) => {
  const folder = makeParks({ [fileOf(RIVERSIDE)]: text });
  const formats = ["human", ...OTHERS.map((name) => `${name}=${name}.out`)];
  const argv = formats.flatMap((format) => ["--format", format]);
  const result = measured(["check", "--no-cache", ...argv], { cwd: folder.path });
  expect([0, 1]).toContain(result.code);
  expect(result.stdout).toContain("Checked 3 records");
  for (const one of result.stdout.split("\n")) expect(one.length).toBeLessThan(3_000);
  for (const name of OTHERS) expect(folder.read(`${name}.out`).length).toBeGreaterThan(100);
  expectModest(result);
});

/** What each of thousands of findings takes is taken thousands of times, so these have a process for each format. */
const MANY: typeof CASES = [
  ["a text of hedges", resolution(line("if possible "))],
  ["a text of addresses", resolution(line("a@b.example "))],
  ["a text of birthdays", resolution(line("born on 1 May 2012, "))],
  ["a list of numbers", `${PLAIN}put-to: [${many(19_000, (at) => `${at}, `)}]\n`],
  ["comments that set nothing aside", many(40_000, () => "# rightly-ignore a: b\n") + PLAIN],
  ["comments that set aside", many(20_000, () => "# rightly-ignore hedge-used: b\n") + PLAIN],
];

describe.each(MANY)("%s", (name, text) => {
  const folder = makeParks({ [fileOf(RIVERSIDE)]: text });
  it.each(name === "a text of hedges" ? ["human", ...OTHERS] : ["human"])("in %s", (format) => {
    const result = measured(["check", "--no-cache", "--format", format], { cwd: folder.path });
    expect(result.code).toBe(1);
    expect(result.stdout.length).toBeGreaterThan(1_000);
    expectModest(result);
  });
});

it("says how many findings about comments are left out", () => {
  const text = many(1_000, () => "# rightly-ignore a: b\n") + PLAIN;
  const { path: cwd } = makeParks({ [fileOf(RIVERSIDE)]: text });
  const { stdout } = measured(["check", "--no-cache", "--format", "concise"], { cwd });
  expect(stdout.match(/suppression-malformed/g)).toHaveLength(100);
  expect(stdout).toContain("900 more such comments in this file are not listed");
});

it("reads no more of a pipe than of a file", () => {
  const folder = makeParks({ large: "" });
  const { path: cwd } = folder;
  truncateSync(folder.at("large"), 300 * 1024 * 1024);
  const argv = ["check", "--stdin", "--stdin-filename", fileOf(RIVERSIDE)];
  const result = measured(argv, { cwd, stdin: folder.at("large") });
  expect(result.code).toBe(2);
  expect(result.stderr).toContain("more than 1,048,576 bytes were piped in");
  expectModest(result);
});
