// Promise: words of a text are found in another, however its lines end, and what anyone could write is not taken for them.
import { expect, it } from "vitest";
import { findsWordsOf } from "./pasted-words.ts";

const TEXT = "Note: the lowest bid was that of the firm from over the river, at £3.";

it.each([
  ["as they are", TEXT, true],
  ["over lines, in capitals", TEXT.toUpperCase().replaceAll(" ", "\n  "), true],
  [
    "with other words around",
    `a\n> the lowest bid was that of the firm from over the river!`,
    true,
  ],
  ["a part of them", "the lowest bid was that of the firm", false],
  ["within a longer word", `x${TEXT.slice(6)}`, false],
  ["other words", "The lowest bid was that of a firm from over the river.", false],
  ["nothing", "", false],
])("%s", (_, other, found) => {
  expect(findsWordsOf(["short", TEXT, ""])(other)).toBe(found);
});

it("looks for nothing where every text is short", () => {
  expect(findsWordsOf(["the bid was low", "a-b-c-".repeat(20)])("the bid was low")).toBe(false);
});
