// Promise: a small count of people is found whatever is around it, and a share, an age or a bound is not one.
import { expect, it } from "vitest";
import { recordContext } from "./context.ts";
import { smallNumber } from "./small-number.ts";
import { SOUND } from "./testing/small-number-sentences.ts";

const { counts, others } = SOUND;

function found(summary: string): number {
  const record = { proposal: { summary } } as never;
  const around = { today: "2026-11-23", frameworks: [], bodies: [], places: [] };
  return smallNumber.check(recordContext(record, "name", undefined, around)).length;
}

it.each(counts)("counts people: %s", (sentence) => {
  expect(found(sentence)).toBe(1);
});

it.each(others)("counts nobody: %s", (sentence) => {
  expect(found(sentence)).toBe(0);
});

it("is held by at least eighty sentences", () => {
  expect(counts.length + others.length).toBeGreaterThanOrEqual(80);
});

// A look that reads the whole text again for each of its numbers takes minutes here, and the test ends.
it.each([
  ["counts", "3 autistic children met. ", 1],
  ["shares", "two families in three agree and 4 pupils of 8 wards. ", 2],
  ["numbers that count nobody", "3 children in 9 waited long. ", 0],
])("looks once through a long text of %s", (_, sentence, counted) => {
  const many = Math.ceil(2_000_000 / sentence.length);
  const more = found(sentence.repeat(many));
  if (counted === 0) expect(more).toBe(0);
  else expect(more).toBeGreaterThanOrEqual(many - 1);
});
