// Promise: the log says in words what there is, links to the papers, and says what is due from a day
// that is given, never from a clock.
import { describe, expect, it } from "vitest";
import { expectFile } from "../../../test/support/expected.ts";
import { daysBetween } from "../../record/days.ts";
import { distanceInWords, dueOf } from "../due.ts";
import { renderLogMarkdown } from "./log-markdown.ts";
import { BENCH, GATES, RIVERSIDE, published } from "../testing/park-records.ts";

const ALL = [BENCH, GATES, RIVERSIDE].map(published);

describe("renderLogMarkdown", () => {
  it("is what a person would write", () => {
    const paper = `decisions/2026/${RIVERSIDE.id}.md`;
    const records = ALL.map((one) => (one.record.id === RIVERSIDE.id ? { ...one, paper } : one));
    expectFile("src/publish/testing/log.md", renderLogMarkdown(records, "2026-11-23"));
  });

  it("is the same whatever the order the records come in", () => {
    const log = renderLogMarkdown(ALL, "2026-11-23");
    expect(renderLogMarkdown(ALL.toReversed(), "2026-11-23")).toBe(log);
  });

  it("says so when nothing is due, and when there is nothing at all", () => {
    expect(renderLogMarkdown([published(BENCH)], "2026-11-23")).toContain("Nothing is due.");
    expect(renderLogMarkdown([], "2026-11-23")).toContain("On 23 November 2026 this log is empty.");
  });
});

describe("dueOf", () => {
  it("leaves out what is done, and what drafts and superseded records hold", () => {
    expect(dueOf(ALL).map(({ kind, due }) => [kind, due])).toEqual([
      ["action", "2026-10-31"],
      ["look-back", "2027-03-10"],
    ]);
  });

  it("puts what has no day last", () => {
    const record = { ...RIVERSIDE, actions: [{ what: "Some day." }], "look-backs": [] };
    const other = { ...RIVERSIDE, id: "2026-02-04-other" };
    expect(dueOf([published(record), published(other)]).at(-1)?.what).toBe("Some day.");
  });
});

describe("distanceInWords", () => {
  it.each([
    ["2026-11-23", "today"],
    ["2026-11-24", "in 1 day"],
    ["2027-11-23", "in 12 months"],
    ["2026-11-22", "1 day overdue"],
    ["2026-02-28", "8 months overdue"],
    ["2026-13-01", ""],
    [undefined, ""],
  ])("%s: %j", (due, words) => {
    expect(distanceInWords(due, "2026-11-23")).toBe(words);
  });

  it("counts days across the change of clocks", () => {
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
  });
});
