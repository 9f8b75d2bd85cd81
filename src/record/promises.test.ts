// What a decision promised, done or not; what of it is overdue, and in which order it is shown.
import { expect, it } from "vitest";
import type { DecisionRecord, Status } from "./model.ts";
import { STATUSES } from "./model.ts";
import { byUrgency, isOverdue, promisesOf } from "./promises.ts";
import type { Promised } from "./promises.ts";

function quay(status: Status): DecisionRecord {
  return {
    format: 1,
    id: "2026-01-05-a-quay",
    title: "A quay",
    status,
    framework: { id: "harbour", version: "1.0.0", digest: "sha256:00" },
    actions: [
      {
        id: "act-lights",
        kind: "condition",
        what: "Light the steps",
        owner: "Harbour master",
        due: "2026-09-30",
        measure: "No fall.",
        status: "done",
        note: "Lit.",
      },
      { due: "2026-06-30" },
      {
        id: "act-paint",
        what: { exempt: { paragraph: 3, "public-interest": "Bids." } },
        status: "dropped",
      },
    ],
    "look-backs": [
      { due: "2027-01-05", by: "Harbour board" },
      { due: "2026-01-06", held: "2026-01-07" },
      {},
    ],
  };
}

it("is every action and look-back of a decided record, in its order", () => {
  expect(promisesOf(quay("decided"))).toEqual([
    {
      kind: "condition",
      id: "act-lights",
      what: "Light the steps",
      owner: "Harbour master",
      due: "2026-09-30",
      status: "done",
      measure: "No fall.",
      note: "Lit.",
    },
    {
      kind: "follow-up",
      id: "action-2",
      what: "An action that is not described",
      due: "2026-06-30",
      status: "open",
    },
    {
      kind: "follow-up",
      id: "act-paint",
      what: { exempt: { paragraph: 3, "public-interest": "Bids." } },
      status: "dropped",
    },
    {
      kind: "look-back",
      id: "look-back-1",
      what: "Ask the tests again",
      owner: "Harbour board",
      due: "2027-01-05",
      status: "open",
    },
    {
      kind: "look-back",
      id: "look-back-2",
      what: "Ask the tests again",
      due: "2026-01-06",
      status: "done",
    },
    { kind: "look-back", id: "look-back-3", what: "Ask the tests again", status: "open" },
  ]);
});

it.each(STATUSES.filter((status) => status !== "decided"))(
  "is nothing of a record that is %s",
  (status) => {
    expect(promisesOf(quay(status))).toEqual([]);
  },
);

function promised(due: string | undefined, status: Promised["status"] = "open"): Promised {
  return {
    kind: "condition",
    id: "act-a",
    what: "A",
    status,
    ...(due === undefined ? {} : { due }),
  };
}

it.each([
  ["2026-11-22", "open", true],
  ["2026-11-23", "open", false],
  ["2026-11-24", "open", false],
  [undefined, "open", false],
  ["2026-11-22", "done", false],
  ["2026-11-22", "dropped", false],
] as const)("due %s and %s is overdue on 23 November 2026: %s", (due, status, is) => {
  expect(isOverdue(promised(due, status), "2026-11-23")).toBe(is);
});

it("puts what is overdue first, then goes by day, and ends with what has no day", () => {
  const all = [
    promised(undefined),
    promised("2027-01-01"),
    promised("2026-01-01", "done"),
    promised("2026-11-01"),
    promised("2026-10-01"),
  ];
  expect(all.sort(byUrgency("2026-11-23")).map(({ due, status }) => `${due} ${status}`)).toEqual([
    "2026-10-01 open",
    "2026-11-01 open",
    "2026-01-01 done",
    "2027-01-01 open",
    "undefined open",
  ]);
});
