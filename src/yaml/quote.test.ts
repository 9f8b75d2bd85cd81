// Untrusted text in a message is one short line that no terminal acts on.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quote, visible } from "./quote.ts";

describe("quote", () => {
  it.each([
    ["plain", '"plain"'],
    ["two\nlines\r\nand\ttab", '"two lines  and tab"'],
    ["\u001b[31mred\u0007", '"\\u{1b}[31mred\\u{7}"'],
    ["a\u202Eb", '"a\\u{202e}b"'],
    ["\u{1F469}\u200D\u{1F467}", '"\u{1F469}\u200D\u{1F467}"'],
    ["\uD800", '"\\u{d800}"'],
    ["x".repeat(41), `"${"x".repeat(39)}…"`],
    ["😀".repeat(41), `"${"😀".repeat(39)}…"`],
  ])("shows %j as %s", (text, expected) => {
    expect(quote(text)).toBe(expected);
  });

  it("is one line of at most 40 characters in quotes, whatever it is given", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const line = quote(text);
        expect([...line].length).toBeLessThanOrEqual(42);
        expect(line).toMatch(/^"[^\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]*"$/u);
      }),
    );
  });
});

describe("visible", () => {
  it("keeps text of any length on one line", () => {
    expect(visible(`${"long ".repeat(50)}\nend`)).toBe(`${"long ".repeat(50)} end`);
  });
});
