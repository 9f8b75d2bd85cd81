// Promise: the paper tells the whole decision to a reader who has nothing else, and never scores it.
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { expectFile } from "../../../test/support/expected.ts";
import { recordDigest } from "../../record/digest.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { readStamp } from "../../record/paper-stamp.ts";
import { renderPaper } from "./paper-markdown.ts";
import { BENCH, GATES, PARK, RIVERSIDE, published } from "../testing/park-records.ts";

function paperOf(changes: Partial<DecisionRecord>): string {
  return renderPaper(published({ ...RIVERSIDE, ...changes }));
}

describe("renderPaper", () => {
  it.each([
    ["decided", RIVERSIDE],
    ["draft", BENCH],
    ["superseded", GATES],
  ])("%s: is what a person would write", (name, record) => {
    expectFile(`src/publish/testing/${name}-paper.md`, renderPaper(published(record)));
  });

  it("ends with the digests of its record and of its own text", () => {
    const paper = renderPaper(published(RIVERSIDE));
    const stamp = { record: recordDigest(RIVERSIDE), paperIntact: true };
    expect(readStamp(paper)).toEqual(stamp);
    expect(readStamp(paper.replaceAll("\n", "\r\n"))).toEqual(stamp);
    expect(readStamp(paper.replace("lamps", "lights"))?.paperIntact).toBe(false);
  });

  it.each([["decided", RIVERSIDE] as const, ["draft", BENCH] as const])(
    "%s: has headings in order, each one level below at most, and tables with headers",
    (_, record) => {
      const tokens = new MarkdownIt().parse(renderPaper(published(record)), {});
      const levels = tokens
        .filter(({ type }) => type === "heading_open")
        .map(({ tag }) => Number(tag.slice(1)));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      levels.reduce((before, level) => {
        expect(level).toBeLessThanOrEqual(before + 1);
        return level;
      }, 0);
      const types = tokens.map(({ type }) => type);
      expect(types.filter((type) => type === "thead_open")).toHaveLength(
        types.filter((type) => type === "table_open").length,
      );
    },
  );

  it("adds nothing up and passes no judgement", () => {
    const papers = [RIVERSIDE, BENCH, GATES].map((record) => renderPaper(published(record)));
    for (const paper of papers) {
      expect(paper).not.toMatch(
        /\b(score|total|compliant|lawful|passed|failed|red|green|amber)\b/i,
      );
    }
  });

  it("shows the ground of exempt text and no more", () => {
    const exempt = { exempt: { paragraph: 3, "public-interest": "The bids are open." } };
    const [first, second] = RIVERSIDE.decisions ?? [];
    const paper = paperOf({ decisions: [{ ...first, resolution: exempt }, { ...second }] });
    expect(paper).toContain(
      "**Resolution:** Not public: paragraph 3 of Schedule 12A. The bids are open.",
    );
  });

  it("names every row of a grid, whatever was answered", () => {
    const answers = { ...RIVERSIDE.answers, wishes: { "more-trees": {} } };
    expect(paperOf({ answers })).toContain("**Not answered yet:** More trees; Clean water");
    const labels = PARK.sets.get("wishes")?.items.map(({ label }) => label) ?? [];
    for (const label of labels) expect(paperOf({})).toContain(label);
  });

  it("sets aside what is no longer asked, and still shows it", () => {
    const answers = {
      ...RIVERSIDE.answers,
      "open-to-all": { is: "more", because: "A ramp.", "who-loses": "Nobody now" },
    };
    const paper = paperOf({ answers });
    const [, aside = ""] = paper.split("## Answers set aside");
    expect(aside).toContain("Open to all, Who could lose, and where? Nobody now");
    expect(aside).toContain("Paths, By night: harms. The lamps go out.");
    expect(paper).not.toContain("## Lighting");
  });

  it("says when a signature covers other words", () => {
    expect(paperOf({})).toContain("Acceptable. About the words as they are here.");
    expect(paperOf({ title: "Another" })).toContain("Acceptable. About earlier words than these.");
  });

  it("says when the framework is no longer the one that was answered", () => {
    expect(paperOf({})).not.toContain("Not the same words");
    const digest = `sha256:${"1".repeat(64)}`;
    expect(paperOf({ framework: { ...RIVERSIDE.framework, digest } })).toContain(
      "**Not the same words:** The questions printed here are those of",
    );
  });

  it("copes with answers that nobody has checked", () => {
    const answers = {
      size: { odd: true },
      "open-to-all": ["x"],
      finest: { is: 3, because: 4, evidence: "ev-damage" },
      wishes: { "more-trees": "x", "clean-water": { is: "nonsense", because: { exempt: null } } },
      unheard: { of: { entirely: 1 } },
    };
    expect(paperOf({ answers })).toContain("nonsense");
  });
});
