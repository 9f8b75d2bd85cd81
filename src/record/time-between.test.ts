import { describe, expect, it } from "vitest";
import { timeBetween } from "./time-between.ts";

describe("timeBetween", () => {
  it.each([
    ["2026-11-28", "2026-11-28", "0 days"],
    ["2026-11-27", "2026-11-28", "1 day"],
    ["2026-09-29", "2026-11-28", "60 days"],
    ["2026-09-28", "2026-11-28", "2 months"],
    ["2026-08-31", "2026-11-30", "2 months"],
    ["2025-11-28", "2026-11-28", "12 months"],
    ["2024-12-28", "2026-11-28", "23 months"],
    ["2024-11-28", "2026-11-28", "2 years"],
    ["2018-04-02", "2026-11-28", "8 years and 7 months"],
    ["2018-10-29", "2026-11-28", "8 years"],
  ])("from %s to %s", (from, to, words) => {
    expect(timeBetween(from, to)).toBe(words);
  });
});
