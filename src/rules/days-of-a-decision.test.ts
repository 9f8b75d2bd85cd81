// What rules say of the days of a decision: call-in counted in working days, the day it takes effect,
// and whether its body was there; and that they say nothing about what they cannot count.
import { expect, it } from "vitest";
import type { Decision } from "../record/decision-model.ts";
import type { DecisionRecord } from "../record/model.ts";
import { bodyAbsent } from "./body-absent.ts";
import { callInShort } from "./call-in-short.ts";
import { recordContext } from "./context.ts";
import { effectiveEarly } from "./effective-early.ts";
import { placeAbsent } from "./place-absent.ts";
import type { Problem, RecordRule } from "./model.ts";

const AROUND = {
  today: "2026-11-23",
  frameworks: [],
  bodies: [
    { id: "old-council", valid: { from: "1974-04-01", to: "2026-03-31" } },
    { id: "town-council", valid: { from: "2026-04-01" }, "successor-of": ["old-council"] },
    { id: "county", "call-in-working-days": 5 },
  ],
  places: [],
};

function problems(rule: RecordRule, decision: Decision): Problem[] {
  const record = {
    format: 1,
    id: "2026-03-02-a-bench",
    title: "A bench",
    status: "decided",
    framework: { id: "parks", version: "1.0.0", digest: "sha256:…" },
    decisions: [decision],
  } as const;
  return rule.check(
    recordContext({ ...record, decisions: [decision] }, record.id, undefined, AROUND),
  );
}

it.each<[string, Decision, string, string?]>([
  [
    "the holidays that were counted by mistake",
    { on: "2021-03-30", "call-in": { "working-days": 4, ends: "2021-04-05" } },
    "the call-in ends on 5 April 2021, but 4 clear working days after 30 March 2021 without Good Friday (2 April 2021), Easter Monday (5 April 2021) end on 7 April 2021",
    "Write 2021-04-07.",
  ],
  [
    "the day of publication, where it is later than the decision",
    {
      on: "2026-11-02",
      "call-in": { "working-days": 1, published: "2026-11-05", ends: "2026-11-03" },
    },
    "the call-in ends on 3 November 2026, but 1 clear working day after 5 November 2026 end on 6 November 2026",
  ],
  [
    "fewer days than the body's constitution gives",
    { body: "county", on: "2026-11-02", "call-in": { "working-days": 3, ends: "2026-11-05" } },
    "the call-in has 3 clear working days, but county has 5 clear working days",
    "Write 5, or correct rightly.yaml.",
  ],
])("call-in-short names %s", (_, decision, message, fix) => {
  const [problem, ...more] = problems(callInShort, decision);
  expect(more).toEqual([]);
  expect(problem?.message).toBe(message);
  if (fix !== undefined) expect(problem?.fix).toBe(fix);
});

it("call-in-short says in a note that a year is not known, and does not guess", () => {
  const decision = { on: "2031-11-03", "call-in": { "working-days": 3, ends: "2031-11-03" } };
  const [problem] = problems(callInShort, decision);
  expect(problem?.severity).toBe("note");
  expect(problem?.message).toBe(
    "the bank holidays of 2031 are not known here, those from 2012 to 2027 are, so this day was not counted",
  );
});

it.each<[string, Decision]>([
  [
    "a call-in that ends on its day",
    { on: "2020-06-17", "call-in": { "working-days": 3, ends: "2020-06-22" } },
  ],
  ["a longer one", { on: "2020-06-17", "call-in": { "working-days": 3, ends: "2020-07-22" } }],
  ["no number of days", { on: "2020-06-17", "call-in": { ends: "2020-06-18" } }],
  ["no end", { on: "2020-06-17", "call-in": { "working-days": 3 } }],
  ["no day to count from", { "call-in": { "working-days": 3, ends: "2020-06-18" } }],
  ["no call-in", { on: "2020-06-17" }],
  [
    "a day that does not exist",
    { on: "2020-06-31", "call-in": { "working-days": 3, ends: "2020-06-18" } },
  ],
])("call-in-short is silent about %s", (_, decision) => {
  expect(problems(callInShort, decision)).toEqual([]);
});

it.each<[string, Decision, string | undefined]>([
  [
    "before the day of the decision",
    { on: "2020-06-17", "effective-from": "2020-06-16" },
    "the decision takes effect on 16 June 2020, but was taken on 17 June 2020",
  ],
  [
    "on the last day of the call-in, as it is counted",
    { on: "2020-06-17", "call-in": { "working-days": 3 }, "effective-from": "2020-06-22" },
    "the decision takes effect on 22 June 2020, but may be called in until 22 June 2020",
  ],
  [
    "on the day after it",
    { on: "2020-06-17", "call-in": { "working-days": 3 }, "effective-from": "2020-06-23" },
    undefined,
  ],
  [
    "at once, where there is no call-in",
    { on: "2020-06-17", "call-in": { "working-days": 0 }, "effective-from": "2020-06-17" },
    undefined,
  ],
  [
    "at once, where nothing is said of call-in",
    { on: "2020-06-17", "effective-from": "2020-06-17" },
    undefined,
  ],
  [
    "some day in a year that is not known",
    { on: "2031-06-17", "call-in": { "working-days": 3 }, "effective-from": "2031-06-18" },
    undefined,
  ],
])("effective-early: %s", (_, decision, message) => {
  expect(problems(effectiveEarly, decision).map((problem) => problem.message)).toEqual(
    message === undefined ? [] : [message],
  );
});

it.each<[string, Decision, string | undefined, string | undefined]>([
  [
    "a body that had ended",
    { body: "old-council", on: "2026-04-01" },
    '"old-council" ended on 31 March 2026, so it did not exist on 1 April 2026',
    'On that day it was "town-council": name it, or correct the days in rightly.yaml.',
  ],
  [
    "a body that had not begun",
    { body: "town-council", on: "2026-03-31" },
    '"town-council" began on 1 April 2026, so it did not exist on 31 March 2026',
    'On that day it was "old-council": name it, or correct the days in rightly.yaml.',
  ],
  [
    "a day before either",
    { body: "old-council", on: "1970-01-01" },
    '"old-council" began on 1 April 1974, so it did not exist on 1 January 1970',
    undefined,
  ],
  ["its last day", { body: "old-council", on: "2026-03-31" }, undefined, undefined],
  ["its first day", { body: "town-council", on: "2026-04-01" }, undefined, undefined],
  ["a body of no days", { body: "county", on: "1900-01-01" }, undefined, undefined],
  ["no day", { body: "old-council" }, undefined, undefined],
])("body-absent: %s", (_, decision, message, fix) => {
  const [problem] = problems(bodyAbsent, decision);
  expect(problem?.message).toBe(message);
  expect(problem?.fix).toBe(fix);
});

it.each([
  [
    "ended before the decision",
    "2026-04-01",
    '"old-ward" ended on 31 March 2026, so it did not exist on 1 April 2026',
    'On that day it was "ward": name it, or correct the days in rightly.yaml.',
  ],
  ["was there", "2026-03-31", undefined, undefined],
  [
    "has ended today, where nothing is decided",
    undefined,
    '"old-ward" ended on 31 March 2026, so it did not exist on 23 November 2026',
    'On that day it was "ward": name it, or correct the days in rightly.yaml.',
  ],
])("place-absent: a place that %s", (_, on, message, fix) => {
  const around = {
    ...AROUND,
    places: [
      { id: "old-ward", valid: { to: "2026-03-31" } },
      { id: "ward", "successor-of": ["old-ward"] },
    ],
  };
  const record = {
    format: 1,
    id: "2026-03-02-a-bench",
    title: "A bench",
    status: "draft",
    framework: { id: "parks", version: "1.0.0", digest: "sha256:…" },
    proposal: { affects: { places: ["old-ward", "ward"] } },
    decisions: on === undefined ? [] : [{ on }],
  } satisfies DecisionRecord;
  const [problem, ...more] = placeAbsent.check(recordContext(record, record.id, undefined, around));
  expect(more).toEqual([]);
  expect(problem?.message).toBe(message);
  expect(problem?.fix).toBe(fix);
});
