// Promise: a key or an item that YAML can read and does not read as one, for a character in it only looks
// like a colon, a space or a dash or like nothing, is named with its code point at its place.
import { describe, expect, it } from "vitest";
import { formPlaces } from "../interview/form-places.ts";
import { HARBOUR } from "../interview/testing/harbour-framework.ts";
import { wordFaults } from "../interview/word-faults.ts";
import { parseYaml } from "../yaml/parse.ts";
import { parseRecord } from "./parse.ts";

function inForm(text: string): string[] {
  return wordFaults(parseYaml(text), formPlaces(HARBOUR)).map(
    ({ place, message }) => `${place.line}:${place.column} ${message}`,
  );
}

const SPACES = ["\u00A0", "\u2007", "\u202F", "\u3000", "\u2003", "\u200B"];
const COLONS = ["\uFF1A", "\uFE55", "\u2236"];

function code(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
}

describe.each(SPACES)("%j", (space) => {
  it.each([
    ["behind a colon", `proposal:\n  author:\n    role:${space}Café lead\n`, "3:10"],
    ["behind a key", `proposal:\n  author:\n    role${space}: Café lead\n`, "3:9"],
    ["before a key", `proposal:\n  author:\n    ${space}role: Café lead\n`, "3:5"],
    ["behind a dash, before a key", `options:\n  -${space}title: A\n`, "2:4"],
    ["behind a dash", `voice:\n  -${space}fishers\n`, "2:4"],
  ])("%s", (_, text, place) => {
    const found = inForm(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`${place} there is a`);
    expect(found[0]).toContain(code(space));
  });
});

describe.each(COLONS)("%j", (colon) => {
  it.each([
    ["for a colon", `proposal:\n  author:\n    role${colon}Café lead\n`, "3:9"],
    ["for a colon, with a space", `proposal:\n  author:\n    role${colon} Café lead\n`, "3:9"],
    ["in a list", `options:\n  - title${colon} A\n`, "2:10"],
  ])("%s", (_, text, place) => {
    const found = inForm(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`${place} there is a`);
    expect(found[0]).toContain(code(colon));
  });
});

it("names a dash that is none before the only item of a list", () => {
  expect(inForm("options:\n  – title: A\n")[0]).toContain("2:3 there is an en dash (U+2013)");
  expect(inForm("voice:\n  • fishers\n")[0]).toContain("2:3 there is a bullet (U+2022)");
});

it("leaves ordinary words alone", () => {
  const text =
    "proposal:\n  summary: role\u00A0and more – a Café: it “opens”\n  author:\n    role: Café\u00A0lead\n";
  expect(inForm(text.replace("Café: it", "Café it"))).toEqual([]);
});

describe("in a record", () => {
  const RECORD = "format: 1\nid: 2026-11-23-a\ntitle: A\nstatus: draft\nstage: works\n";
  it.each([
    ["proposal:\n  author:\n    role:\u00A0Clerk\n", "8:10 there is a non-breaking space (U+00A0)"],
    ["proposal:\n  author:\n    role：Clerk\n", "8:9 there is a full-width colon (U+FF1A)"],
    ["options:\n  -\u00A0title: A\n", "7:4 there is a non-breaking space (U+00A0)"],
    ["options:\n  - title：A\n", "7:10 there is a full-width colon (U+FF1A)"],
  ])("%j", (line, words) => {
    const found = parseRecord(RECORD + line).faults.map(
      ({ place, message }) => `${place.line}:${place.column} ${message}`,
    );
    expect(found.join("\n")).toContain(words);
  });
});
