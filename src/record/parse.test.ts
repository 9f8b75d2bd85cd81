// A record that is close enough to work with is given, with what is wrong in it; one that nothing could
// use is not, and either way a person is told in words, at a place.
import { describe, expect, it } from "vitest";
import { parseRecord } from "./parse.ts";
import { serialiseRecord } from "./serialise.ts";
import { parkRecord } from "./testing/park-record.ts";

const DRAFT = `format: 1
id: 2026-03-02-a-ramp
title: A ramp
status: draft
framework:
  id: parks
  version: 1.0.0
  digest: "sha256:${"0".repeat(64)}"
`;

function faults(text: string): string[] {
  return parseRecord(text).faults.map(
    ({ rule, path, place }) => `${rule} ${path} ${place.line}:${place.column}`,
  );
}

describe("parseRecord", () => {
  it("finds nothing wrong with a sound record", () => {
    const { record, faults: found } = parseRecord(serialiseRecord(parkRecord()));
    expect(found).toEqual([]);
    expect(record).toEqual(parkRecord());
  });

  it("takes a draft that holds next to nothing", () => {
    expect(faults(DRAFT)).toEqual([]);
    expect(faults(`\uFEFF${DRAFT.replaceAll("\n", "\r\n")}`)).toEqual([]);
  });

  it.each([
    ["nothing", "", "file-empty  1:1"],
    ["comments only", "# to do\n", "file-empty  1:1"],
    ["a syntax error", "title: a: b\n", "file-unreadable  1:8"],
    ["an alias", `${DRAFT}stage: *x\n`, "file-unreadable  9:8"],
  ])("does not read %s", (_, text, fault) => {
    expect(faults(text)).toEqual([fault]);
    expect(parseRecord(text).record).toBeUndefined();
  });

  it.each([
    ["an unknown field", `${DRAFT}stages: plan\n`, "field-unknown stages 9:1"],
    [
      "an unknown field within",
      `${DRAFT}proposal:\n  sumary: x\n`,
      "field-unknown proposal.sumary 10:3",
    ],
    [
      "an unknown kind of evidence",
      `${DRAFT}evidence:\n  - kind: dta\n`,
      "value-unknown evidence.0.kind 10:11",
    ],
    [
      "an id that is no id",
      `${DRAFT}evidence:\n  - id: Ev 1\n`,
      "value-malformed evidence.0.id 10:9",
    ],
  ])("works on with %s", (_, text, fault) => {
    expect(faults(text)).toEqual([fault]);
    expect(parseRecord(text).record).toBeDefined();
  });

  it("works on with what a status demands but is missing", () => {
    const parsed = parseRecord(DRAFT.replace("draft", "proposed"));
    expect(parsed.faults.length).toBeGreaterThan(3);
    expect(new Set(parsed.faults.map(({ rule }) => rule))).toEqual(new Set(["field-missing"]));
    expect(parsed.record).toBeDefined();
  });

  it.each([
    ["a list in place of the whole", "- a\n", "value-malformed"],
    [
      "a text in place of a number",
      `${DRAFT}proposal: {money: {amount: lots}}\n`,
      "value-malformed",
    ],
    ["a text in place of a list", `${DRAFT}options: none\n`, "value-malformed"],
    ["no title", DRAFT.replace("title: A ramp\n", ""), "field-missing"],
    ["no framework", DRAFT.split("framework")[0]!, "field-missing"],
    ["a status that does not exist", DRAFT.replace("draft", "drafted"), "value-unknown"],
    ["a format of another day", DRAFT.replace("format: 1", "format: 2"), "value-unknown"],
    ["a review without its words", `${DRAFT}reviews: [{role: Reviewer}]\n`, "field-missing"],
    [
      "exempt text without a ground",
      `${DRAFT}proposal: {summary: {exempt: {}}}\n`,
      "field-missing",
    ],
  ])("does not give a record with %s", (_, text, rule) => {
    const { record, faults: found } = parseRecord(text);
    expect(record).toBeUndefined();
    expect(found[0]?.rule).toBe(rule);
  });
});
