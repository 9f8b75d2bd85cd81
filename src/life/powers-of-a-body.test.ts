// A decision has the call-in that its body had on that day, and one that was called in can be noted where
// nobody knows how long it could be.
import { expect, it } from "vitest";
import type { Decision } from "../record/decision-model.ts";
import type { DecisionRecord } from "../record/model.ts";
import { callIn } from "./call-in.ts";
import { callInFor } from "./call-in-for.ts";
import { after, LIFE_CONTEXT, refusal } from "./testing/life-context.ts";
import { BOARD, CABINET, PROPOSED } from "./testing/decided.ts";

const CONTEXT = {
  ...LIFE_CONTEXT,
  bodies: [
    {
      id: "town-council",
      name: "Ambleford Town Council",
      powers: [
        { valid: { to: "2019-05-13" }, capacity: "executive", "call-in-working-days": 5 },
        { valid: { from: "2019-05-14", to: "2022-12-31" }, "call-in-working-days": 3 },
        { valid: { from: "2024-01-01" }, capacity: "delegated-officer", "call-in-working-days": 2 },
      ],
    },
    { id: "health-trust", name: "Ambleford Health Trust" },
  ],
} as const;

it.each<[string, Partial<Decision>, number | undefined, string | undefined]>([
  ["5 days", { on: "2019-05-13" }, 5, "2019-05-21"],
  ["3 days a day later", { on: "2019-05-14" }, 3, "2019-05-20"],
  [
    "those of its own day, not of its publication",
    { on: "2019-05-13", "call-in": { published: "2019-05-15" } },
    5,
    "2019-05-23",
  ],
  ["none that is known", { on: "2023-05-15" }, undefined, undefined],
  [
    "what was given instead",
    { on: "2023-05-15", "call-in": { "working-days": 1 } },
    1,
    "2023-05-17",
  ],
  ["none of a committee", { on: "2019-05-14", capacity: "non-executive" }, undefined, "2019-05-14"],
  [
    "those of an officer, where it is said",
    { on: "2024-01-15", capacity: "delegated-officer" },
    2,
    "2024-01-18",
  ],
])("has %s", (_, change, days, from) => {
  const { entry } = callInFor({ ...CABINET, ...change }, CONTEXT);
  expect([entry["call-in"]?.["working-days"], entry["effective-from"]]).toEqual([days, from]);
});

it.each([{ "not-known": "Lost." }, { "working-days": { "not-known": "Lost." } }])(
  "counts nothing of what is said not to be known: %j",
  (unknown) => {
    const decision = { ...CABINET, "call-in": unknown } as unknown as Decision;
    expect(callInFor(decision, LIFE_CONTEXT).entry).toEqual(decision);
  },
);

it("says that a day is left open where nothing is known of it", () => {
  expect(callInFor({ ...CABINET, on: "2023-05-15" }, CONTEXT).notes).toEqual([
    "rightly.yaml does not say how long a decision of Ambleford Town Council could be called in on 15 May 2023, so the day it takes effect is left open.",
  ]);
});

const decided = (...decisions: Decision[]): DecisionRecord => ({
  ...PROPOSED,
  status: "decided",
  decisions,
});
const CALLED = { on: "2026-11-18", because: "Four members: the price." };

it("notes a call-in of which the days are not known, and what came of it", () => {
  const record = decided(BOARD, CABINET);
  const called = after(record, callIn(record, CALLED, CONTEXT));
  expect(called.decisions?.map((one) => one["call-in"]?.["called-in"])).toEqual([
    undefined,
    "2026-11-18",
  ]);
  const upheld = { outcome: "upheld", on: "2026-11-23" } as const;
  expect(after(called, callIn(called, upheld, CONTEXT)).decisions?.[1]).toMatchObject({
    "effective-from": "2026-11-23",
    "call-in": { outcome: "upheld" },
  });
});

it.each<[string, Decision[], string]>([
  [
    "two executives",
    [CABINET, { ...CABINET, body: "health-trust" }],
    "Ambleford Town Council and Ambleford Health Trust decided",
  ],
  ["a committee", [{ ...CABINET, capacity: "non-executive" }], "no body has taken a decision here"],
  [
    "a call-in of no days",
    [{ ...CABINET, "call-in": { "working-days": 0 } }],
    "no body has taken a decision here",
  ],
  ["a rejection", [{ ...CABINET, result: "rejected" }], "no body has taken a decision here"],
])("does not guess of %s", (_, decisions, words) => {
  expect(refusal(callIn(decided(...decisions), CALLED, CONTEXT))).toContain(words);
});

it("takes the body's word where it is named, whatever its power", () => {
  const record = decided({ ...CABINET, capacity: "non-executive" });
  const moved = callIn(record, { ...CALLED, body: "town-council" }, CONTEXT);
  expect(after(record, moved).decisions?.[0]?.["call-in"]?.["called-in"]).toBe("2026-11-18");
});
