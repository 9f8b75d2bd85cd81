// Promise: of a month or a year a rule finds only what every day of it has.
import { expect, it } from "vitest";
import type { Decision } from "../record/decision-model.ts";
import type { DecisionRecord } from "../record/model.ts";
import { bodyAbsent } from "./body-absent.ts";
import { callInShort } from "./call-in-short.ts";
import { recordContext } from "./context.ts";
import { dayToCome } from "./day-to-come.ts";
import { dayTooEarly } from "./day-too-early.ts";
import { effectiveEarly } from "./effective-early.ts";
import { evidenceLate } from "./evidence-late.ts";
import { feedbackMissing } from "./feedback-missing.ts";
import { keyNoticeMissing } from "./key-notice-missing.ts";
import { monthForDay } from "./month-for-day.ts";
import { statusUnsupported } from "./status-unsupported.ts";
import type { Problem, RecordRule } from "./model.ts";

const AROUND = {
  today: "2026-11-23",
  frameworks: [],
  bodies: [
    { id: "old-council", valid: { from: "1974-04-01", to: "2026-03-31" } },
    { id: "town-council", valid: { from: "2026-04-01" }, "successor-of": ["old-council"] },
  ],
  places: [],
};

const KEY = { is: true, because: "Two wards." };

function found(rule: RecordRule, more: object): string[] {
  return problemsOf(rule, more).map(({ severity, message }) =>
    severity === undefined ? message : `${severity}: ${message}`,
  );
}

function pathsFound(rule: RecordRule, more: object): string[] {
  return problemsOf(rule, more).map(({ path }) => path.join("."));
}

function problemsOf(rule: RecordRule, more: object): Problem[] {
  const record: DecisionRecord = {
    format: 1,
    id: "2026-03-02-a-bench",
    title: "A bench",
    status: "decided",
    framework: { id: "parks", version: "1.0.0", digest: "sha256:…" },
    ...more,
  };
  return [...rule.check(recordContext(record, record.id, undefined, AROUND))];
}

const decision = (fields: Decision): object => ({ decisions: [{ result: "approved", ...fields }] });

it.each<[RecordRule, object, string[]]>([
  [effectiveEarly, decision({ on: "2026-05-14", "effective-from": "2026-05" }), []],
  [effectiveEarly, decision({ on: "2026", "effective-from": "2026-05-14" }), []],
  [
    effectiveEarly,
    decision({ on: "2026-06", "effective-from": "2026-05" }),
    ["the decision takes effect in May 2026, but was taken in June 2026"],
  ],
  [
    effectiveEarly,
    decision({ on: "2026-05", "call-in": { "working-days": 3 }, "effective-from": "2026-05" }),
    [],
  ],
  [
    effectiveEarly,
    decision({ "call-in": { "working-days": 3, ends: "2026-06-03" }, "effective-from": "2026-05" }),
    ["the decision takes effect in May 2026, but may be called in until 3 June 2026"],
  ],
  [
    effectiveEarly,
    decision({
      "call-in": { "called-in": "2026-04", outcome: "upheld", "outcome-on": "2026-06" },
      "effective-from": "2026-05-29",
    }),
    ["the decision takes effect on 29 May 2026, but its call-in ended in June 2026"],
  ],
  [
    callInShort,
    decision({ "call-in": { "working-days": 3, published: "2026-05", ends: "2026-05-04" } }),
    [
      "the call-in ends on 4 May 2026, but 3 clear working days after 1 May 2026 without Early May bank holiday (4 May 2026) end on 7 May 2026",
    ],
  ],
  [
    callInShort,
    decision({ "call-in": { "working-days": 3, published: "2026-05", ends: "2026-05-29" } }),
    [
      "note: the days of the call-in were not counted: it is only said that it was published in May 2026",
    ],
  ],
  [
    callInShort,
    decision({ "call-in": { "working-days": 3, published: "2026-05-11", ends: "2026-05" } }),
    ["note: the days of the call-in were not counted: it is only said that it ended in May 2026"],
  ],
  [
    keyNoticeMissing,
    decision({ on: "2026-05", key: { ...KEY, "notice-published": "2026-04-15" } }),
    [],
  ],
  [
    keyNoticeMissing,
    decision({ on: "2026-05-14", key: { ...KEY, "notice-published": "2026-04" } }),
    [],
  ],
  [
    keyNoticeMissing,
    decision({ on: "2026-05", key: { ...KEY, "notice-published": "2026-05-20" } }),
    ["the notice was published 10 days clear before the decision, and it needs 28 clear days"],
  ],
  [bodyAbsent, decision({ body: "old-council", on: "2026-03" }), []],
  [bodyAbsent, decision({ body: "old-council", on: "2026" }), []],
  [bodyAbsent, decision({ body: "town-council", on: "2026" }), []],
  [
    bodyAbsent,
    decision({ body: "town-council", on: "2026-03" }),
    ['"town-council" began on 1 April 2026, so it did not exist in March 2026'],
  ],
  [
    bodyAbsent,
    decision({ body: "old-council", on: "2026-04" }),
    ['"old-council" ended on 31 March 2026, so it did not exist in April 2026'],
  ],
  [dayToCome, { voice: [{ who: "children", "fed-back": "2026-11" }] }, []],
  [
    dayToCome,
    { voice: [{ who: "children", "fed-back": "2026-12" }] },
    ["December 2026 has not come yet"],
  ],
  [dayToCome, { evidence: [{ date: "2030" }] }, []],
  [evidenceLate, { ...decision({ on: "2026-05" }), evidence: [{ date: "2026-05-31" }] }, []],
  [
    evidenceLate,
    { ...decision({ on: "2026-05" }), evidence: [{ date: "2026-06-01" }] },
    ["this evidence is dated 1 June 2026, but the decision was taken in May 2026"],
  ],
  [dayTooEarly, { ...decision({ on: "2026-05" }), "look-backs": [{ due: "2026-05-02" }] }, []],
  [
    dayTooEarly,
    { ...decision({ on: "2026-05" }), "look-backs": [{ due: "2026-04-30" }] },
    ["30 April 2026 is before the decision of May 2026"],
  ],
  [statusUnsupported, decision({ body: "town-council", on: "2026-11" }), []],
  [
    statusUnsupported,
    decision({ body: "town-council", on: "2026-12" }),
    [
      'the status is "decided", but the decision of "town-council" is of December 2026, which has not come yet',
    ],
  ],
  [
    feedbackMissing,
    { ...decision({ on: "2026-09" }), voice: [{ who: "children", said: "Yes." }] },
    [],
  ],
  [
    feedbackMissing,
    { ...decision({ on: "2026-05" }), voice: [{ who: "children", said: "Yes." }] },
    [
      "the decision was taken in May 2026, and these people have not been told what changed because of them",
    ],
  ],
])("%#: $0.id", (rule, more, messages) => {
  expect(found(rule, more)).toEqual(messages);
});

it.each([
  [undefined, { on: "2026-05" }, 1],
  ["taken-here", { on: "2026", "effective-from": "2026-06" }, 2],
  ["recorded-later", { on: "2026-05" }, 0],
  ["imported", { on: "2026", key: { "notice-published": "2025" } }, 0],
])("a record entered as %s takes months and years where it may: %j", (kind, fields, count) => {
  const entry = kind === undefined ? {} : { entry: { kind } };
  expect(found(monthForDay, { ...decision(fields), ...entry })).toHaveLength(count);
});

it.each([
  [undefined, "2026-10", ["put-to.0.key.notice-published"]],
  [undefined, "2026", ["put-to.0.key.notice-published"]],
  ["recorded-later", "2026-10", ["put-to.0.key.notice-published"]],
  ["imported", "2026", ["put-to.0.key.notice-published"]],
  ["imported", "2026-10-02", []],
])("a plan in a record entered as %s takes no month or year: %s", (kind, notice, paths) => {
  const entry = kind === undefined ? {} : { entry: { kind } };
  const key = { ...KEY, "notice-published": notice };
  const plan = { "put-to": [{ body: "town-council", on: "2026-12-15", key }], ...entry };
  const record = {
    ...decision({ on: "2026-05-14", key: { "notice-published": "2026-04-01" } }),
    ...plan,
  };
  expect(pathsFound(monthForDay, record)).toEqual(paths);
});
