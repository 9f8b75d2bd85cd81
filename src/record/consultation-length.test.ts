// Promise: the length of a consultation is exact where both days are known, and otherwise a range that holds
// the length for every two days of the months or years.
import { expect, it } from "vitest";
import { consultationLength } from "./consultation-length.ts";

it.each<[opens: string | undefined, closes: string | undefined, length: object | undefined]>([
  ["2026-02-01", "2026-03-02", { least: 28, most: 28 }],
  ["2026-02-01", "2026-02-01", { least: -1, most: -1 }],
  ["2026-02", "2026-02", { least: -28, most: 26 }],
  ["2026-02", "2026-03", { least: 0, most: 57 }],
  ["2026-02-20", "2026-02", { least: -20, most: 7 }],
  ["2025", "2026", { least: 0, most: 728 }],
  ["2026-03", "2026-02", { least: -59, most: -2 }],
  ["2026-02-30", "2026-03", undefined],
  ["2026-02", undefined, undefined],
  [undefined, "2026", undefined],
])("from %s to %s", (opens, closes, length) => {
  const dates = { ...(opens && { opens }), ...(closes && { closes }) };
  expect(consultationLength(dates)).toEqual(length);
});
