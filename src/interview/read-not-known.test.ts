import { describe, expect, it } from "vitest";
import { readNotKnown } from "./read-not-known.ts";

const DATE = ["evidence", 0, "date"];

describe("what a form says is not known", () => {
  it.each([
    [{ "not-known": "Lost." }, DATE, { "not-known": "Lost." }],
    ["Not known: the sheet has no date", DATE, { "not-known": "the sheet has no date" }],
    ["NOT KNOWN : lost\n", ["proposal", "affects", "people"], { "not-known": "lost" }],
    ["Not known: lost", ["voice"], { "not-known": "lost" }],
    ["Not known:", DATE, undefined],
    ["Not known to us: lost", DATE, undefined],
    ["It is not known: lost", DATE, undefined],
    ["Not known: lost", ["title"], undefined],
    [{ "not-known": "Lost." }, ["answers", "equity", "is"], undefined],
    [{ "not-known": "Lost." }, ["proposal", "affects", "ages", 0], undefined],
  ])("%j at %j is %j", (value, path, expected) => {
    expect(readNotKnown(value, path)).toEqual(expected);
  });
});
