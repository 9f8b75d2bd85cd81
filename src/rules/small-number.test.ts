// Promise: a small count of people is found whatever stands around it, and a share, an age or a bound is not one.
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
