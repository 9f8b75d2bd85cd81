// Promise: what a decision does to each aim is seen at a glance, under the strand it belongs to, in every format;
// what is not on the scale is kept apart, and nothing is lost.
import { describe, expect, it } from "vitest";
import { renderBlocks } from "../html/render-blocks.ts";
import { renderMarkdown } from "../markdown.ts";
import { paperParts } from "./paper.ts";
import { RIVERSIDE, published } from "../testing/park-records.ts";
import { renderWord } from "../word/render-word.ts";

const GRIDS = paperParts(published(RIVERSIDE)).grids;
const STRIP = GRIDS.slice(0, 4);

function cells(html: string): string[][] {
  return [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = ""]) => cell),
  );
}

describe("the strip of a grid", () => {
  it("is a table whose answers stand side by side, with reason and action on the line", () => {
    expect(renderMarkdown(STRIP)).toMatchInlineSnapshot(`
      "## Wishes

      Which wishes does this touch?

      | Wishes | Works against it | No effect | Helps | Why | What will be done |
      | --- | --- | --- | --- | --- | --- |
      | **Nature** |  |  |  |  |  |
      | Clean water |  |  | **Yes** | Nobody throws bottles into the pond at night. |  |
      | **Play** |  |  |  |  |  |
      | Room to run | **Yes** |  |  | Runners who come late lose their round. | Light the way round the park. (Highways officer, by 31 October 2026) |

      * **Not yet known:** Safe swings. The swings are mended in spring.
      "
    `);
  });

  it("has a group's name over its rows on a page, and the answer as a word in its column", () => {
    const html = renderBlocks(STRIP);
    const table = cells(html);
    expect(html).toContain('<table class="govuk-table rightly-strip">');
    expect(html.match(/<th scope="rowgroup" colspan="\d"/g)?.length).toBeGreaterThan(0);
    expect(
      table.filter((row) => row.length > 1).every((row) => row.length === table[0]?.length),
    ).toBe(true);
    const harmed = table.find(([first]) => first === "Room to run");
    expect(table[0]?.[harmed?.indexOf("<strong>Yes</strong>") ?? -1]).toBe("Works against it");
  });

  it("has a row over the whole width in Word, which stays with the next", () => {
    const xml = renderWord(STRIP, { paragraphs: new Map(), tables: new Map() });
    const wide = xml.match(/<w:gridSpan w:val="(\d)"\/>.*?<w:keepNext\/>/g) ?? [];
    expect(wide.length).toBeGreaterThan(0);
    expect(xml.match(/<w:gridCol\/>/g)).toHaveLength(Number(/"(\d)"/.exec(wide[0]!)?.[1]));
  });
});
