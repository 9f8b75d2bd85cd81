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

  it.each([
    ["UTF-16 of either kind", [0xff, 0xfe, 0x61, 0x00], /a\.yaml is saved as UTF-16/],
    ["UTF-16 of the other kind", [0xfe, 0xff, 0x00, 0x61], /a\.yaml is saved as UTF-16/],
    ["Latin-1", [0x61, 0xe9, 0x62], /a\.yaml is not UTF-8 text/],
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
