// A record is written the same way every time, in the order of its schema, and reads back as it was;
// an edit by the program leaves everything else as the person wrote it.
import { describe, expect, it } from "vitest";
import { parseYaml } from "../yaml/parse.ts";
import { editRecord } from "./edit.ts";
import { recordKeyOrder } from "./key-order.ts";
import { parseRecord } from "./parse.ts";
import { serialiseRecord } from "./serialise.ts";
import { parkRecord } from "./testing/park-record.ts";

describe("serialiseRecord", () => {
  it("writes keys in the order of the schema, whatever order they come in", () => {
    const backwards = Object.fromEntries(Object.entries(parkRecord()).reverse());
    const text = serialiseRecord(parkRecord());
    expect(serialiseRecord({ ...parkRecord(), ...backwards })).toBe(text);
    const top = text.match(/^[a-z-]+(?=:)/gm);
    expect(top).toEqual([
      ...["format", "id", "title", "status", "stage", "framework", "proposal", "options", "voice"],
      ...["evidence", "answers", "actions", "decisions", "publication", "history"],
    ]);
  });

  it("gives the same bytes when a record is read and written again", () => {
    const text = serialiseRecord(parkRecord());
    expect(serialiseRecord(parseRecord(text).record!)).toBe(text);
  });

  it("reads well", () => {
    const text = serialiseRecord(parkRecord());
    expect(text).toContain(`proposal:
  summary: |-
    Build a ramp from the gate to the pond.

    It replaces nine steps.
  author:
    role: "Parks manager"
`);
    expect(text).toContain(`  wishes:
    more-trees: {is: not-touched}
    clean-water:
      is: harms
      because: "Digging muddies the pond."
      evidence: [ev-count]
`);
  });

  it("tells an editor where its schema is", () => {
    const text = serialiseRecord(parkRecord(), { schemaPath: "../../schema.json" });
    expect(text.split("\n")[0]).toBe("# yaml-language-server: $schema=../../schema.json");
  });
});

describe("recordKeyOrder", () => {
  it.each([
    [[], ["format", "id"]],
    [
      ["options", 1],
      ["id", "title"],
    ],
    [
      ["decisions", 0, "interests", 2],
      ["who", "interest"],
    ],
    [
      ["decisions", 0, "call-in"],
      ["working-days", "published"],
    ],
    [["proposal", "summary"], ["exempt"]],
    [
      ["proposal", "summary", "exempt"],
      ["paragraph", "public-interest"],
    ],
    [
      ["answers", "size-of-it"],
      ["is", "because"],
    ],
    [
      ["answers", "grid", "row", "column"],
      ["is", "because"],
    ],
    [
      ["look-backs", 0, "answers", "test"],
      ["is", "because"],
    ],
  ])("knows the first keys at %j", (path, first) => {
    expect(recordKeyOrder(path)?.slice(0, 2)).toEqual(first);
  });

  it("leaves answers in the order they were given", () => {
    expect(recordKeyOrder(["answers"])).toBeUndefined();
    expect(recordKeyOrder(["nowhere", "known"])).toBeUndefined();
  });
});

describe("editRecord", () => {
  it("puts a new part where the schema has it and keeps what is there", () => {
    const text = `format: 1
status: draft # for now
# the options come later
answers:
  open-to-all:
    is: more # I think
    because: It lets people in.
`;
    const edited = editRecord(parseYaml(text), [
      { path: ["answers", "open-to-all", "evidence"], value: ["ev-count"] },
      { path: ["answers", "open-to-all", "who-loses"], value: "Nobody we know of" },
      { path: ["title"], value: "A ramp" },
      { path: ["evidence", 0], value: { title: "Count", id: "ev-count" } },
    ]);
    expect(edited).toBe(`format: 1
title: "A ramp"
status: draft # for now
evidence:
  - id: ev-count
    title: "Count"
# the options come later
answers:
  open-to-all:
    is: more # I think
    because: It lets people in.
    evidence: [ev-count]
    who-loses: "Nobody we know of"
`);
  });
});
