// Promise: a day is shown to people as "5 December 2026", never as it is written in a file.
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { EVERY_RULE } from "../../src/check/every-rule.ts";
import { run } from "../support/run.ts";

const EXAMPLES = resolve("examples/policy-repository");
const RECORDS = readdirSync(`${EXAMPLES}/decisions`, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => `decisions/${file.replaceAll("\\", "/")}`)
  .sort();

/** A mark that only Rightly reads, a quotation, what is typed, and a line that is shown from a file. */
const APART = [
  /<!--[^]*?-->|<[^<>]*>/g,
  /"[^"\n]*"|“[^”\n]*”|`[^`\n]*`/g,
  /^ *(?:\$|>|\d+ \|) .*$/gm,
  /\b(?:such as|like|or|Write) \d{4}-\d{2}-\d{2}\b/g,
];

/** Not in an id, an address or the name of a file. */
const ISO_DAY = /(?<![\w/-])\d{4}-\d{2}-\d{2}(?![\w/-]|\.\w)/g;

function isoDays(printed: string): string[] {
  const read = APART.reduce((left, apart) => left.replaceAll(apart, ""), printed);
  return read.split("\n").filter((line) => line.search(ISO_DAY) !== -1);
}

const COMMANDS: readonly (readonly string[])[] = [
  [],
  ["log"],
  ["log", "--format", "html"],
  ["actions"],
  ["actions", "--format", "md"],
  ["coverage"],
  ["coverage", "--format", "md"],
  ["coverage", "--from", "2026-05-01", "--to", "2026-01-01"],
  ["check"],
  ["explain", "exempt"],
  ["framework", "list"],
  ["framework", "show", "essex-send-2022-2027"],
  ["actions", "--as-of", "2026-13-45"],
  ["decide", "short-breaks-to-18"],
  ["look-back", "speech-and-language", "--as-of", "2026-01-01"],
  ["withdraw", "travel-training"],
  ["propose", "short-breaks-for"],
  ["call-in", "short-breaks-for", "--as-of", "2027-06-01"],
  ...RECORDS.flatMap((record) => [
    ["paper", record, "--stdout"],
    ["paper", record, "--summary", "--stdout"],
  ]),
];

describe("a day in what is printed", () => {
  it.each(COMMANDS)("rightly %s %s %s %s %s", async (...args) => {
    const { stdout, stderr } = await run(args, { cwd: EXAMPLES });
    expect(stdout + stderr).not.toBe("");
    expect(isoDays(stdout + stderr)).toEqual([]);
  });

  it("is in words in what a rule says of itself", () => {
    const said = EVERY_RULE.flatMap(({ summary, why, fix }) => [summary, why, fix]);
    expect(said.flatMap(isoDays)).toEqual([]);
  });
});

describe("the search for days", () => {
  it.each([
    ["Decided on 2026-12-05.", 1],
    ["2026-12-05: decided", 1],
    ["decisions/2026/2026-12-05-a-bench.yaml", 0],
    ['"2026-12-05" is not a day', 0],
    ["Give a day such as 2026-12-05.", 0],
    ["Decided on 5 December 2026.", 0],
  ])("finds in %s: %i", (printed, count) => {
    expect(isoDays(printed)).toHaveLength(count);
  });
});
