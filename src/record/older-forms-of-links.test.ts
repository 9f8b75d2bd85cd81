// What an earlier draft of the format wrote as the id of a record that is replaced is brought along.
import { expect, it } from "vitest";
import { withEdit } from "../yaml/plain-edit.ts";
import { serialiseYaml } from "../yaml/serialise.ts";
import type { DecisionRecord } from "./model.ts";
import { olderFormEdits } from "./older-forms.ts";
import { parseRecord } from "./parse.ts";
import { parkRecord } from "./testing/park-record.ts";

const OLDER = {
  ...parkRecord(),
  links: { supersedes: ["2025-03-03-a-ramp", "2025-04-01-a-rail"] },
};

it("becomes a mapping", () => {
  const now = olderFormEdits(OLDER).reduce<unknown>(withEdit, OLDER) as DecisionRecord;
  expect(now.links?.supersedes).toEqual([
    { record: "2025-03-03-a-ramp" },
    { record: "2025-04-01-a-rail" },
  ]);
  expect(olderFormEdits(now)).toEqual([]);
});

it("is found, with the command that brings it along", () => {
  const { faults } = parseRecord(serialiseYaml(OLDER));
  expect(faults.map(({ path, fix }) => [path, fix])).toEqual([
    ["links.supersedes.0", expect.stringContaining("rightly check --fix")],
    ["links.supersedes.1", expect.stringContaining("rightly check --fix")],
  ]);
});
