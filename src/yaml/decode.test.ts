// Bytes become text only when they are surely UTF-8; what else a file could be is said by name.
import { describe, expect, it } from "vitest";
import { UserError } from "../errors.ts";
import { decodeText, withoutByteOrderMark } from "./decode.ts";

function decode(...bytes: number[]): string {
  return decodeText(Uint8Array.from(bytes), "a.yaml");
}

describe("decodeText", () => {
  it("reads UTF-8 and keeps a byte-order mark, so that it can be written back", () => {
    expect(decode(0x61, 0xc3, 0xa9)).toBe("aé");
    expect(decode(0xef, 0xbb, 0xbf, 0x61)).toBe("\uFEFFa");
    expect(decode()).toBe("");
  });

  it("reads UTF-16 that says so by its mark, whichever byte comes first", () => {
    expect(decode(0xff, 0xfe, 0x61, 0x00, 0xe9, 0x00)).toBe("\uFEFFaé");
    expect(decode(0xfe, 0xff, 0x00, 0x61, 0x00, 0xe9)).toBe("\uFEFFaé");
    expect(decode(0xff, 0xfe, 0x3d, 0xd8, 0x00, 0xde)).toBe("\uFEFF😀");
  });

  it("says how ANSI text becomes UTF-8", () => {
    const hint = (bytes: number[]): string | undefined => {
      try {
        decode(...bytes);
      } catch (error) {
        return error instanceof UserError ? error.hint : undefined;
      }
      return undefined;
    };
    expect(hint([0x93, 0x61, 0x94])).toMatch(/In Notepad: choose Save as, and UTF-8/);
  });

  it.each([
    ["UTF-16 that is cut short", [0xff, 0xfe, 0x61], /a\.yaml begins like UTF-16 text and is not/],
    ["half a pair", [0xfe, 0xff, 0xd8, 0x00], /a\.yaml begins like UTF-16 text and is not/],
    ["UTF-32", [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0], /a\.yaml begins like UTF-16 text and is not/],
    ["UTF-16 without its mark", [0x61, 0, 0x62, 0, 0x63, 0, 0x64, 0], /UTF-16 without its mark/],
    [
      "a picture",
      [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0],
      /not seem to be a text file/,
    ],
    ["Latin-1", [0x61, 0x0a, 0xe9, 0x62], /a\.yaml is not UTF-8 text: line 2 holds .* ANSI/],
    ["half a character", [0xf0, 0x9f, 0x98], /a\.yaml is not UTF-8 text/],
    ["an overlong form", [0xc0, 0xaf], /a\.yaml is not UTF-8 text/],
    ["a surrogate", [0xed, 0xa0, 0x80], /a\.yaml is not UTF-8 text/],
  ])("refuses %s", (_, bytes, message) => {
    expect(() => decode(...bytes)).toThrow(UserError);
    expect(() => decode(...bytes)).toThrow(message);
  });
});

describe("withoutByteOrderMark", () => {
  it("takes one mark from the start and nothing else", () => {
    expect(withoutByteOrderMark("\uFEFF\uFEFFa\uFEFF")).toBe("\uFEFFa\uFEFF");
    expect(withoutByteOrderMark("a")).toBe("a");
  });
});
