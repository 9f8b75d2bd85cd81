import { expect, it } from "vitest";
import { noticeShortfall } from "./key-notice.ts";

const ON = "2026-11-27";

it.each([
  ["not a key decision", { is: false }, undefined],
  ["no notice", { is: true }, { notice: "none" }],
  ["27 clear days", { is: true, "notice-published": "2026-10-30" }, { notice: "short", clear: 27 }],
  [
    "a notice after the decision",
    { is: true, "notice-published": "2026-11-30" },
    { notice: "short", clear: -4 },
  ],
  ["28 clear days", { is: true, "notice-published": "2026-10-29" }, undefined],
] as const)("%s", (_, key, shortfall) => {
  expect(noticeShortfall({ key, on: ON })).toEqual(shortfall);
});
