// What an earlier draft of the format wrote otherwise is brought along without a loss, with its seal.
import { describe, expect, it } from "vitest";
import { withEdit } from "../yaml/plain-edit.ts";
import { serialiseYaml } from "../yaml/serialise.ts";
import { confirmedDigest } from "./digest.ts";
import type { DecisionRecord } from "./model.ts";
import { olderFormEdits } from "./older-forms.ts";
import { parseRecord } from "./parse.ts";
import { parkRecord } from "./testing/park-record.ts";

const OLDER = { ...parkRecord(), "put-to": ["town-council", "health-trust"] };

function brought(value: object): DecisionRecord {
  return olderFormEdits(value).reduce<unknown>(withEdit, value) as DecisionRecord;
}

describe("bodies that must decide", () => {
  it("become entries of the plan", () => {
    expect(brought(OLDER)["put-to"]).toEqual([{ body: "town-council" }, { body: "health-trust" }]);
    expect(olderFormEdits(brought(OLDER))).toEqual([]);
  });

  it("are found, with the command that brings them along", () => {
    const { faults } = parseRecord(serialiseYaml(OLDER));
    expect(faults.map(({ path, fix }) => [path, fix])).toEqual([
      ["put-to.0", expect.stringContaining("rightly check --fix")],
      ["put-to.1", expect.stringContaining("rightly check --fix")],
    ]);
  });

  it.each([true, false])("keep a seal that fits: %s", (fits) => {
    const older = OLDER as unknown as DecisionRecord;
    const of = fits ? confirmedDigest(older) : `sha256:${"0".repeat(64)}`;
    const history = [{ on: "2026-11-20", event: "decided", of }];
    const now = brought({ ...OLDER, history });
    expect(now.history?.[0]?.of === confirmedDigest(now)).toBe(fits);
  });
});

it("leaves what is no record", () => {
  for (const value of [null, [], "", { "put-to": 3 }, { "put-to": [{ body: "a" }] }]) {
    expect(olderFormEdits(value)).toEqual([]);
  }
});
