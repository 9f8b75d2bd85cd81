// Promise: a council's own colour is used as it is, and words on it can always be read.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { colourStyles, contrast, DEFAULT_COLOUR, luminance, readableOn } from "./own-colour.ts";
import { cases } from "../../../test/support/cases.ts";

it.each([
  ["#000000", "#fff"],
  ["#ffffff", "#000"],
  ["#ffdd00", "#000"],
  ["#1d4f2b", "#fff"],
  [DEFAULT_COLOUR, "#fff"],
])("on %s words are %s", (colour, words) => {
  expect(readableOn(colour)).toBe(words);
  expect(colourStyles(colour)).toBe(
    `:root{--rightly-colour:${colour};--rightly-on-colour:${words}}`,
  );
});

it("keeps a contrast of 4.5 to 1 on every colour", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
      const colour = `#${number.toString(16).padStart(6, "0")}`;
      const words = readableOn(colour) === "#000" ? 0 : 1;
      expect(contrast(luminance(colour), words)).toBeGreaterThanOrEqual(4.5);
    }),
    { numRuns: cases(2000) },
  );
});

it("has the colour that the styles have", () => {
  expect(readFileSync("templates/site/page.scss", "utf8")).toContain(
    `--rightly-colour: ${DEFAULT_COLOUR};`,
  );
  expect(colourStyles(undefined)).toBe("");
});
