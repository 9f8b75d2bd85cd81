// Promise: a file that Rightly made says what it is and for which day, and any change to it is told, whatever
// its format; line ends do not count, and what others made is not taken for ours.
import { strToU8, unzipSync, zipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markCalendar, readCalendarMark } from "./calendar-mark.ts";
import type { KeptFile } from "./format.ts";
import { markedJson, markSchema, readJsonMark, readSchemaMark } from "./json-mark.ts";
import { packZip } from "./pack-zip.ts";
import { markText, readTextMark } from "./text-mark.ts";
import { readZipMark } from "./zip-mark.ts";
import { cases } from "../../test/support/cases.ts";

const DAY = "2026-11-23";
const CALENDAR =
  "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
const DATA = { format: 1, "as-of": DAY, records: [{ title: "A lamp" }] };
const PACKED = { "[Content_Types].xml": strToU8("<Types/>"), "word/a.xml": strToU8("<a>lamp</a>") };

type Read = (bytes: Uint8Array) => KeptFile | undefined;

const TEXTS: readonly (readonly [string, string, Read, day: string | undefined])[] = [
  ["Markdown", markText("log", "# A log\n\nA lamp.\n", DAY), readTextMark, DAY],
  ["a calendar", markCalendar("log", CALENDAR, DAY), readCalendarMark, DAY],
  ["JSON", markedJson(DATA), (bytes) => readJsonMark(bytes, "log", "records"), DAY],
  ["a schema", markSchema('{\n  "$id": "a"\n}\n'), readSchemaMark, undefined],
];

describe.each(TEXTS)("a mark in %s", (_, text, read, day) => {
  it("says what it is, its day, and that it is whole", () => {
    const kept = read(strToU8(text));
    expect(kept).toMatchObject({ day, isIntact: true });
    expect(read(strToU8(text.replaceAll("\r\n", "\n").replaceAll("\n", "\r\n")))).toEqual(kept);
  });

  const whole = read(strToU8(text))!;

  it("is whole no more after any change that is not of line ends", () => {
    const at = fc.nat(text.length - 1);
    fc.assert(
      fc.property(at, fc.constantFrom("", "x", "0", "\t"), (place, put) => {
        const removed = put === "" ? 1 : 0;
        const changed = text.slice(0, place) + put + text.slice(place + removed);
        fc.pre(changed.replaceAll(/\s+$/g, "") !== text.replaceAll(/\s+$/g, ""));
        fc.pre(changed.replaceAll("\r", "") !== text.replaceAll("\r", ""));
        const kept = read(strToU8(changed));
        const isTold = kept?.isIntact !== true || kept.document !== whole.document;
        expect(isTold || isSpaceAlone(changed, text), JSON.stringify(changed)).toBe(true);
      }),
      { numRuns: cases(500) },
    );
  });

  it("is not seen in what others made", () => {
    for (const other of ["", "my own words\n", "{}\n", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"]) {
      expect(read(strToU8(other))).toBeUndefined();
    }
  });
});

/** Space around a mark is nobody's words. */
function isSpaceAlone(changed: string, text: string): boolean {
  return changed.replaceAll(/\s/g, "") === text.replaceAll(/\s/g, "");
}

describe("a mark in a packed file", () => {
  const bytes = packZip(PACKED, { document: "log", day: DAY });

  it("says what it is and its day, and hides nothing from those who unpack it", () => {
    expect(readZipMark(bytes)).toEqual({
      document: "log",
      day: DAY,
      source: undefined,
      isIntact: true,
    });
    expect(unzipSync(bytes)).toEqual(PACKED);
    const paper = packZip(PACKED, { document: "paper" });
    expect(readZipMark(paper)).toMatchObject({ document: "paper", day: undefined });
  });

  it("reads and changes nothing in what it is given", () => {
    const before = Buffer.from(bytes);
    readZipMark(before);
    expect(before.equals(bytes)).toBe(true);
  });

  it("is lost or broken by a change of any byte", () => {
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = new Uint8Array(bytes);
      changed[at] = changed[at]! ^ 1;
      expect(readZipMark(changed)?.isIntact ?? false, `byte ${at}`).toBe(false);
    }
  });

  it("is lost when somebody packs it again, and is not seen in other files", () => {
    expect(readZipMark(zipSync(unzipSync(bytes)))).toBeUndefined();
    for (const other of ["", "PK", "my own words\n"]) {
      expect(readZipMark(strToU8(other))).toBeUndefined();
    }
  });

  it("survives no cut", () => {
    for (let length = 0; length < bytes.length; length += 1) {
      expect(readZipMark(bytes.slice(0, length))?.isIntact ?? false).toBe(false);
    }
  });
});
