// Promise: a members' paper holds the exempt text where it belongs, says on every heading that it is not
// for publication, and says which text is not here; the record it was made from stays as it is.
import { describe, expect, it } from "vitest";
import { membersParts, NOT_FOR_PUBLICATION, renderMembersPaper } from "./paper-members.ts";
import { renderPaper } from "./paper-markdown.ts";
import { paperBlocks } from "./paper.ts";
import { RIVERSIDE, published } from "../testing/park-records.ts";

const FIELD = "options.a-warden.rejected-because";
const TEXTS = new Map([[FIELD, "The lowest bid was £31,000.\n\nThe next was more."]]);
const RECORD = published(RIVERSIDE);

describe("a members' paper", () => {
  it("holds the text with its ground, and says what it is before anything else", () => {
    const paper = renderMembersPaper(RECORD, TEXTS);
    const [title, , warning] = paper.split("\n");
    expect(title).toBe(`# ${RIVERSIDE.title} (${NOT_FOR_PUBLICATION})`);
    expect(warning).toContain(`**${NOT_FOR_PUBLICATION}.** This paper contains exempt information`);
    expect(warning).toContain("under paragraph 3 of Schedule 12A");
    expect(paper).toContain("EXEMPT, paragraph 3: The lowest bid was £31,000.");
    expect(paper).toContain(`${FIELD}: paragraph 3. The bids are not opened yet.`);
  });

  it("says on every heading that it is not for publication", () => {
    const blocks = Object.values(membersParts(RECORD, TEXTS).parts).flat();
    const headings = blocks.filter((block) => block.kind === "heading");
    expect(headings).toHaveLength(
      paperBlocks(RECORD).filter(({ kind }) => kind === "heading").length,
    );
    for (const { text } of headings) expect(text).toContain(NOT_FOR_PUBLICATION);
  });

  it("says which text is not here, and shows the ground in its place", () => {
    const { missing } = membersParts(RECORD, new Map());
    expect(missing).toEqual([FIELD]);
    const paper = renderMembersPaper(RECORD, new Map());
    expect(paper).toContain("The text is not in this copy of the folder.");
    expect(paper).toContain("Not public: paragraph 3 of Schedule 12A.");
  });

  it("leaves the record as it is, so that what is made of it afterwards is public", () => {
    const before = renderPaper(RECORD);
    renderMembersPaper(RECORD, TEXTS);
    expect(renderPaper(RECORD)).toBe(before);
    expect(before).not.toContain("lowest bid");
  });

  it("puts a text nowhere that the record does not leave one out", () => {
    const stray = new Map([["proposal.summary", "Stray words."]]);
    expect(renderMembersPaper(RECORD, stray)).not.toContain("Stray words.");
  });
});
