// Promise: an answers file gives the record a walk would have given, or one clear fault per mistake.
import { describe, expect, it } from "vitest";
import { frameworkNamedIn } from "./answers-head.ts";
import { parseAnswers } from "./parse-answers.ts";
import type { AnswersDraft } from "./answers-draft.ts";
import { recordFromAnswers } from "./record-from-answers.ts";
import { HARBOUR } from "./testing/harbour-framework.ts";
import { JUDGE } from "./testing/judge.ts";
import { HARBOUR_ANSWERS, harbourRecord } from "./testing/harbour-record.ts";
import { TODAY } from "./testing/today.ts";

const NEW = { today: TODAY, taken: () => false };

function draftOf(text: string): AnswersDraft {
  const { draft, faults } = parseAnswers(text, HARBOUR, JUDGE);
  expect(faults).toEqual([]);
  return draft ?? {};
}

describe("an answers file", () => {
  it("may leave out ids, the status of actions and the rows that are not touched", () => {
    const record = harbourRecord();
    expect(record.options?.map(({ id }) => id)).toEqual([
      "as-now",
      "a-floating-quay",
      "a-floating-quay-2",
    ]);
    expect(record.evidence?.map(({ id }) => id)).toEqual(["ev-falls", "ev-tides"]);
    expect(record.actions?.map(({ status }) => status)).toEqual(["open", "open", "open", "open"]);
    expect(record.answers?.["aims"]).toMatchObject({ "open-quays": { is: "untouched" } });
    expect(record.answers?.["nearby"]).toMatchObject({
      camp: { building: { is: "untouched" }, after: { is: "untouched" } },
    });
  });

  it("keeps ids that are given", () => {
    const { options } = draftOf("title: A\noptions: [{title: B}, {id: as-now, title: C}]");
    expect(options?.map(({ id }) => id)).toEqual(["b", "as-now"]);
  });

  it("gives the same record whatever the order of its lists", () => {
    const shuffled = HARBOUR_ANSWERS.replace(
      /(\n {2}- \{what: Keep[^\n]*)(\n {2}- \{what: Grease[^\n]*)/,
      "$2$1",
    )
      .replace("[answers.fair, answers.lasting]", "[answers.lasting, answers.fair]")
      .replace("[ev-falls, ev-tides]", "[ev-tides, ev-falls]")
      .replace("[fishers, traders]", "[traders, fishers]")
      .replace(/(\n {2}- \{who: fishers[^\n]*)(\n {2}- \{who: traders[^\n]*)/, "$2$1");
    expect(shuffled).not.toBe(HARBOUR_ANSWERS);
    expect(recordFromAnswers(draftOf(shuffled), HARBOUR, NEW)).toEqual(harbourRecord());
  });

  it("stays a draft while questions are open, unless it says otherwise", () => {
    const draft = recordFromAnswers(draftOf("title: A quay"), HARBOUR, NEW);
    expect(draft).toEqual({
      format: 1,
      id: "2026-11-23-a-quay",
      title: "A quay",
      status: "draft",
      framework: { id: HARBOUR.id, version: HARBOUR.version, digest: HARBOUR.digest },
      history: [{ on: TODAY, event: "drafted" }],
    });
    const held = recordFromAnswers(draftOf(`${HARBOUR_ANSWERS}status: draft\n`), HARBOUR, NEW);
    expect([held.status, held.history?.length]).toEqual(["draft", 1]);
  });

  it("needs a title to become a record", () => {
    expect(() => recordFromAnswers(draftOf("stage: plan"), HARBOUR, NEW)).toThrow("no title");
  });

  it("takes a byte-order mark and the line ends of Windows", () => {
    const windows = `\uFEFF${HARBOUR_ANSWERS.replaceAll("\n", "\r\n")}`;
    expect(recordFromAnswers(draftOf(windows), HARBOUR, NEW)).toEqual(harbourRecord());
  });

  it.each([
    ["framework: harbour-promises", { id: "harbour-promises" }],
    [
      "framework: {id: harbour-promises, version: 1.2.0}",
      { id: "harbour-promises", version: "1.2.0" },
    ],
    ["title: A", undefined],
    ["framework: [", undefined],
  ])("names its framework: %s", (text, named) => {
    expect(frameworkNamedIn(text)).toEqual(named);
  });

  it.each([
    ["framework: parks", "answers-framework", "framework", 1, `"parks"`],
    [
      "framework: {id: harbour-promises, version: 2.0.0}",
      "answers-framework",
      "framework",
      1,
      "2.0.0",
    ],
    [
      "framework: {id: harbour-promises, digest: x}",
      "answers-framework",
      "framework",
      1,
      "not named",
    ],
    ["id: 2026-01-01-a", "answers-key", "id", 1, "only Rightly writes"],
    ["status: superseded", "answers-key", "status", 1, `"superseded"`],
    ["tittle: A", "field-unknown", "tittle", 1, `did you mean "title"`],
    ["stage: wrks", "set-item-unknown", "stage", 1, `did you mean "works"`],
    ["answers:\n  fairr: {is: better}", "test-unknown", "answers.fairr", 2, `did you mean "fair"`],
    [
      "answers:\n  fair: {is: beter}",
      "option-unknown",
      "answers.fair.is",
      2,
      `did you mean "better"`,
    ],
    [
      "answers:\n  fair: {becuase: x}",
      "answer-unknown",
      "answers.fair.becuase",
      2,
      `did you mean "because"`,
    ],
    [
      "answers:\n  fair: better",
      "answer-malformed",
      "answers.fair",
      2,
      "is here, but fields are asked",
    ],
    [
      "answers:\n  fair: {evidence: [ev-a]}",
      "evidence-unknown",
      "answers.fair.evidence.0",
      2,
      `"ev-a"`,
    ],
    [
      "answers:\n  aims:\n    clean-basn: {is: helps}",
      "answer-unknown",
      "answers.aims.clean-basn",
      3,
      `did you mean "clean-basin"`,
    ],
    [
      "answers:\n  nearby:\n    village: {building: {is: helps}}",
      "answer-unknown",
      "answers.nearby.village.building",
      3,
      `"building"`,
    ],
    [
      "answers:\n  nearby: {island: helps}",
      "answer-malformed",
      "answers.nearby.island",
      2,
      "is here, but fields are asked",
    ],
    ["answers:\n  size: huge", "option-unknown", "answers.size", 2, `"huge"`],
    [
      "answers:\n  seen-by: fishrs",
      "answer-malformed",
      "answers.seen-by",
      2,
      `"fishrs" is not one`,
    ],
    ["answers:\n  opening: soon", "answer-malformed", "answers.opening", 2, `"soon" is not a date`],
    ["answers:\n  berths: forty", "answer-malformed", "answers.berths", 2, "a number"],
    [
      "answers:\n  fair: {the-rest: same}",
      "the-rest-misplaced",
      "answers.fair.the-rest",
      2,
      "no rows to pick",
    ],
    [
      "answers:\n  seasons: {the-rest: untouched}",
      "the-rest-misplaced",
      "answers.seasons.the-rest",
      2,
      "no rows to pick",
    ],
    [
      "answers:\n  aims: {the-rest: helps}",
      "the-rest-misplaced",
      "answers.aims.the-rest",
      2,
      `can only be "untouched"`,
    ],
    ["title: [", "file-unreadable", "", 1, ""],
  ])("refuses %s", (text, rule, path, line, words) => {
    const { draft, faults } = parseAnswers(text, HARBOUR, JUDGE);
    expect(draft).toBeUndefined();
    const fault = faults.find((one) => one.rule === rule);
    expect(fault, JSON.stringify(faults)).toMatchObject({ rule, path });
    expect(fault?.place.line).toBe(line);
    expect(fault?.message).toContain(words);
    expect(fault?.fix).not.toBe("");
  });

  it("marks the right line when blank items stand before it", () => {
    const text = "title: A\nevidence:\n  - title:\n  - title: B\n  - kynd: data\n";
    const { faults } = parseAnswers(text, HARBOUR, JUDGE);
    expect(faults.map(({ rule, place }) => [rule, place.line])).toEqual([["field-unknown", 5]]);
  });

  it.each([
    [
      "    because: Crews with deep boats lose their berths.\n",
      "",
      "because-missing",
      "answers.fair.because",
    ],
    [
      "Crews with deep boats lose their berths.",
      "They lose.",
      "because-short",
      "answers.fair.because",
    ],
    ["answers.fair, answers.lasting", "answers.fair", "action-missing", "answers.lasting.is"],
    [
      ", sign-of-success: Seals",
      "",
      "follow-up-missing",
      "answers.aims.clean-basin.sign-of-success",
    ],
  ])("says what a decided one leaves out: without %s", (there, instead, rule, path) => {
    const text = `${HARBOUR_ANSWERS.replace(there, instead)}status: decided\n`;
    const { draft, faults } = parseAnswers(text, HARBOUR, JUDGE);
    expect(draft).toBeUndefined();
    expect(faults.map((fault) => [fault.rule, fault.path])).toEqual([[rule, path]]);
  });
});
