// Promise: coverage counts what decisions answered, each once and in its time; names what none touched;
// gives every answer a mark of its own; and never says a share or a score.
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import type { DecisionRecord } from "../../record/model.ts";
import { renderMarkdown } from "../markdown.ts";
import { BENCH, GATES, published, RIVERSIDE } from "../testing/park-records.ts";
import { coverageBlocks } from "./coverage-blocks.ts";
import { renderCoverageCsv, renderCoverageJson } from "./coverage-data.ts";
import { coverageOf } from "./coverage.ts";

const TODAY = "2026-11-23";
const ALWAYS = { from: "2000-01-01", to: "2099-12-31" };

/** The decided record again, answered otherwise. */
function decided(number: number, is: string, on: string): DecisionRecord {
  const [decision] = RIVERSIDE.decisions ?? [];
  return {
    ...RIVERSIDE,
    id: `2026-01-0${number}-a-park`,
    title: `Park ${number}`,
    decisions: [{ ...decision, on }],
    answers: { ...RIVERSIDE.answers, wishes: { "more-trees": { is } } },
  };
}

const THREE = [
  decided(1, "helps", "2026-02-01"),
  decided(2, "harms", "2026-03-01"),
  decided(3, "not-touched", "2027-01-01"),
].map(published);

describe("coverage", () => {
  it("counts decisions that were taken, oldest first, and no drafts", () => {
    const [coverage] = coverageOf([BENCH, GATES, RIVERSIDE].map(published), ALWAYS);
    const ids = coverage?.decisions.map((entry) => entry.published.record.id) ?? [];
    expect(ids).toContain(RIVERSIDE.id);
    expect(ids).not.toContain(BENCH.id);
  });

  it.each([
    ["2026-01-01", "2026-12-31", ["Park 1", "Park 2"]],
    ["2026-02-01", "2026-02-01", ["Park 1"]],
    ["2026-03-02", "2027-01-01", ["Park 3"]],
    ["2028-01-01", "2028-12-31", []],
  ])("takes those from %s to %s", (from, to, titles) => {
    const [coverage] = coverageOf(THREE, { from, to });
    expect((coverage?.decisions ?? []).map((one) => one.published.record.title)).toEqual(titles);
  });

  it("touches a row only by an answer on its scale", () => {
    const [coverage] = coverageOf(THREE, ALWAYS);
    const trees = coverage?.rows.find(({ item }) => item.id === "more-trees");
    expect(trees?.marks.map((mark) => mark?.id)).toEqual(["helps", "harms", "not-touched"]);
    expect(trees?.isTouched).toBe(true);
    expect(coverage?.rows.filter(({ isTouched }) => isTouched)).toHaveLength(1);
    const [last] = coverageOf(THREE, { from: "2027-01-01", to: "2027-12-31" });
    expect(last?.rows.some(({ isTouched }) => isTouched)).toBe(false);
  });

  it("marks every answer by the beginning of its own label", () => {
    const [coverage] = coverageOf(THREE, ALWAYS);
    const marks = coverage?.options.map(({ mark }) => mark) ?? [];
    expect(marks).toEqual(["W", "No", "H", "Not y", "Not t"]);
    expect(new Set(marks).size).toBe(marks.length);
  });

  it("says it in words and counts, without a share", () => {
    const text = renderMarkdown(coverageBlocks(THREE, ALWAYS, "2026-11-23"));
    expect(text).toContain("3 decisions affected 1 of the 4 wishes; 3 were affected by none.");
    expect(text).toContain("| More trees | 1 | 0 | 1 | 0 | 1 |");
    expect(text).toContain("* Clean water");
    expect(text).not.toMatch(/%|score|rank/i);
    const none = renderMarkdown(coverageBlocks([], ALWAYS, "2026-11-23"));
    expect(none).toContain("No decision was taken in that time.");
  });

  it("says the same as data", () => {
    const json = JSON.parse(renderCoverageJson(THREE, ALWAYS, TODAY)) as {
      grids: { rows: { id: string; touched: boolean; answers: { is: string }[] }[] }[];
    };
    const trees = json.grids[0]?.rows.find(({ id }) => id === "more-trees");
    expect(trees?.answers.map(({ is }) => is)).toEqual(["helps", "harms", "not-touched"]);
    const csv = renderCoverageCsv(THREE, ALWAYS).split("\r\n");
    expect(csv.filter((row) => row.includes('"More trees"'))).toHaveLength(3);
  });

  it("runs nothing that a title holds", () => {
    const hostile = published({ ...decided(1, "helps", "2026-02-01"), title: "=1+1 <b> | x" });
    expect(renderCoverageCsv([hostile], ALWAYS)).not.toMatch(/"=1/);
    expect(renderMarkdown(coverageBlocks([hostile], ALWAYS, "2026-11-23"))).toContain(
      "=1+1 \\<b\\> \\| x",
    );
  });
});

describe("coverage as data", () => {
  const schema = JSON.parse(readFileSync("schema/coverage.schema.json", "utf8")) as object;
  const validate = new Ajv2020({ strict: true }).compile(schema);

  it("is what its published schema says, from none to many", () => {
    for (const records of [[], THREE, [BENCH, GATES, RIVERSIDE].map(published)]) {
      const data = JSON.parse(renderCoverageJson(records, ALWAYS, TODAY)) as object;
      expect(validate(data) ? [] : validate.errors).toEqual([]);
    }
  });

  it("would be caught if it held a share", () => {
    const text = renderCoverageJson(THREE, ALWAYS, TODAY).replace(
      '"touched"',
      '"share": 0.5, "touched"',
    );
    expect(validate(JSON.parse(text))).toBe(false);
  });
});
