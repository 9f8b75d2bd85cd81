// What is due of a decision: open actions and look-backs that were not held, by day, of decided
// records only.
import { expect, it } from "vitest";
import { dueOf } from "./due.ts";
import { STATUSES } from "./model.ts";
import type { DecisionRecord, Status } from "./model.ts";

function record(status: Status): DecisionRecord {
  return {
    format: 1,
    id: "2026-01-05-a-quay",
    title: "A quay",
    status,
    framework: { id: "harbour", version: "1.0.0", digest: "sha256:00" },
    actions: [
      {
        id: "act-late",
        kind: "condition",
        what: "Light the steps",
        owner: "Harbour master",
        due: "2026-09-30",
      },
      { id: "act-done", what: "Mend the rail", due: "2026-02-01", status: "done" },
      { id: "act-dropped", what: "Paint it", due: "2026-02-01", status: "dropped" },
      { id: "act-whenever", what: "Say thanks" },
      { id: "act-soon", due: "2026-06-30", status: "open" },
    ],
    "look-backs": [{ due: "2027-01-05" }, { due: "2026-01-06", held: "2026-01-07" }, {}],
  };
}

it("is in the order of its days, without what is done, dropped, held or has no day", () => {
  expect(dueOf(record("decided")).map(({ due, id }) => `${due} ${id}`)).toEqual([
    "2026-06-30 act-soon",
    "2026-09-30 act-late",
    "2027-01-05 look-back-1",
  ]);
});

it.each(STATUSES.filter((status) => status !== "decided"))(
  "is nothing of a record that is %s",
  (status) => {
    expect(dueOf(record(status))).toEqual([]);
  },
);
