// Promise: what becomes of an action after the decision breaks neither seal nor signature, and what was promised does.
import { expect, it } from "vitest";
import { confirmedDigest, reviewedDigest } from "./digest.ts";
import { markActionEdits } from "./mark-action.ts";
import type { Action } from "./model.ts";
import { parkRecord } from "./testing/park-record.ts";

function digests(action: Action): string[] {
  const record = {
    ...parkRecord(),
    actions: [{ id: "act-reeds", what: "Plant reeds.", ...action }],
  };
  return [confirmedDigest(record), reviewedDigest(record)];
}

const WHEN = { when: "When the pond is drained" };
const EVERY = { every: "P1Y", from: "2026-10-01" };

it.each<[string, Action, Action]>([
  [
    "the event came, and its day is noted",
    WHEN,
    { ...WHEN, happened: "2027-01-04", due: "2027-04-04" },
  ],
  ["it was done once more", EVERY, { ...EVERY, done: ["2027-10-01"] }],
])("stays when %s", (_, before, after) => {
  expect(digests(after)).toEqual(digests(before));
});

it.each<[string, Action, Action]>([
  ["the event", WHEN, { when: "When the pond is full" }],
  ["how often", EVERY, { ...EVERY, every: "P2Y" }],
  ["from when", EVERY, { ...EVERY, from: "2026-11-01" }],
  ["the day of what waits for nothing", { due: "2027-01-01" }, { due: "2027-01-02" }],
])("changes with %s", (_, before, after) => {
  const [was, is] = [digests(before), digests(after)];
  expect(is[0]).not.toBe(was[0]);
  expect(is[1]).not.toBe(was[1]);
});

it("adds a day to what is done again and again, once, and leaves it open", () => {
  const action = { id: "act-reeds", ...EVERY, done: ["2027-10-01"] };
  const edits = (on: string): unknown =>
    markActionEdits({ ...parkRecord(), actions: [action] }, 0, "done", { on, note: undefined })[0];
  expect(edits("2028-10-02")).toEqual({
    path: ["actions", 0, "done"],
    value: ["2027-10-01", "2028-10-02"],
  });
  expect(edits("2027-10-01")).toMatchObject({ value: ["2027-10-01"] });
});
