// A place points at what a person would look for: the value, its key, or the nearest thing that exists.
import { describe, expect, it } from "vitest";
import type { Path } from "../finding.ts";
import { parseYaml } from "./parse.ts";

const TEXT = `# comment
title: "Short breaks"
empty:
options:
  - id: as-now
    title: As now
  -   - deep
answers: {care: {is: helps}}
text: |
  one
  two
`;

const PLACES: [path: Path, at: "key" | "value", place: string][] = [
  [["title"], "value", "2:8-2:22"],
  [["title"], "key", "2:1-2:6"],
  [["empty"], "value", "3:1-3:6"],
  [["options"], "value", "4:1-4:8"],
  [["options", 0], "value", "5:5-5:7"],
  [["options", 0, "title"], "value", "6:12-6:18"],
  [["options", 0, "title"], "key", "6:5-6:10"],
  [["options", 0, "cost"], "value", "5:5-5:7"],
  [["options", 7], "value", "4:1-4:8"],
  [["answers", "care", "is"], "value", "8:22-8:27"],
  [["answers", "care", "because"], "value", "8:11-8:15"],
  [["answers", "cost", "because"], "value", "8:1-8:8"],
  [["nothing", "here"], "value", "2:1-2:6"],
  [["title", "deeper"], "value", "2:1-2:6"],
  [[], "value", "2:1-2:6"],
];

describe("placeOf", () => {
  it.each(PLACES)("finds %j, %s, at %s", (path, at, expected) => {
    const { line, column, endLine, endColumn } = parseYaml(TEXT).placeOf(path, at);
    expect(`${line}:${column}-${endLine}:${endColumn}`).toBe(expected);
  });

  it("is the same with Windows line ends and a byte-order mark", () => {
    const text = `\uFEFF${TEXT.replaceAll("\n", "\r\n")}`;
    for (const [path, at] of PLACES) {
      expect(parseYaml(text).placeOf(path, at)).toEqual(parseYaml(TEXT).placeOf(path, at));
    }
  });

  it("counts columns in UTF-16 units", () => {
    expect(parseYaml("{a: 😀, b: 1}").placeOf(["b"])).toMatchObject({ line: 1, column: 12 });
  });

  it("has a place in a file with nothing in it", () => {
    const start = { line: 1, column: 1, endLine: 1, endColumn: 1 };
    expect(parseYaml("").placeOf(["a"])).toEqual(start);
    expect(parseYaml("# comment").placeOf(["a"])).toEqual(start);
  });
});
