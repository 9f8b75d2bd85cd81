// Promise: a field is named in one way, whichever command it is named to: by numbers, by numbers in
// brackets, or by what an item is known by; and the name Rightly gives a field leads back to it.
import { describe, expect, it } from "vitest";
import { dotted } from "../finding.ts";
import type { DecisionRecord } from "./model.ts";
import { fieldName, pathNamed } from "./path-named.ts";
import { parkRecord } from "./testing/park-record.ts";

const RECORD: DecisionRecord = {
  ...parkRecord(),
  decisions: [
    { body: "town-council", reasons: "a" },
    { body: "health-trust", reasons: "b" },
    { body: "health-trust", reasons: "c" },
  ],
};

describe("a field that is named", () => {
  it.each([
    ["title", ["title"]],
    ["decisions.0.reasons", ["decisions", 0, "reasons"]],
    [" decisions[0].reasons ", ["decisions", 0, "reasons"]],
    ["decisions.town-council.reasons", ["decisions", 0, "reasons"]],
    // Two have decided under this name, so it means neither.
    ["decisions.health-trust.reasons", ["decisions", "health-trust", "reasons"]],
    ["decisions[7].reasons", ["decisions", 7, "reasons"]],
    ["look-backs.0.due", ["look-backs", 0, "due"]],
    ["answers.2026.is", ["answers", "2026", "is"]],
  ])("%s", (typed, path) => {
    expect(pathNamed(RECORD, typed)).toEqual(path);
  });

  it("is found again under the name it is given", () => {
    for (const path of pathsIn(RECORD)) {
      expect(dotted(pathNamed(RECORD, fieldName(RECORD, path)))).toBe(dotted(path));
      expect(dotted(pathNamed(RECORD, dotted(path)))).toBe(dotted(path));
    }
  });
});

function pathsIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [path];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return steps.flatMap((step) =>
    pathsIn((value as Record<string | number, unknown>)[step], [...path, step]),
  );
}
