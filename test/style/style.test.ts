// Promise: what people read is written as docs/style.md says. Where it is not yet, still-to-do.json counts the
// sentences of each place, and none gets more.
import { readFileSync } from "node:fs";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { table } from "../generated/page.ts";
import { ACCEPT, expectFile } from "../support/expected.ts";
import { styleFaults } from "./faults.ts";
import type { StyleFault } from "./faults.ts";
import { everyPassage } from "./passages.ts";
import { ALLOWED, TURNS } from "./turns.ts";

const TO_DO = "test/style/still-to-do.json";
const GUIDE = "docs/style.md";

const PASSAGES = everyPassage();
const FAULTS = new Map<string, StyleFault[]>();
for (const fault of styleFaults(PASSAGES)) {
  const { group } = fault.passage;
  FAULTS.set(group, [...(FAULTS.get(group) ?? []), fault]);
}

describe("what people read", () => {
  it("is all read here: screens, help, findings, messages, documents, comments", () => {
    for (const kind of ["screen", "help", "finding", "message", "document", "comment"] as const)
      expect(PASSAGES.filter((one) => one.kind === kind).length, kind).toBeGreaterThan(100);
  });

  it("has no more sentences to write again than before", async () => {
    const counts = [...FAULTS].map(([group, faults]) => [group, faults.length] as const);
    if (ACCEPT) {
      const sorted = Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
      expectFile(TO_DO, await format(JSON.stringify(sorted), { parser: "json" }));
    }
    const before = JSON.parse(readFileSync(TO_DO, "utf8")) as Record<string, number>;
    const worse = counts.filter(([group, count]) => count > (before[group] ?? 0));
    const named = worse.flatMap(([group]) =>
      FAULTS.get(group)!.map(
        ({ passage, words, advice }) => `${passage.place}: "${words}" ${advice}`,
      ),
    );
    expect(named, "see npm run style and docs/style.md").toEqual([]);
  });
});

describe("the turns", () => {
  it("are in the guide", async () => {
    const made = table(
      ["do not say", "say"],
      TURNS.map(({ not, say }) => [not, say]),
    );
    const page = readFileSync(GUIDE, "utf8").replace(
      /(<!-- turns -->\n)[^]*(<!-- turns end -->)/,
      (_, begin: string, end: string) => `${begin}\n${made}\n\n${end}`,
    );
    expect(page).toContain(TURNS[0]!.say);
    expectFile(GUIDE, await format(page, { parser: "markdown" }));
  });

  it("are allowed in at most 20 places, each with its reason and in use", () => {
    expect(ALLOWED.length).toBeLessThanOrEqual(20);
    for (const { not, place, words, reason } of ALLOWED) {
      expect(reason).toMatch(/\w+ \w+/);
      const { pattern } = TURNS.find((turn) => turn.not === not)!;
      const used = PASSAGES.filter((one) => place.test(one.place) && words.test(one.text));
      expect(
        used.some(({ text }) => pattern.test(text)),
        `${not}: ${reason}`,
      ).toBe(true);
    }
  });
});
