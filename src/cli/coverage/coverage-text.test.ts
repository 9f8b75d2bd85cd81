// Promise: on a screen of any width, what decisions touched is told by letters and words, no line is too long, and a
// reader of lines from left to right learns the same.
import { describe, expect, it } from "vitest";
import { coverageView } from "../../publish/coverage/coverage-view.ts";
import { BENCH, GATES, published, RIVERSIDE } from "../../publish/testing/park-records.ts";
import { widthOf } from "../pages/wrap.ts";
import { coverageText } from "./coverage-text.ts";

const RECORDS = [BENCH, GATES, RIVERSIDE].map(published);
const ASOF = "2026-11-23";

function textOf(records: typeof RECORDS, width: number, year = "2026"): string {
  const period = { from: `${year}-01-01`, to: `${year}-12-31` };
  return coverageText(coverageView(records, period, ASOF), width);
}

describe("coverageText", () => {
  it("is what a person would write", () => {
    expect(textOf(RECORDS, 79)).toMatchInlineSnapshot(`
      "What the decisions affected from 1 January 2026 to 31 December 2026 (with
      drafts: not for publication)

      Parks promise: Wishes
      1 decision affected 2 of the 4 wishes; 2 were affected by none.

            W     No      H  Not y  Not t
            –      –      –      –      1  More trees
            –      –      1      –      –  Clean water
            –      –      –      1      –  Safe swings
            1      –      –      –      –  Room to run

      W is “Works against it”, No is “No effect”, H is “Helps”, Not y is “Not yet
      known” and Not t is “Not touched”; a dash where there is none.

      Close Riverside Park at night, 12 March 2026
        Works against it: Room to run
        Helps: Clean water

      Overdue

      Light the way round the park.
        23 days overdue. Highways officer. Close Riverside Park at night
      "
    `);
  });

  it.each([49, 79, 99])("has no line over %i columns", (width) => {
    const record = { ...RIVERSIDE, title: `${"A long title ".repeat(20)}${"x".repeat(300)}` };
    const lines = textOf([published(record)], width).split("\n");
    expect(lines.filter((line) => widthOf(line) > width)).toEqual([]);
  });

  it("says so when no decision was taken and nothing is overdue", () => {
    const text = textOf([published(BENCH)], 79);
    expect(text).toContain("No decision was taken in that time.");
    expect(text).toContain("Nothing is overdue.");
  });

  it("counts many decisions and lists none of them", () => {
    const many = Array.from({ length: 21 }, (_, at) => ({ ...RIVERSIDE, title: `Park ${at}` }));
    const text = textOf(many.map(published), 79);
    expect(text).toMatch(/ 21 .*Clean water$/m);
    expect(text).toContain("To see what each decision affected: rightly coverage --format csv");
    expect(text.split("Overdue")[0]).not.toContain("Park 1,");
  });
});
