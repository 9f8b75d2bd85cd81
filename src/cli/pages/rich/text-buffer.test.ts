// A text being written: what is typed and pasted goes in where the cursor is, and moves lose nothing.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  backspaced,
  cursorRow,
  deleted,
  inserted,
  isOnEmptyLine,
  moved,
  screenRows,
  wordErased,
} from "./text-buffer.ts";
import type { Move, TextBuffer } from "./text-buffer.ts";

/** A text with the cursor written as `|`. */
function at(marked: string): TextBuffer {
  return { text: marked.replace("|", ""), cursor: marked.indexOf("|") };
}

function marked({ text, cursor }: TextBuffer): string {
  return `${text.slice(0, cursor)}|${text.slice(cursor)}`;
}

describe("a text being written", () => {
  it.each([
    ["a|c", "b", "ab|c"],
    ["|", "a\r\nb\rc", "a\nb\nc|"],
    ["|", "a\u001b\u0007b\tc", "ab\tc|"],
  ])("%j with %j put in is %j", (from, added, to) => {
    expect(marked(inserted(at(from), added))).toBe(to);
  });

  it.each([
    [backspaced, "ab|c", "a|c"],
    [backspaced, "|c", "|c"],
    [backspaced, "a\u{1F468}\u200d\u{1F469}|", "a|"],
    [backspaced, "e\u0301|", "|"],
    [deleted, "a|bc", "a|c"],
    [deleted, "ab|", "ab|"],
    [wordErased, "one two |three", "one |three"],
  ])("%o takes %j to %j", (act, from, to) => {
    expect(marked(act(at(from)))).toBe(to);
  });

  it.each<[Move, string, string]>([
    ["left", "ab|", "a|b"],
    ["right", "a|b", "ab|"],
    ["home", "one\ntw|o", "one\n|two"],
    ["end", "o|ne\ntwo", "one|\ntwo"],
    ["up", "one\ntwo|", "one|\ntwo"],
    ["up", "o|ne", "|one"],
    ["down", "one|\nt", "one\nt|"],
    ["down", "o|ne", "one|"],
    ["word-left", "one two|", "one |two"],
    ["word-right", "|one two", "one| two"],
  ])("%s takes %j to %j", (move, from, to) => {
    expect(marked(moved(at(from), move, 20))).toBe(to);
  });

  it("moves between the rows of one long line", () => {
    const buffer = at("aaa bbb| ccc");
    expect(screenRows(buffer.text, 4)).toHaveLength(3);
    expect(marked(moved(buffer, "up", 4))).toBe("aaa| bbb ccc");
  });

  it("keeps the cursor inside the text and on a row of it, whatever is pressed", () => {
    const move = fc.constantFrom<Move>(
      "left",
      "right",
      "up",
      "down",
      "home",
      "end",
      "word-left",
      "word-right",
    );
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.array(move), (text, moves) => {
        const start = inserted({ text: "", cursor: 0 }, text);
        const end = moves.reduce((buffer, one) => moved(buffer, one, 8), start);
        expect(end.text).toBe(start.text);
        expect(end.cursor).toBeGreaterThanOrEqual(0);
        expect(end.cursor).toBeLessThanOrEqual(end.text.length);
        expect(cursorRow(end, screenRows(end.text, 8))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it.each([
    ["|", true],
    ["one|", false],
    ["one\n|", true],
    ["one\n|two", false],
    ["one\n |\ntwo", true],
  ])("%j stands on an empty line: %s", (text, isEmpty) => {
    expect(isOnEmptyLine(at(text))).toBe(isEmpty);
  });
});
