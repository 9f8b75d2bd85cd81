import { expect, it } from "vitest";
import { isExemptKey } from "./exempt-key.ts";

it.each([
  ...["exempt", "Exempt", "EXEMPT", "exemt", "exmept", "exept", "excempt", "exemppt", "exampt"],
  ...["exempted", "exempts", "exemption", "Exemption", "_exempt", "exempt ", "ｅｘｅｍｐｔ"],
  // The first letter is Cyrillic.
  "еxempt",
])("%j was meant to keep text from the public", (key) => {
  expect(isExemptKey(key)).toBe(true);
});

it.each([
  ...["evidence", "because", "summary", "text", "is", "example", "exceptions", "attempted", "ex"],
  ...["paragraph", "public-interest", "options", "export", "exempt-groups-and-places"],
])("%j is another word", (key) => {
  expect(isExemptKey(key)).toBe(false);
});
