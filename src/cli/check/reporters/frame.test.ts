// Promise: marks are under what is meant, whatever the line holds, and nothing in it reaches the terminal raw.
import { expect, it } from "vitest";
import type { Place } from "../../../finding.ts";
import { frameOf as frameOfLines, splitLines } from "./frame.ts";

const frameOf = (source: string, place: Place): ReturnType<typeof frameOfLines> =>
  frameOfLines(splitLines(source), place);

function at(line: number, column: number, endColumn: number, endLine = line): Place {
  return { line, column, endLine, endColumn };
}

it.each([
  ["a word", "is: more", at(1, 5, 9), "is: more", "    ^^^^"],
  ["a later line with CRLF", "a: 1\r\nb: 2\r\n", at(2, 4, 5), "b: 2", "   ^"],
  ["a first line after a byte-order mark", "\uFEFFa: 1", at(1, 4, 5), "a: 1", "   ^"],
  ["something after tabs", "\ta:\t1", at(1, 5, 6), "  a:  1", "      ^"],
  ["something after wide characters", "日陰: 🌳 x", at(1, 8, 9), "日陰: 🌳 x", "         ^"],
  ["something after a joined emoji", "👩‍👧 x", at(1, 7, 8), "👩‍👧 x", "   ^"],
  ["something after a combining mark", "e\u0301 x", at(1, 4, 5), "e\u0301 x", "  ^"],
  ["an escape made visible", "\u001b[2J x", at(1, 1, 2), "\\u{1b}[2J x", "^^^^^^"],
  ["what is missing at the end", "is:", at(1, 4, 4), "is:", "   ^"],
  ["a value of several lines", "a: |", at(1, 4, 3, 3), "a: |", "   ^"],
])("marks %s", (_, source, place, line, marks) => {
  expect(frameOf(source, place)).toEqual({ line, marks });
});

it("cuts a long line around what is meant", () => {
  const source = `${"a".repeat(300)} wrong ${"b".repeat(300)}`;
  const frame = frameOf(source, at(1, 302, 307));
  expect(frame?.line).toMatch(/^…a+ wrong b+…$/);
  expect(frame?.line.length).toBeLessThan(140);
  const marked = frame?.line.slice(frame.marks.indexOf("^"), frame.marks.length);
  expect(marked).toBe("wrong");
});

it.each([
  ["letters", "a", 30],
  ["pairs of surrogates", "𝒂", 30],
  ["joined emoji", "👩‍👧", 7],
  ["accents on one letter", "\u0301", 0],
  ["spaces", " ", 30],
  ["what is made visible", "\u202e", 30],
])("looks at a window of a long line of %s", (_, text, before) => {
  const around = text.repeat(200_000);
  const column = around.length + 2;
  const frame = frameOf(`${around} wrong ${around}`, at(1, column, column + 5));
  expect(frame?.line).toMatch(/^….* wrong .*…$/u);
  expect(frame?.line.length).toBeLessThan(1_000);
  expect(frame?.marks.trim()).toBe("^^^^^");
  expect(frame?.marks.length).toBeGreaterThan(before);
  expect(frame?.line).not.toMatch(/\p{Surrogate}/u);
});

it("marks as much of a long value as fits", () => {
  const frame = frameOf(`a: ${"b".repeat(200_000)}`, at(1, 4, 200_004));
  expect(frame?.line).toMatch(/^a: b+…$/);
  expect(frame?.marks).toMatch(/^ {3}\^{60,100}$/);
});

it("has nothing to show of a line that is not there", () => {
  expect(frameOf("a: 1\n", at(9, 1, 2))).toBeUndefined();
});
