import { describe, expect, it } from "vitest";
import { isUnsaid, knownPart, rawRecord, unknownAt } from "./not-known.ts";
import { confirmedDigest, recordDigest, reviewedDigest } from "./digest.ts";
import { parseRecord } from "./parse.ts";
import { serialiseRecord } from "./serialise.ts";
import { parseYaml } from "../yaml/parse.ts";
import { editRecord } from "./edit.ts";

const HEAD = `format: 1
id: 2026-11-23-a-bench
title: A bench
status: draft
framework: {id: parks, version: 1.0.0, digest: "sha256:${"0".repeat(64)}"}
`;

const SOME = `${HEAD}proposal:
  summary: A bench by the pond.
  affects: {people: {not-known: "Nobody counted, and there is no register."}}
evidence:
  - {id: ev-count, title: A count, says: Many., date: {not-known: The sheet has no date.}}
`;

function parsed(text: string) {
  const { record, faults, yaml } = parseRecord(text);
  return { record: record!, faults, yaml };
}

describe("what is not known", () => {
  it("is taken out of the fields and listed beside them", () => {
    const { record, faults } = parsed(SOME);
    expect(faults).toEqual([]);
    expect(record.proposal).toEqual({ summary: "A bench by the pond.", affects: {} });
    expect(record.evidence?.[0]).toEqual({ id: "ev-count", title: "A count", says: "Many." });
    expect(record.unknowns?.map(({ path, why }) => [path.join("."), why])).toEqual([
      ["proposal.affects.people", "Nobody counted, and there is no register."],
      ["evidence.0.date", "The sheet has no date."],
    ]);
  });

  it("leaves a record of which all is known as it is", () => {
    const { record, yaml } = parsed(`${HEAD}proposal: {summary: A bench.}\n`);
    expect(record).toBe(yaml.value);
    expect(rawRecord(record)).toBe(record);
  });

  it("is in the file again when the record is written, and in every proof", () => {
    const { record, yaml } = parsed(SOME);
    expect(rawRecord(record)).toEqual(yaml.value);
    expect(parseYaml(serialiseRecord(record)).value).toEqual(yaml.value);
    const other = parsed(SOME.replace("has no date", "was lost")).record;
    for (const digest of [recordDigest, reviewedDigest, confirmedDigest]) {
      expect(digest(record)).toBe(digest(yaml.value as never));
      expect(digest(record)).not.toBe(digest(other));
    }
  });

  it("is no longer listed once the value is there", () => {
    const { yaml } = parsed(SOME);
    const text = editRecord(yaml, [{ path: ["evidence", 0, "date"], value: "2026-06" }]);
    expect(parsed(text).record.evidence?.[0]?.date).toBe("2026-06");
    expect(parsed(text).record.unknowns).toHaveLength(1);
  });

  it.each([
    [["proposal", "affects"], ["proposal", "affects", "people"], { people: "About 40" }],
    [["options"], ["options", 0, "title"], [{ title: "About 40" }]],
    [["options"], ["options", 0], ["About 40"]],
  ])("gives way when something inside %j is written at %j", (outer, path, expected) => {
    const [first, ...rest] = outer;
    const group = rest.reduceRight((inner, key) => `{${key}: ${inner}}`, "{not-known: Lost.}");
    const yaml = parseYaml(`${HEAD}${first}: ${group}\n`);
    const { value } = parseYaml(editRecord(yaml, [{ path, value: "About 40" }]));
    expect(outer.reduce((held, key) => (held as Record<string, unknown>)[key], value)).toEqual(
      expected,
    );
  });

  it.each([
    ["title: A bench", "title: {not-known: Lost.}", "title"],
    ["status: draft", "status: draft\nputto: 1", "putto"],
    ["status: draft", "status: draft\nlinks: {not-known: Lost.}", "links.not-known"],
    [
      "status: draft",
      "status: draft\nproposal: {affects: {ages: [{not-known: Lost.}]}}",
      "proposal.affects.ages.0",
    ],
    [
      "status: draft",
      'status: draft\nproposal: {summary: {not-known: ""}}',
      "proposal.summary.not-known",
    ],
    [
      "status: draft",
      "status: draft\nproposal: {summary: {not-known: [a]}}",
      "proposal.summary.not-known",
    ],
    [
      "status: draft",
      "status: draft\nproposal: {summary: {not-known: a, also: b}}",
      "proposal.summary.also",
    ],
    ["status: draft", "status: draft\nunknowns: 7", "unknowns"],
  ])("stands only where the format has a place for it: %s to %s", (from, to, path) => {
    const { faults, record } = parseRecord(HEAD.replace(from, to));
    expect(faults.map((one) => one.path)).toEqual([path]);
    expect(record === undefined || !("unknowns" in record) || Array.isArray(record.unknowns)).toBe(
      true,
    );
  });

  it("is found when its key is written in escapes", () => {
    const { record } = parsed(`${HEAD}proposal: {summary: {"not\\u002dknown": Lost.}}\n`);
    expect(record.unknowns).toHaveLength(1);
  });

  it("is one answer for everything that finds something missing", () => {
    const { record } = parsed(SOME);
    expect(isUnsaid(record, ["evidence", 0, "date"])).toBe(false);
    expect(isUnsaid(record, ["evidence", 0, "says"])).toBe(false);
    expect(isUnsaid(record, ["evidence", 0, "where"])).toBe(true);
    expect(unknownAt(record, ["proposal", "affects", "people"])?.meetsDemand).toBe(true);
  });

  it("meets no demand on a decision as it is taken where the schema says so", () => {
    const proposed = SOME.replace("status: draft", "status: proposed").replace(
      "summary: A bench by the pond.",
      "summary: {not-known: The note was lost.}",
    );
    const { faults } = parseRecord(proposed);
    const found = faults.filter(({ message }) => message.includes("is not known"));
    expect(found.map(({ rule, path }) => [rule, path])).toEqual([
      ["field-missing", "proposal.summary"],
    ]);
    expect(faults.map(({ path }) => path)).not.toContain("evidence.0.date");
  });

  it("does not change what is given", () => {
    const raw = parsed(SOME).yaml.value;
    const before = structuredClone(raw);
    knownPart(raw as never);
    expect(raw).toEqual(before);
  });
});
