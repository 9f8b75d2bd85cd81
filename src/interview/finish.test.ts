// Promise: finishing moves a record only as far as its answers carry it, and what is missing is listed.
import { describe, expect, it } from "vitest";
import { confirmedDigest } from "../record/digest.ts";
import type { DecisionRecord } from "../record/model.ts";
import type { Edit } from "../yaml/edit.ts";
import { finishEdits, openAtEnd } from "./finish.ts";
import { NEW_WALK } from "./model.ts";
import { setAside } from "../record/set-aside.ts";
import { stepsOf } from "./steps.ts";
import { summaryOf } from "./summary.ts";
import { edited } from "./testing/auto-answer.ts";
import { HARBOUR } from "./testing/harbour-framework.ts";
import { harbourRecord } from "./testing/harbour-record.ts";
import { TODAY } from "./testing/today.ts";

const DONE = harbourRecord();
const DRAFT = changed(
  DONE,
  { path: ["status"], value: "draft" },
  { path: ["history"], value: [{ on: TODAY, event: "drafted" }] },
);

function changed(record: DecisionRecord, ...edits: Edit[]): DecisionRecord {
  return edited(record, edits);
}

/** What happens to a draft on its way to a status. */
const ROADS: Readonly<Record<string, string[]>> = {
  draft: [],
  proposed: ["proposed"],
  decided: ["decided", "recorded"],
};

function finished(record: DecisionRecord): [string, string[]] {
  const { status, history = [] } = edited(record, finishEdits(record, HARBOUR, TODAY));
  return [status, history.map(({ event }) => event)];
}

describe("finishing", () => {
  it.each<[string, Edit[], string]>([
    ["a body has decided", [], "decided"],
    ["it was rejected", [{ path: ["decisions", 0, "result"], value: "rejected" }], "decided"],
    ["nobody has decided", [{ path: ["decisions"], remove: true }], "proposed"],
    ["it was put off", [{ path: ["decisions", 0, "result"], value: "deferred" }], "proposed"],
    ["it was noted", [{ path: ["decisions", 0, "result"], value: "noted" }], "proposed"],
    [
      "one body has put it off",
      [{ path: ["decisions", 1, "result"], value: "deferred" }],
      "proposed",
    ],
    [
      "it was only recommended",
      [{ path: ["decisions", 0, "capacity"], value: "recommends-only" }],
      "proposed",
    ],
    ["a question is open", [{ path: ["answers", "keeper"], remove: true }], "draft"],
    ["nothing is published", [{ path: ["publication"], remove: true }], "draft"],
    ["its day has not come", [{ path: ["decisions", 0, "on"], value: "2026-11-24" }], "proposed"],
  ])("when %s", (_, edits, status) => {
    expect(finished(changed(DRAFT, ...edits))).toEqual([status, ["drafted", ...ROADS[status]!]]);
  });

  it("says of each decision the day it was taken, and seals the record on the day it is recorded", () => {
    const record = edited(DRAFT, finishEdits(DRAFT, HARBOUR, TODAY));
    expect(record.history?.slice(1)).toEqual([
      { on: "2026-11-17", event: "decided", body: "town-council" },
      { on: TODAY, event: "recorded", of: confirmedDigest(record) },
    ]);
  });

  it("says nothing twice that the history says already", () => {
    const decided = { on: "2026-11-17", event: "decided", body: "town-council" };
    const noted = changed(DRAFT, { path: ["history", 1], value: decided });
    expect(finished(noted)[1]).toEqual(["drafted", "decided", "recorded"]);
  });

  it("begins the history of a record that has none", () => {
    const bare = changed(DRAFT, { path: ["history"], remove: true });
    expect(finished(bare)).toEqual(["decided", ["decided", "recorded"]]);
  });

  it("leaves a record alone that is past being a draft", () => {
    expect(finishEdits(DONE, HARBOUR, TODAY)).toEqual([]);
    expect(
      finishEdits(changed(DONE, { path: ["status"], value: "withdrawn" }), HARBOUR, TODAY),
    ).toEqual([]);
  });

  it("lists what is missing in the order of asking", () => {
    const holes = changed(
      DRAFT,
      { path: ["publication", "summary"], remove: true },
      { path: ["options", 0, "rejected-because"], remove: true },
      { path: ["voice", 2], remove: true },
      { path: ["answers", "aims", "open-quays"], remove: true },
    );
    expect(openAtEnd(holes, HARBOUR).map(({ id }) => id)).toEqual([
      "options.0.rejected-because",
      "voice+swimmers.not-involved-because",
      "answers.aims",
      "publication.summary",
    ]);
    expect(openAtEnd(DRAFT, HARBOUR)).toEqual([]);
  });
});

describe("the summary", () => {
  it("says every answer in words and what is still open", () => {
    const open = changed(DRAFT, { path: ["answers", "keeper"], remove: true });
    const rows = summaryOf(stepsOf(open, HARBOUR, NEW_WALK), open);
    const row = (id: string): [string, string] | undefined => {
      const found = rows.find((one) => one.id === id);
      return found && [found.status, found.answer];
    };
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, at) => at + 1));
    expect(row("answers.fair.is")).toEqual(["Completed", "It gets worse"]);
    expect(row("answers.aims")).toEqual(["Completed", "A clean basin, Quiet nights"]);
    expect(row("options+preferred")).toEqual(["Completed", "A floating quay"]);
    expect(row("proposal.affects.ages")).toEqual(["Completed", "0 to 4; 80 and over"]);
    expect(row("answers.keeper")).toEqual(["Not yet started", "Not provided"]);
    expect(row("answers.fair.who-gains")).toEqual(["Optional", "Not provided"]);
    expect(rows.some(({ id }) => id === "evidence+2")).toBe(false);
  });
});

describe("answers set aside", () => {
  it.each<[string, Edit[], string[]]>([
    ["nothing has changed", [], []],
    ["a test no longer applies", [{ path: ["answers", "size"], value: "small" }], ["lasting"]],
    [
      "a follow-up no longer applies",
      [{ path: ["answers", "fair", "is"], value: "better" }],
      ["fair.who-loses"],
    ],
    [
      "a cell says something else",
      [{ path: ["answers", "aims", "clean-basin", "is"], value: "harms" }],
      ["aims.clean-basin.sign-of-success"],
    ],
    [
      "a column never applied, which a check reports, there is none",
      [{ path: ["answers", "nearby", "village", "building"], value: { is: "helps" } }],
      [],
    ],
  ])("when %s", (_, edits, paths) => {
    const draft = changed(DRAFT, ...edits);
    expect(setAside(draft, HARBOUR).map((path) => path.slice(1).join("."))).toEqual(paths);
  });
});
