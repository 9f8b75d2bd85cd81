/** What YAML can do besides holding a value, and what is none. */
import { RECORD, RECORD_FILE, recordPlus, recordWith, SUMMARY } from "../base.ts";
import { ACCEPTED, breaks } from "../hostile-case.ts";
import type { HostileCase, Verdict } from "../hostile-case.ts";

const UNREADABLE = breaks("file-unreadable");
const REFUSED = UNREADABLE;
const LARGE = UNREADABLE;
const EMPTY = breaks("file-empty");
const NO_TEXT = breaks("value-malformed", "where text is expected");

/** Lines at the end of a record. */
const LINES: readonly (readonly [name: string, lines: string, verdict: Verdict])[] = [
  ["an anchor", "x: &a 1", REFUSED],
  ["an anchor and an alias", "x: &a 1\ny: *a", REFUSED],
  ["an alias of nothing", "x: *a", REFUSED],
  ["a billion laughs", billionLaughs(), REFUSED],
  ["a list that holds itself", "x: &a [*a]", REFUSED],
  ["a merge key", "x: &a {b: 1}\ny: {<<: *a}", REFUSED],
  ["a merge key without an alias", "<<: {title: x}", REFUSED],
  ["a Python tag", "x: !!python/object/apply:os.system [touch PWNED]", REFUSED],
  ["a JavaScript tag", "x: !!js/function 'function(){}'", REFUSED],
  ["a binary tag", "x: !!binary aGk=", REFUSED],
  ["a tag of one's own", "x: !secret y", REFUSED],
  ["a whole tag", "x: !<tag:yaml.org,2002:str> y", REFUSED],
  ["a set", "x: !!set {a, b}", REFUSED],
  ["a complex key", "? [a, b]\n: 1", REFUSED],
  ["a key with a question mark", "? a\n: 1", REFUSED],
  ["a list as a key", "[a, b]: 1", REFUSED],
  ["a key that is there", "title: x", REFUSED],
  ["a key that is there, in quotes", '"title": x', REFUSED],
  ["a key that is there, in escapes", '"\\u0074itle": x', REFUSED],
  ["a second document", "---\nformat: 1", REFUSED],
  ["a document end and more", "...\nformat: 1", REFUSED],
  ["a directive at the end", "%YAML 1.1\n---\nformat: 1", REFUSED],
  ["a tab for an indent", "x:\n\ty: 1", UNREADABLE],
  ["a text without an end", 'x: "abc', UNREADABLE],
  ["a list without an end", "x: [a, b", UNREADABLE],
  ["an impossible escape", 'x: "\\q"', UNREADABLE],
  ["half a character in an escape", 'x: "\\ud800"', REFUSED],
  ["a merge that was not finished", "<<<<<<< HEAD\nx: 1\n=======\nx: 2\n>>>>>>> other", UNREADABLE],
  ["3,000 keys", many(3000, (at) => `k${at}: 1`), LARGE],
  ["25,000 items", `x: [${many(25_000, (at) => String(at), ", ")}]`, LARGE],
  ["lists 33 deep", `x: ${"[".repeat(33)}${"]".repeat(33)}`, LARGE],
  ["lists 40,000 deep", `x: ${"[".repeat(40_000)}${"]".repeat(40_000)}`, LARGE],
  ["lists 40,000 deep and open", `x: ${"[".repeat(40_000)}`, LARGE],
  ["mappings 40,000 deep", `x: ${"{a: ".repeat(40_000)}1${"}".repeat(40_000)}`, LARGE],
  ["blocks 300 deep", blocks(300), LARGE],
  ["dashes 5,000 deep", `x:\n  ${"- ".repeat(5000)}a`, LARGE],
];

/** Whole files. */
const FILES: readonly (readonly [name: string, content: string | Uint8Array, verdict: Verdict])[] =
  [
    ["nothing", "", EMPTY],
    ["comments alone", "# a\n# b\n", EMPTY],
    ["one word", "record", breaks("value-malformed")],
    ["a list", "- a\n- b\n", breaks("value-malformed")],
    ["null", "null\n", EMPTY],
    ["a directive", `%YAML 1.1\n---\n${RECORD}`, REFUSED],
    ["a tag directive", `%TAG ! tag:x,2000:\n---\n${RECORD}`, REFUSED],
    ["more than a mebibyte", `${RECORD}# ${"x".repeat(1_100_000)}\n`, LARGE],
    ["zeros", new Uint8Array(1000), UNREADABLE],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), UNREADABLE],
    [
      "letters of another code",
      Uint8Array.from(Buffer.from(`${RECORD}# caf\u00e9\n`, "latin1")),
      UNREADABLE,
    ],
    [
      "a character too long in UTF-8",
      Buffer.concat([Buffer.from(RECORD), Uint8Array.from([0x23, 0xc0, 0xaf, 10])]),
      UNREADABLE,
    ],
    ["UTF-16 without a mark", Buffer.from(RECORD, "utf16le"), UNREADABLE],
    ["UTF-16 with a mark", Buffer.from(`\ufeff${RECORD}`, "utf16le"), ACCEPTED],
    ["a mark of UTF-8", `\ufeff${RECORD}`, ACCEPTED],
    ["lines of Windows", RECORD.replaceAll("\n", "\r\n"), ACCEPTED],
    ["lines of an old Mac", RECORD.replaceAll("\n", "\r"), UNREADABLE],
  ];

/** Other things where a text is asked. */
const VALUES: readonly (readonly [value: string, verdict: Verdict])[] = [
  ["2026-11-23", ACCEPTED],
  ["12", NO_TEXT],
  ["0x10", NO_TEXT],
  ["1e999", UNREADABLE],
  [".inf", UNREADABLE],
  [".nan", UNREADABLE],
  ["true", NO_TEXT],
  ["~", NO_TEXT],
  ["[a, b]", NO_TEXT],
  ["{a: b}", NO_TEXT],
  ["yes", ACCEPTED],
  ["|9\n    x", UNREADABLE],
  ["a: b", UNREADABLE],
  ["@reserved", UNREADABLE],
  ["`reserved`", UNREADABLE],
  ["%reserved", UNREADABLE],
];

export const YAML_CASES: readonly HostileCase[] = [
  ...LINES.map(([name, lines, verdict]) => ({ name, files: recordPlus(lines), verdict })),
  ...FILES.map(([name, content, verdict]) => ({
    name: `a file of ${name}`,
    files: { [RECORD_FILE]: content },
    verdict,
  })),
  ...VALUES.map(([value, verdict]) => ({
    name: `${value} where a text is asked`,
    files: recordWith(SUMMARY, value),
    verdict,
  })),
];

function many(count: number, make: (at: number) => string, between = "\n"): string {
  return Array.from({ length: count }, (_, at) => make(at)).join(between);
}

function blocks(depth: number): string {
  return many(depth, (at) => `${"  ".repeat(at)}x:`);
}

function billionLaughs(): string {
  const lines = many(9, (at) => `l${at + 1}: &l${at + 1} [${many(9, () => `*l${at}`, ",")}]`);
  return `l0: &l0 [lol, lol]\n${lines}`;
}
