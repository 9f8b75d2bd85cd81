// What decisions promised is listed with what is overdue first, then by day, and only what is asked for.
import { expect, it } from "vitest";
import { PROMISE_STATUSES } from "../../record/promises.ts";
import { actionRows } from "./action-rows.ts";
import type { ActionFilter } from "./action-rows.ts";
import { SOURCES } from "../testing/action-sources.ts";

function ids(filter: Partial<ActionFilter>, asOf = "2026-11-23"): string[] {
  const rows = actionRows(SOURCES, { statuses: ["open"], ...filter }, asOf);
  return rows.map(({ promised }) => promised.id);
}

it("is in the order of its urgency, from decided records only", () => {
  expect(ids({})).toEqual(["act-light", "act-bell", "look-back-1", "act-paint", "act-thank"]);
});

it("puts what has become overdue first as days pass, whatever is done before it", () => {
  expect(ids({ statuses: PROMISE_STATUSES }, "2027-02-01")).toEqual([
    "act-light",
    "act-bell",
    "look-back-1",
    "act-tide",
    "act-rail",
    "act-paint",
    "act-thank",
  ]);
});

it.each<[string, Partial<ActionFilter>, string[]]>([
  ["done and dropped", { statuses: ["done", "dropped"] }, ["act-tide", "act-rail"]],
  ["overdue", { overdue: true }, ["act-light"]],
  ["overdue is never what is done", { overdue: true, statuses: ["done"] }, []],
  ["two kinds", { kinds: ["condition", "look-back"] }, ["act-light", "act-bell", "look-back-1"]],
  ["an owner, in part and in any case", { owner: "HARBOUR master" }, ["act-light", "act-paint"]],
  ["an owner nobody is", { owner: "mayor" }, []],
  ["up to a day, counted in", { until: "2027-01-05" }, ["act-light", "act-bell", "look-back-1"]],
  ["a body", { body: "town-council" }, ["act-bell"]],
  [
    "several at once",
    { owner: "master", kinds: ["follow-up"], until: "2027-02-28" },
    ["act-paint"],
  ],
])("lists %s", (_, filter, expected) => {
  expect(ids(filter)).toEqual(expected);
});
