// Promise: every question belongs to a field that the record has.
import { expect, it } from "vitest";
import { FIELDS } from "../record/fields.ts";
import { ASKS } from "./asks.ts";

it("asks only for fields there are", () => {
  const known = new Set(FIELDS.map((field) => field.path));
  expect(Object.keys(ASKS).filter((path) => !known.has(path))).toEqual([]);
});

it("asks in questions", () => {
  expect(Object.values(ASKS).filter(({ ask }) => !ask.endsWith("?"))).toEqual([]);
});
