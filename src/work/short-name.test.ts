// A record is named by the fewest words that mean no other record.
import { expect, it } from "vitest";
import { shortName } from "./short-name.ts";

const ALL = [
  "2026-01-05-short-breaks-for-all",
  "2026-02-02-short-breaks-in-summer",
  "2026-03-03-a-quay",
  "2026-03-04-quays",
  "2025-03-03-in-summer",
];

it.each([
  ["2026-01-05-short-breaks-for-all", "short-breaks-for"],
  ["2026-02-02-short-breaks-in-summer", "short-breaks-in"],
  ["2026-03-03-a-quay", "a-quay"],
  ["2026-03-04-quays", "quays"],
  // Its words are in another id, so only all of it will do.
  ["2025-03-03-in-summer", "2025-03-03-in-summer"],
])("%s is %s", (id, name) => {
  expect(shortName(id, ALL)).toBe(name);
});
