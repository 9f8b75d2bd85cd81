// What is written reads back as the same value, in the same bytes every time, and no reader of YAML
// takes a text for anything but text.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse as parseOld } from "yaml";
import { editYaml } from "./edit.ts";
import { parseYaml } from "./parse.ts";
import { serialiseYaml } from "./serialise.ts";
import { hostileText, plainValue } from "./testing/hostile.ts";
import { cases } from "../../test/support/cases.ts";

const STYLES: [value: string, written: string][] = [
  ["local-clubs", "local-clubs"],
  ["2026-12-15", "2026-12-15"],
  ["2026-11-23-short-breaks", "2026-11-23-short-breaks"],
  ["answers.care.row-one", "answers.care.row-one"],
  ["1.0.0", "1.0.0"],
  ["Short breaks", '"Short breaks"'],
  ["Cabinet", '"Cabinet"'],
  ["", '""'],
  ["yes", '"yes"'],
  ["no", '"no"'],
  ["on", '"on"'],
  ["off", '"off"'],
  ["n", '"n"'],
  ["null", '"null"'],
  ["~", '"~"'],
  ["true", '"true"'],
  ["2026", '"2026"'],
  ["1e3", '"1e3"'],
  ["0x1f", '"0x1f"'],
  ["12:30", '"12:30"'],
  ["- x", '"- x"'],
  ["# x", '"# x"'],
  ["a: b", '"a: b"'],
  [" x ", '" x "'],
  ["a\tb", '"a\\tb"'],
  ["x\u2028y", '"x\\u2028y"'],
  ['say "hi"', '"say \\"hi\\""'],
  ["one\ntwo", "|-\n  one\n  two"],
  ["one\n\n  two: x\n# three\n", "|\n  one\n\n    two: x\n  # three"],
  ["one\ntwo\n\n", '"one\\ntwo\\n\\n"'],
  [" one\ntwo", '" one\\ntwo"'],
  ["one \ntwo", '"one \\ntwo"'],
  ["one\r\ntwo", '"one\\r\\ntwo"'],
  ["\n", '"\\n"'],
];

describe("serialiseYaml", () => {
  it.each(STYLES)("writes %j as %j", (value, written) => {
    expect(serialiseYaml({ a: value })).toBe(`a: ${written}\n`);
  });

  it("writes words and numbers on one line, prose and collections on lines of their own", () => {
    const value = {
      row: { is: "not-relevant" },
      evidence: ["ev-one", "ev-two"],
      empty: {},
      none: [],
      list: [{ id: "a", title: "A b" }, { id: "b" }, "Some words", [1, 2], [["x y"]]],
      "key with space": { deep: { because: "Why not" } },
    };
    expect(serialiseYaml(value)).toBe(`row: {is: not-relevant}
evidence: [ev-one, ev-two]
empty: {}
none: []
list:
  - id: a
    title: "A b"
  - {id: b}
  - "Some words"
  - [1, 2]
  - - - "x y"
"key with space":
  deep:
    because: "Why not"
`);
  });

  it("puts keys in the order it is given, unknown ones last, and leaves undefined out", () => {
    const order = () => ["id", "title"];
    expect(serialiseYaml({ z: 1, title: "t", y: undefined, id: "a" }, { order })).toBe(
      "id: a\ntitle: t\nz: 1\n",
    );
  });

  it("writes a comment first", () => {
    expect(serialiseYaml({ a: 1 }, { comment: "one\n\ntwo" })).toBe("# one\n#\n# two\na: 1\n");
  });

  it("gives any value back, in the same bytes", () => {
    fc.assert(
      fc.property(plainValue, (value) => {
        const text = serialiseYaml(value);
        expect(parseYaml(text).value).toEqual(value);
        expect(serialiseYaml(parseYaml(text).value)).toBe(text);
      }),
      { numRuns: cases(500) },
    );
  });

  it("means the same text to readers of YAML 1.1", () => {
    fc.assert(
      fc.property(hostileText, (value) => {
        fc.pre(!/^\d{4}-\d\d-\d\d$/.test(value));
        const read: unknown = parseOld(serialiseYaml({ a: value }), { version: "1.1" });
        expect(read).toEqual({ a: value });
      }),
      { numRuns: cases(500) },
    );
  });

  it("refuses, in words, text that could not be read again", () => {
    expect(() => serialiseYaml({ a: "x\u0000" })).toThrow(/hidden or control character/);
    expect(() => serialiseYaml({ a: NaN })).toThrow();
    expect(() => serialiseYaml(["a"])).toThrow(/only a mapping/);
  });
});

describe("editYaml", () => {
  it("changes one field of any value to any other and keeps every comment", () => {
    fc.assert(
      fc.property(plainValue, hostileText, fc.nat(), (value, text, pick) => {
        const source = commented(serialiseYaml(value));
        const keys = [...Object.keys(value), "new-key"];
        const key = keys[pick % keys.length]!;
        const result = editYaml(parseYaml(source), [{ path: [key], value: text }]);
        expect(parseYaml(result).value).toEqual({ ...value, [key]: text });
        const kept = source.split("\n").filter((line) => /^# line/.test(line));
        for (const comment of kept) expect(result.split("\n")).toContain(comment);
      }),
      { numRuns: cases(300) },
    );
  });

  it("turns any value into any other", () => {
    fc.assert(
      fc.property(plainValue, plainValue, (before, after) => {
        const yaml = parseYaml(serialiseYaml(before));
        const result = editYaml(yaml, [{ path: [], value: after }]);
        expect(parseYaml(result).value).toEqual(after);
      }),
      { numRuns: cases(300) },
    );
  });
});

/** A comment line above every key at the root. */
function commented(text: string): string {
  return text
    .split("\n")
    .map((line, index) => (/^[^\s-][^]*:/.test(line) ? `# line ${index}\n${line}` : line))
    .join("\n");
}
