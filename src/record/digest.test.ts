// A digest stands for what a record says: not for how its file looks, and for every word of it.
import { describe, expect, it } from "vitest";
import { recordDigest, reviewedDigest } from "./digest.ts";
import type { DecisionRecord } from "./model.ts";
import { parseRecord } from "./parse.ts";
import { serialiseRecord } from "./serialise.ts";
import { parkRecord } from "./testing/park-record.ts";

type Change = (record: DecisionRecord) => void;

const EXEMPT = { exempt: { paragraph: 3, "public-interest": "The bids are open." } };

/** Changes to what a reviewer read. */
const REVIEWED: [name: string, change: Change][] = [
  ["the title", (record) => (record.title = "A ramp")],
  ["the stage", (record) => (record.stage = "plan")],
  ["the framework", (record) => (record.framework.version = "1.0.1")],
  ["the proposal", (record) => (record.proposal!.money!.amount = 1)],
  ["text that is left out", (record) => (record.proposal!.summary = EXEMPT)],
  ["an option", (record) => (record.options![0]!["rejected-because"] = "Dear.")],
  ["a voice", (record) => (record.voice![0]!.count = 30)],
  ["the evidence", (record) => (record.evidence![0]!.says = "Twelve.")],
  ["an answer", (record) => (record.answers = { ...record.answers, size: "one-bench" })],
  ["what an action says", (record) => (record.actions![0]!.what = "Plant nothing.")],
  ["when an action is due", (record) => (record.actions![0]!.due = "2027-10-01")],
];

/** Changes to what happened to the record after it was read. */
const AFTERWARDS: [name: string, change: Change][] = [
  ["the status", (record) => (record.status = "superseded")],
  ["the progress of an action", (record) => (record.actions![0]!.status = "done")],
  ["a note on an action", (record) => (record.actions![0]!.note = "Planted.")],
  ["a decision", (record) => (record.decisions![0]!.reasons = "Others.")],
  ["the publication", (record) => delete record.publication],
  ["a link", (record) => (record.links = { related: ["2026-01-01-a"] })],
  ["the history", (record) => (record.history = [])],
  ["an erratum", (record) => (record.errata = [])],
];

function changed(change: Change): DecisionRecord {
  const record = parkRecord();
  change(record);
  return record;
}

describe("recordDigest", () => {
  it.each([...REVIEWED, ...AFTERWARDS])("changes with %s", (_, change) => {
    expect(recordDigest(changed(change))).not.toBe(recordDigest(parkRecord()));
  });

  it("does not change with comments, layout or the order of keys", () => {
    const text = serialiseRecord(parkRecord());
    const other = `# kept by hand\n${text.replace(/^(title: .*\n)(status: .*\n)/m, "$2\n$1")}`;
    expect(other).not.toBe(text);
    expect(recordDigest(parseRecord(other).record!)).toBe(recordDigest(parkRecord()));
  });
});

describe("reviewedDigest", () => {
  it.each(REVIEWED)("changes with %s", (_, change) => {
    expect(reviewedDigest(changed(change))).not.toBe(reviewedDigest(parkRecord()));
  });

  it.each(AFTERWARDS)("stays when %s changes", (_, change) => {
    expect(reviewedDigest(changed(change))).toBe(reviewedDigest(parkRecord()));
  });
});
