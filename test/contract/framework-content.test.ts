// Promise: what the strategy's framework quotes, the strategy says, word for word; nothing is missing.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lockFaults, parseLock } from "../../src/framework/lock.ts";
import type { Framework } from "../../src/framework/model.ts";
import { parseFramework } from "../../src/framework/parse.ts";
import { expectFile } from "../support/expected.ts";
import { shippedLock } from "../support/shipped-lock.ts";

const FOLDER = "templates/frameworks";
/** Line breaks and the hyphens of the printed page aside. */
const SOURCE = readFileSync("test/contract/sources/essex-send-strategy-2022-2027.txt", "utf8")
  .replace(/-\s*\n\s*/g, "-")
  .replace(/\s+/g, " ");

function framework(id: string): Framework {
  const { framework: found, faults } = parseFramework(
    readFileSync(`${FOLDER}/${id}/1.0.0/framework.yaml`, "utf8"),
  );
  expect(faults).toEqual([]);
  return found!;
}

const ESSEX = framework("essex-send-2022-2027");
const DUTY = framework("public-sector-equality-duty");

function items(
  set: string,
): readonly { label: string; group?: string; text?: string; success?: string }[] {
  return ESSEX.sets.get(set)?.items ?? [];
}

const strands = ESSEX.sets.get("aims")?.groups ?? [];
const QUOTED: [what: string, words: readonly (string | undefined)[]][] = [
  ["test questions", ESSEX.tests.map((test) => test.ask)],
  ["commitments", ESSEX.tests.flatMap((test) => test.commitments)],
  ["strands and their statements", strands.flatMap((strand) => [strand.label, strand.statement])],
  ["other names of strands", strands.flatMap((strand) => strand.aliases)],
  ["aims", items("aims").map((aim) => aim.label)],
  ["what will be seen", items("aims").map((aim) => aim.success)],
  ["articles", items("uncrc").flatMap((article) => [article.label, article.text])],
  ["pledge", ESSEX.pledge.statements],
  ["words the pledge rules out", ESSEX.pledge.hedges],
  [
    "survey challenges",
    items("themes")
      .filter((theme) => theme.group === "family-impact-survey")
      .map((theme) => theme.label),
  ],
  [
    "challenges and barriers",
    items("themes")
      .filter((theme) => ["challenges", "barriers"].includes(theme.group ?? ""))
      .flatMap((theme) => [theme.label, theme.text]),
  ],
  [
    "strengths",
    items("themes")
      .filter((theme) => theme.group === "strengths")
      .flatMap((theme) => [theme.label, theme.text]),
  ],
  [
    "areas of weakness",
    items("themes")
      .filter((theme) => theme.group === "inspection-2019")
      .map((theme) => theme.text),
  ],
  [
    "figures",
    items("themes")
      .filter((theme) => theme.group === "figures")
      .map((theme) => theme.text),
  ],
];

describe("the Essex framework", () => {
  it.each(QUOTED)("quotes its source: %s", (_, words) => {
    const missing = words.filter((text) => text === undefined || !SOURCE.includes(text));
    expect(words.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });

  it("holds what the strategy holds", () => {
    expect(ESSEX.tests.map((test) => [test.id, test.commitments.length])).toEqual([
      ["equity", 3],
      ["inclusion", 4],
      ["ambition", 4],
    ]);
    const perStrand = strands.map(
      (strand) => items("aims").filter((aim) => aim.group === strand.id).length,
    );
    expect(perStrand).toEqual([3, 4, 4, 3, 4]);
    expect(items("aims").every((aim) => aim.success !== undefined)).toBe(true);
    expect(
      strands.map((strand) => strand.rights.map((right) => Number(right.split("-").at(-1)))),
    ).toEqual([[12, 17], [24], [28, 29], [15, 23], [23, 29, 2]]);
    const survey = items("themes").filter((theme) => theme.group === "family-impact-survey");
    expect(survey.map((theme) => /^Challenge (\d+):/.exec(theme.label)?.[1])).toEqual(
      Array.from({ length: 11 }, (_, index) => String(index + 1)),
    );
    const inGroup = (group: string): number =>
      items("themes").filter((theme) => theme.group === group).length;
    expect([inGroup("strengths"), inGroup("inspection-2019")]).toEqual([7, 3]);
    expect(ESSEX.pledge.statements).toHaveLength(7);
    expect(
      items("places").filter((place) => "kind" in place && place.kind === "alliance"),
    ).toHaveLength(5);
  });

  it("finds a quotation that is not in the source", () => {
    expect(SOURCE.includes("Will this decision make things more equals?")).toBe(false);
  });
});

describe("the equality duty framework", () => {
  it("counts marriage and civil partnership for the first part of the duty only", () => {
    const rows = DUTY.sets.get("characteristics")?.items ?? [];
    expect(rows.map((row) => row.columns?.length ?? 3)).toEqual([3, 3, 3, 1, 3, 3, 3, 3, 3]);
    expect(rows.find((row) => row.id === "marriage-and-civil-partnership")?.columns).toEqual([
      "eliminate-discrimination",
    ]);
  });
});

describe("the lock", () => {
  it("holds the digests of today", () => {
    expectFile(`${FOLDER}/frameworks.lock.yaml`, shippedLock(FOLDER));
  });

  it.each([ESSEX, DUTY])("holds $id as it is", (one) => {
    const { lock, faults } = parseLock(readFileSync(`${FOLDER}/frameworks.lock.yaml`, "utf8"));
    expect(faults).toEqual([]);
    const { yaml } = parseFramework(
      readFileSync(`${FOLDER}/${one.id}/${one.version}/framework.yaml`, "utf8"),
    );
    expect(lockFaults(one, lock, yaml).map((fault) => fault.message)).toEqual([]);
    expect(lock.released).toHaveLength(2);
  });
});
