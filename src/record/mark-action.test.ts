// An action that is marked changes its own status and note and adds to the history: nothing that was
// decided or signed changes, so reviews and signatures hold; and a person's comments stay.
import { expect, it } from "vitest";
import { reviewedDigest } from "./digest.ts";
import { editRecord } from "./edit.ts";
import { MARKS, markActionEdits } from "./mark-action.ts";
import type { ActionMark } from "./mark-action.ts";
import { parseRecord } from "./parse.ts";

const TEXT = `format: 1
id: 2026-01-05-a-quay
title: A quay
status: decided
framework: {id: harbour, version: 1.0.0, digest: "sha256:0000000000000000000000000000000000000000000000000000000000000000"}
actions:
  # agreed with the board
  - {id: act-lights, what: Light the steps, status: open} # by the winter
  - id: act-rail
    what: Mend the rail
    note: Parts are ordered.
history:
  - {on: 2026-01-05, event: drafted}
`;

function marked(at: number, mark: ActionMark, note?: string): string {
  const { record, yaml } = parseRecord(TEXT);
  const after = editRecord(yaml, markActionEdits(record!, at, mark, { on: "2026-11-23", note }));
  expect(reviewedDigest(parseRecord(after).record!)).toBe(reviewedDigest(record!));
  return after;
}

it("is written with the smallest change", () => {
  expect(marked(0, "done")).toBe(
    TEXT.replace("status: open}", "status: done}") +
      "  - {on: 2026-11-23, event: action-done, note: act-lights}\n",
  );
});

it("adds its note after one that is there", () => {
  const { record } = parseRecord(marked(1, "drop", "The quay is closed."));
  expect(record?.actions?.[1]).toEqual({
    id: "act-rail",
    what: "Mend the rail",
    note: "Parts are ordered.\nThe quay is closed.",
    status: "dropped",
  });
});

it.each(Object.keys(MARKS) as ActionMark[])("%s gives a record of the right shape", (mark) => {
  const { record, faults } = parseRecord(marked(0, mark, "Said."));
  // Much that a decided record must have is missing from this one.
  expect(faults.filter(({ rule }) => rule !== "field-missing")).toEqual([]);
  expect(record?.actions?.[0]?.status).toBe(MARKS[mark].status);
});

it("leaves an exempt note alone", () => {
  const exempt = { exempt: { paragraph: 3, "public-interest": "Bids." } };
  const { record } = parseRecord(TEXT);
  const actions = [{ id: "act-a", note: exempt }];
  const edits = markActionEdits({ ...record!, actions }, 0, "done", {
    on: "2026-11-23",
    note: "More.",
  });
  expect(edits).toContainEqual({ path: ["actions", 0, "note"], value: exempt });
});
