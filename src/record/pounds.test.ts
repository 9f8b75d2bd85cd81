import { expect, it } from "vitest";
import { inPounds } from "./pounds.ts";

it.each([
  [0, "£0"],
  [999, "£999"],
  [640000, "£640,000"],
  [1234567.5, "£1,234,567.50"],
  [-12500, "-£12,500"],
])("writes %s as %s", (amount, words) => {
  expect(inPounds(amount)).toBe(words);
});
