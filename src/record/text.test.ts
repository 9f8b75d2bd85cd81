// Exempt text is never shown, only that there is some and on which ground.
import { expect, it } from "vitest";
import { isExempt, plainText } from "./text.ts";

const EXEMPT = { exempt: { paragraph: 3, "public-interest": "The bids are open." } };

it("shows text as it is, nothing for nothing, and the ground for what is exempt", () => {
  expect(plainText("Words")).toBe("Words");
  expect(plainText(undefined)).toBe("");
  expect(plainText(EXEMPT)).toBe("Not public (paragraph 3)");
});

it("tells exempt text from text", () => {
  expect([isExempt(EXEMPT), isExempt("exempt"), isExempt(undefined)]).toEqual([true, false, false]);
});
