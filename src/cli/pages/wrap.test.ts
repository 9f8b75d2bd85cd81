// Text for the screen: broken between words, nothing lost, and nothing in it a terminal would act on.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineWidth, rowsOf, widthOf, wrapped } from "./wrap.ts";

describe("wrapping", () => {
  it.each([
    ["one two three", 7, ["one two", "three"]],
    ["one two three", 8, ["one two", "three"]],
    ["one", 3, ["one"]],
    ["", 10, [""]],
    ["a\nb", 10, ["a", "b"]],
    ["unbreakable", 4, ["unbr", "eaka", "ble"]],
    ["see unbreakable", 5, ["see", "unbre", "akabl", "e"]],
    ["日本語", 4, ["日本", "語"]],
  ])("sets %j in %i columns", (text, width, lines) => {
    expect(wrapped(text, width)).toEqual(lines);
  });

  it("sets the lines after the first further in", () => {
    expect(wrapped("1. one two three", 10, "   ")).toEqual(["1. one", "   two", "   three"]);
  });

  it("shows what a terminal would act on", () => {
    expect(wrapped("a\u001b[2Jb", 40)).toEqual(["a\\u{1b}[2Jb"]);
  });

  it("keeps every character in rows of at most the width", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.integer({ min: 2, max: 40 }),
        (text, width) => {
          const line = text.replace(/[\r\n]/g, " ");
          const rows = rowsOf(line, width).map(({ start, end }) => line.slice(start, end));
          expect(rows.join("")).toBe(line);
          for (const row of rows) expect(widthOf(row.trimEnd())).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it.each([
    [undefined, 79],
    [80, 79],
    [50, 49],
    [200, 99],
    [5, 20],
  ])("sets text in a window of %s columns to %i", (columns, width) => {
    expect(lineWidth(columns)).toBe(width);
  });
});
