// Promise: what people read is written as docs/style.md says.
import { readFileSync } from "node:fs";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { table } from "../generated/page.ts";
import { expectFile } from "../support/expected.ts";
import { styleFaults } from "./faults.ts";
import { everyPassage } from "./passages.ts";
import { ALLOWED, TURNS } from "./turns.ts";

const GUIDE = "docs/style.md";

const PASSAGES = everyPassage();

describe("what people read", () => {
  it("is all read here: screens, help, findings, messages, documents, comments", () => {
    for (const kind of ["screen", "help", "finding", "message", "document", "comment"] as const)
      expect(PASSAGES.filter((one) => one.kind === kind).length, kind).toBeGreaterThan(100);
  });

  it("has no sentence to write again", () => {
    const named = styleFaults(PASSAGES).map(
      ({ passage, words, advice }) => `${passage.place}: "${words}" ${advice}`,
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
