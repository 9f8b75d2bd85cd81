// Promise: the log opens in a spreadsheet with every cell in its column, and no cell is a formula.
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectFile } from "../../../test/support/expected.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { escapeCell } from "../escape-csv.ts";
import { renderLogCsv } from "./log-csv.ts";
import { BENCH, GATES, PARK, RIVERSIDE, published } from "../testing/park-records.ts";
import { cases } from "../../../test/support/cases.ts";

function rows(csv: string): Record<string, string>[] {
  return parse(csv, { columns: true, bom: true, record_delimiter: "\r\n" });
}

const HOSTILE = fc.string({
  minLength: 1,
  maxLength: 40,
  unit: fc.oneof(
    fc.constantFrom(..."=+-@\t\r\n,;\"'|", "＝", "＋", "－", "＠", "\r\n", "\u202e", "\u001b["),
    fc.string({ minLength: 1, maxLength: 3, unit: "grapheme" }),
  ),
});

describe("renderLogCsv", () => {
  it("has one row for each decision of each record, newest first", () => {
    const csv = renderLogCsv([BENCH, GATES, RIVERSIDE].map(published));
    expectFile("src/publish/testing/log.csv", csv.replaceAll("\r\n", "\n"));
    expect(rows(csv).map((row) => [row["Record"], row["Body"]])).toEqual([
      [BENCH.id, ""],
      [RIVERSIDE.id, "Town Council"],
      [RIVERSIDE.id, "Ambleford Health Trust"],
      [GATES.id, "Town Council"],
    ]);
  });

  it("gives each test a column only when all records share a framework", () => {
    const other = { ...published(GATES), framework: { ...PARK, digest: "sha256:other" } };
    const shared = rows(renderLogCsv([published(RIVERSIDE), published(GATES)]));
    const apart = rows(renderLogCsv([published(RIVERSIDE), other]));
    expect(shared[0]).toMatchObject({ "Open to all": "Fewer people can use it" });
    expect(apart[0]).not.toHaveProperty("Open to all");
    expect(apart[0]).toHaveProperty(
      "Answers",
      "Open to all: Fewer people can use it\nThe finest: No, it is not the best we can do",
    );
  });

  it("begins with a byte-order mark, quotes every cell and ends lines as Windows does", () => {
    const csv = renderLogCsv([published(BENCH)]);
    expect(csv).toMatch(/^\uFEFF("[^"]*",)+"[^"]*"\r\n("[^"]*",)+"[^"]*"\r\n$/);
  });

  it("keeps any text in its cell, and none runs as a formula", () => {
    fc.assert(
      fc.property(HOSTILE, HOSTILE, (title, resolution) => {
        const record: DecisionRecord = { ...BENCH, title, decisions: [{ resolution }] };
        const csv = renderLogCsv([published(record)]);
        const [row, ...more] = rows(csv);
        expect(more).toEqual([]);
        expect(row).toMatchObject({ Title: escapeCell(title), Resolution: escapeCell(resolution) });
        for (const cell of Object.values(row ?? {})) {
          expect(cell.normalize("NFKC")).not.toMatch(/^[=+\-@\t\r\n]/);
        }
      }),
      { numRuns: cases(1000) },
    );
  });
});

describe("escapeCell", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["＝1", "'＝1"],
    ["\t=1", "' =1"],
    ["\n=1", "'\n=1"],
    ["\r\n=1", "'\n=1"],
    ["-", "'-"],
    ["a\r\nb", "a\nb"],
    ["a\u001b[31m", "a\\u{1b}[31m"],
    ["2026-03-10", "2026-03-10"],
    ["", ""],
  ])("%j becomes %j", (text, cell) => {
    expect(escapeCell(text)).toBe(cell);
  });
});
