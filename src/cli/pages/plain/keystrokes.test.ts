// Bytes of a terminal as characters, however they are cut into chunks.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Keystrokes } from "./keystrokes.ts";

function readAll(chunks: readonly (Buffer | string)[]): string {
  const keys = new Keystrokes();
  return chunks.map((chunk) => keys.read(chunk)).join("");
}

describe("keystrokes", () => {
  it.each([
    ["a\r", "a\n"],
    ["a\r\nb\n", "a\nb\n"],
    ["a\r\rb", "a\n\nb"],
    ["a\x1b[Db", "ab"],
    ["a\x1b[1;5Cb", "ab"],
    ["a\x1bOPb", "ab"],
    ["a\x08b", "a\x7fb"],
    ["a\x00\x07\x9bb", "ab"],
    ["a\x1b", "a"],
  ])("reads %j as %j", (typed, kept) => {
    expect(readAll([typed])).toBe(kept);
  });

  it("goes on with text after the escape key alone", () => {
    expect(readAll(["\x1b", "b"])).toBe("b");
  });

  it("puts letters and line ends together that were cut apart", () => {
    const bytes = Buffer.from("Łódź £5 \u{1F600}\r\nzwei");
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: bytes.length })), (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const chunks = at.slice(1).map((end, index) => bytes.subarray(at[index], end));
        expect(readAll(chunks)).toBe("Łódź £5 \u{1F600}\nzwei");
      }),
    );
  });
});
