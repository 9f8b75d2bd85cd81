// Promise: a gate speaks when it applies and does not hold, and looks at reached answers only; demands
// are those of the chosen option; a digest stands for meaning and not for layout.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askedOf } from "./asked.ts";
import { demandsOf } from "./demands.ts";
import { digestOf } from "./digest.ts";
import { failedGates } from "./gates.ts";
import { lockFaults, parseLock, serialiseLock } from "./lock.ts";
import { parseFramework } from "./parse.ts";
import { PARK_FRAMEWORK, parkFramework } from "./testing/park-framework.ts";

const PARK = parkFramework();
const HARM = { wishes: { "more-trees": { is: "harms" } } };

describe("failedGates", () => {
  it.each([
    ["does not apply", {}, []],
    ["applies and holds", { ...HARM, finest: { is: "not-the-best" } }, []],
    ["applies and does not hold", { ...HARM, finest: { is: "the-best" } }, ["loss-is-answered"]],
    ["a row that is not in the set does not count", { wishes: { "no-such": { is: "harms" } } }, []],
  ])("%s", (_, answers, expected) => {
    expect(failedGates(PARK, answers).map((gate) => gate.id)).toEqual(expected);
  });
});

describe("demandsOf", () => {
  const asked = askedOf(PARK, { size: "one-park" });
  it.each<[string, unknown, string[]]>([
    ["answers.open-to-all", { is: "fewer" }, ["because", "evidence", "action"]],
    ["answers.open-to-all", { is: "not-relevant" }, ["because"]],
    ["answers.open-to-all", { because: "x" }, []],
    ["answers.open-to-all", { is: "unheard-of" }, []],
    ["answers.open-to-all", undefined, []],
    ["answers.wishes.more-trees", { is: "not-touched" }, []],
    ["answers.size", "one-park", []],
  ])("%s answered %j", (path, answer, expected) => {
    const one = asked.find((each) => each.path.join(".") === path)!;
    expect(demandsOf(one, answer)).toEqual(expected);
  });
});

describe("digestOf", () => {
  it("does not depend on the order of keys", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(digestOf(turned)).toBe(digestOf(value));
      }),
    );
  });

  it.each([
    ["a list in another order", ["a", "b"], ["b", "a"]],
    ["text and number", "1", 1],
    ["empty and nothing", "", null],
    ["a key moved into a value", { a: "b:c" }, { "a:b": "c" }],
  ])("tells %s apart", (_, a, b) => {
    expect(digestOf(a)).not.toBe(digestOf(b));
  });

  it("takes two ways to write one letter for the same", () => {
    expect(digestOf("e\u0301")).toBe(digestOf("\u00e9"));
  });

  it("is SHA-256 over plain JSON", () => {
    // printf '{"a":[1,"b"]}' | sha256sum
    expect(digestOf({ a: [1, "b"] })).toBe(
      "sha256:ee70aef572200b15408cec63724334e0ccd6c2b5d1cd7225a7f6a3f2a9aa80a9",
    );
  });
});

describe("the lock", () => {
  const { yaml } = parseFramework(PARK_FRAMEWORK);
  const { id, version, digest } = PARK;
  const locked = {
    format: 1,
    released: [{ id, version, digest, released: "2026-01-05" }],
  } as const;

  it("is silent about a release that is as it was, and about a draft", () => {
    expect(lockFaults(PARK, locked, yaml)).toEqual([]);
    expect(lockFaults({ ...PARK, status: "draft", digest: "sha256:0" }, locked, yaml)).toEqual([]);
  });

  it("names both digests when a release has changed", () => {
    const [fault] = lockFaults({ ...PARK, digest: "sha256:new" }, locked, yaml);
    expect(fault).toMatchObject({
      rule: "framework-edited",
      severity: "error",
      path: "framework.version",
    });
    expect(fault?.message).toBe(
      `parks 1.0.0 has changed since its release: its digest was ${digest} and is now sha256:new`,
    );
  });

  it("asks for a release that it does not hold", () => {
    const [fault] = lockFaults(PARK, { format: 1, released: [] }, yaml);
    expect(fault).toMatchObject({ rule: "framework-unlocked", severity: "warning" });
    expect(fault?.fix).toContain(digest);
  });

  it("reads back what it writes, and says what is wrong in a bad one", () => {
    expect(parseLock(serialiseLock(locked))).toEqual({ lock: locked, faults: [] });
    expect(
      parseLock("format: 1\nreleased: [{id: parks}]\n").faults.map((fault) => fault.path),
    ).toEqual(["released.0.version", "released.0.digest", "released.0.released"]);
    expect(parseLock("").faults.map((fault) => fault.rule)).toEqual(["file-empty"]);
  });
});
