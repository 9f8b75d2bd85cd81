// Progress counts what must be answered as the record stands, no more, and each thing once; it is whole
// exactly when nothing is open.
import { describe, expect, it } from "vitest";
import { dotted } from "../finding.ts";
import { parkFramework } from "../framework/testing/park-framework.ts";
import { completeness } from "./completeness.ts";
import type { DecisionRecord } from "./model.ts";
import { parkRecord } from "./testing/park-record.ts";

const PARKS = parkFramework();

function open(
  change: (record: DecisionRecord) => void,
): [answered: number, total: number, open: string[]] {
  const record = parkRecord();
  change(record);
  const result = completeness(record, PARKS);
  return [result.answered, result.total, result.open.map(({ path }) => dotted(path).slice(8))];
}

function answer(id: string, value: unknown): (record: DecisionRecord) => void {
  return (record) => {
    record.answers = { ...record.answers, [id]: value };
  };
}

function wish(id: string, value: unknown): (record: DecisionRecord) => void {
  return (record) => {
    const wishes = record.answers?.["wishes"] as Record<string, unknown>;
    if (value === undefined) delete wishes[id];
    else wishes[id] = value;
  };
}

describe("completeness", () => {
  it("is whole for a whole record", () => {
    // One question, two tests, one follow-up, the picking, two picked rows, one follow-up.
    expect(open(() => undefined)).toEqual([8, 8, []]);
  });

  it("starts with nothing answered, in the order of asking", () => {
    expect(open((record) => delete record.answers)).toEqual([
      0,
      4,
      ["size", "open-to-all", "finest", "wishes.more-trees"],
    ]);
  });

  it("waits for what the chosen option demands", () => {
    const because = "Fewer can come.";
    const fewer = { is: "fewer", because, evidence: ["ev-count"], "who-loses": "All." };
    const size = 8 + 1 + 3;
    expect(open(answer("open-to-all", { is: "more", evidence: ["ev-count"] }))[2]).toEqual([
      "open-to-all",
    ]);
    expect(
      open(answer("open-to-all", { is: "more", because: " ", evidence: ["ev-count"] }))[2],
    ).toEqual(["open-to-all"]);
    expect(open(answer("open-to-all", { is: "more", because, evidence: [] }))[2]).toEqual([
      "open-to-all",
    ]);
    const lighting = [
      "lighting.paths.by-day",
      "lighting.paths.by-night",
      "lighting.sundial.by-day",
    ];
    expect(open(answer("open-to-all", fewer))).toEqual([
      size - 4,
      size,
      ["open-to-all", ...lighting],
    ]);
    const covered = (record: DecisionRecord): void => {
      answer("open-to-all", fewer)(record);
      record.actions![0]!.covers!.push("answers.open-to-all");
    };
    expect(open(covered)).toEqual([size - 3, size, lighting]);
  });

  it("counts picked rows only, and the picking itself until every row is settled", () => {
    expect(open(wish("safe-swings", undefined))).toEqual([7, 8, ["wishes.safe-swings"]]);
    expect(open(wish("safe-swings", {}))).toEqual([8, 9, ["wishes.safe-swings"]]);
    expect(open(wish("room-to-run", { is: "not-touched" }))).toEqual([6, 6, []]);
  });

  it("does not count optional questions, nor those that are no longer asked", () => {
    expect(open(answer("finest", { is: "the-best", because: "It is." }))).toEqual([7, 7, []]);
  });

  it("asks for a required follow-up", () => {
    expect(open(answer("finest", { is: "not-the-best", because: "No shade." }))).toEqual([
      7,
      8,
      ["finest.better-would-be"],
    ]);
  });
});
