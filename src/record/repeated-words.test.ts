// Promise: exempt words and figures that are repeated in the open are found, and ordinary words are not.
import { expect, it } from "vitest";
import { linesThatRepeat } from "./repeated-words.ts";

const SECRET = "The lowest bid, from the present provider, was £640,000 a year.";

it.each([
  [
    "six words in a row, whatever stands between them",
    "a\nthe lowest bid from the PRESENT day",
    [2],
  ],
  ["five words in a row", "the lowest bid from the best", []],
  ["a long figure, with or without commas", "x\n\namount: 640000", [3]],
  ["another figure", "amount: 640001", []],
  ["nothing", "", []],
])("%s", (_, text, lines) => {
  expect(linesThatRepeat(SECRET, text)).toEqual(lines);
});

it("looks for a short text whole, and not for one word", () => {
  expect(linesThatRepeat("Jane Example", "by Jane Example")).toEqual([1]);
  expect(linesThatRepeat("Jane", "by Jane")).toEqual([]);
  expect(linesThatRepeat("in 2026 or 2027", "2027-01-01")).toEqual([]);
});
