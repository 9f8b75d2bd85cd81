// YAML is read as a person reads it: what could mean something else, hide or harm is refused with a
// place and a remedy, and everything people type without thinking about it is fine.
import { describe, expect, it } from "vitest";
import { RECORD_LIMITS } from "./limits.ts";
import { parseYaml } from "./parse.ts";

/** Each with the code and the place of its problem. */
const REFUSED: [name: string, text: string, code: string, at: string][] = [
  ["an alias", "a: *x\n", "alias", "1:4"],
  ["an anchor", "a: &x 1\n", "anchor", "1:4"],
  ["an anchor on a key", "&k a: 1\n", "anchor", "1:1"],
  ["an anchor in brackets", "a: [1, &x 2]\n", "anchor", "1:8"],
  ["a tag", "a:\n  b: !!str 1\n", "tag", "2:6"],
  ["a tag of somebody's own", "a: !js/function x\n", "tag", "1:4"],
  ["a tag on the whole", "!!map {a: 1}\n", "tag", "1:1"],
  ["a tag on text of several lines", "a: !x |\n  t\n", "tag", "1:4"],
  ["a version directive", "%YAML 1.1\n---\na: 1\n", "directive", "1:1"],
  ["a tag directive", "%TAG ! tag:x,2000:\n---\na: 1\n", "directive", "1:1"],
  ["an unknown directive", "%FOO x\n---\na: 1\n", "directive", "1:1"],
  ["a key with a question mark", "? a\n: b\n", "key-complex", "1:1"],
  ["a key of several lines", "? |\n  a\n: b\n", "key-complex", "1:1"],
  ["a list as a key", "[a]: b\n", "syntax", "1:1"],
  ["a mapping as a key", "{a: 1}: b\n", "syntax", "1:1"],
  ["a merge key", "b:\n  <<: {a: 1}\n", "key-merge", "2:3"],
  ["a key that is not there", ": a\n", "key-empty", "1:1"],
  ["a duplicate key", "a: 1\nb: 2\na: 3\n", "key-duplicate", "3:1"],
  ["a duplicate key in braces", "{a: 1, a: 2}\n", "key-duplicate", "1:8"],
  ["a duplicate key in other quotes", "a: 1\n'a': 2\n", "key-duplicate", "2:1"],
  ["a second document", "a: 1\n---\nb: 2\n", "document-second", "2:1"],
  ["a document after dots", "a: 1\n...\nb: 2\n", "document-second", "3:1"],
  ["a carriage return alone", "a: 1\r\nb: 2\rc: 3\n", "carriage-return", "2:5"],
  ["an escaped control character", 'a: "x\\0y"\n', "character-hidden", "1:4"],
  ["a terminal's escape character", "a: x\u001b[31my\n", "character-hidden", "1:4"],
  ["a control character of the second set", "a: x\u0085y\n", "character-hidden", "1:4"],
  ["a right-to-left override", "a: x\u202ey\n", "character-hidden", "1:4"],
  ["an escaped isolate", 'a: "\\u2066"\n', "character-hidden", "1:4"],
  ["a hidden character in a key", '"a\\u202e": 1\n', "character-hidden", "1:1"],
  ["an escaped carriage return alone", 'a: "x\\ry"\n', "character-hidden", "1:4"],
  ["half a character", 'a: "\\uD800"\n', "character-hidden", "1:4"],
  ["a prototype", "__proto__: {a: 1}\n", "key-refused", "1:1"],
  ["a constructor", "a:\n  constructor: 1\n", "key-refused", "2:3"],
  ["infinity", "a: .inf\n", "number-endless", "1:4"],
  ["not a number", "a: .NaN\n", "number-endless", "1:4"],
  ["a number that would lose figures", "a: 12345678901234567890\n", "number-long", "1:4"],
  ["a quote that is not closed", 'a: "x\nb: 1\n', "syntax", "1:4"],
];

const ACCEPTED: [name: string, text: string, value: unknown][] = [
  ["nothing", "", null],
  ["comments only", "# nothing yet\n", null],
  ["a byte-order mark", "\uFEFFa: 1\n", { a: 1 }],
  ["Windows line ends", "a: |\r\n  x\r\n  y\r\nb: 1\r\n", { a: "x\ny\n", b: 1 }],
  ["an escaped line end of Windows", 'a: "x\\r\\ny"\n', { a: "x\r\ny" }],
  ["words that older readers take for booleans", "a: yes\nb: off\n", { a: "yes", b: "off" }],
  ["a day", "a: 2026-11-23\n", { a: "2026-11-23" }],
  ["a start and an end", "---\na: 1\n...\n", { a: 1 }],
  ["emoji with joiners and flags", "a: 👩‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿\n", { a: "👩‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿" }],
  ["left-to-right marks", "a: x\u200Ey\n", { a: "x\u200Ey" }],
  ["keys that are numbers or words", "1: a\ntrue: b\nnull: c\n", { 1: "a", true: "b", null: "c" }],
  ["a key named like a method", "toString: 1\n", { toString: 1 }],
  ["stars, ampersands and marks inside text", "a: x *y* & z! %\n", { a: "x *y* & z! %" }],
];

function firstProblem(text: string): string | undefined {
  const problem = parseYaml(text).problems[0];
  return problem && `${problem.code} ${problem.place.line}:${problem.place.column}`;
}

describe("parseYaml", () => {
  it.each(REFUSED)("refuses %s", (_, text, code, at) => {
    expect(firstProblem(text)).toBe(`${code} ${at}`);
    expect(parseYaml(text).value).toBeUndefined();
  });

  it.each(ACCEPTED)("accepts %s", (_, text, value) => {
    expect(parseYaml(text).problems).toEqual([]);
    expect(parseYaml(text).value).toEqual(value);
  });

  it("shows no more than twenty problems of one file", () => {
    expect(parseYaml("- *a\n".repeat(500)).problems).toHaveLength(20);
  });

  it("keeps a mark on the line it starts on", () => {
    const [problem] = parseYaml("a: b\nplain line\nc: d\n").problems;
    expect(problem?.place).toEqual({ line: 2, column: 1, endLine: 2, endColumn: 11 });
  });
});

const { depth, keys, items, characters, tokens } = RECORD_LIMITS;

const TOO_MUCH: [name: string, text: string, message: RegExp][] = [
  ["characters", `a: ${"x".repeat(characters)}\n`, /1,048,576 characters/],
  ["brackets", "[".repeat(characters), /nested more than 32 deep/],
  ["braces", "{a: ".repeat(characters / 4), /nested more than 32 deep/],
  ["brackets that are closed", "[".repeat(33) + "]".repeat(33), /nested more than 32 deep/],
  ["dashes", "- ".repeat(90_000), /nested more than 32 deep/],
  ["question marks", "? ".repeat(90_000), /nested more than 32 deep/],
  ["steps", steps(400), /nested more than 32 deep/],
  ["pieces", "#\n".repeat(tokens), /200,000 pieces/],
  ["keys", "".concat(...Array.from({ length: keys + 1 }, (_, n) => `k${n}: 1\n`)), /2,000 keys/],
  ["items", "- 1\n".repeat(items + 1), /20,000 items/],
];

function steps(count: number): string {
  return "".concat(...Array.from({ length: count }, (_, n) => `${" ".repeat(n)}a:\n`));
}

describe("limits", () => {
  it.each(TOO_MUCH)("refuse too many %s before anything is composed", (_, text, message) => {
    const { problems, value } = parseYaml(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.code).toBe("budget");
    expect(problems[0]?.message).toMatch(message);
    expect(value).toBeUndefined();
  });

  it("leave room for what is just within them", () => {
    expect(parseYaml("[".repeat(depth) + "]".repeat(depth)).problems).toEqual([]);
    expect(parseYaml(steps(depth)).problems).toEqual([]);
    expect(parseYaml("- 1\n".repeat(items)).problems).toEqual([]);
    expect(parseYaml(`a: ${"x".repeat(characters - 4)}\n`).problems).toEqual([]);
    const many = "".concat(...Array.from({ length: keys }, (_, n) => `k${n}: 1\n`));
    expect(parseYaml(many).problems).toEqual([]);
  });

  it("do not count brackets inside text", () => {
    const text = `a: "${"[".repeat(40)}"\nb: x ${"[".repeat(40)}\nc: |\n  [\n`.concat(
      "  [\n".repeat(40),
    );
    expect(parseYaml(text).problems).toEqual([]);
  });

  it("say where they were passed", () => {
    expect(parseYaml(`a: 1\nb: ${"[".repeat(40)}`).problems[0]?.place).toMatchObject({
      line: 2,
      column: 36,
    });
  });

  it("refuse a billion laughs without laughing", () => {
    const lines = ["a0: &a0 [ha, ha]"];
    for (let n = 1; n < 30; n += 1) lines.push(`a${n}: &a${n} [*a${n - 1}, *a${n - 1}]`);
    expect(firstProblem(lines.join("\n"))).toBe("anchor 1:5");
  });
});
