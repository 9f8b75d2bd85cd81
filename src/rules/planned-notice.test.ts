// Notice of a planned decision is counted from today and from the day that is planned, so that it is found
// while the meeting can still be moved; and nothing is said of what is decided, excepted or not known.
import { expect, it } from "vitest";
import type { Planned } from "../record/decision-model.ts";
import type { DecisionRecord } from "../record/model.ts";
import { recordContext } from "./context.ts";
import { noticeDiffers } from "./notice-differs.ts";
import { plannedNoticeShort } from "./planned-notice-short.ts";
import { privateNoticeShort } from "./private-notice-short.ts";

const TODAY = "2026-11-23";
const RULES = [plannedNoticeShort, privateNoticeShort, noticeDiffers];

function found(plan: Planned, change: Partial<DecisionRecord> = {}): string[] {
  const record: DecisionRecord = {
    format: 1,
    id: "2026-11-02-a-bench",
    title: "A bench",
    status: "proposed",
    framework: { id: "parks", version: "1.0.0", digest: "sha256:…" },
    "put-to": [{ body: "county", capacity: "executive", ...plan }],
    ...change,
  };
  const around = { today: TODAY, frameworks: [], bodies: [], places: [] };
  const context = recordContext(record, record.id, undefined, around);
  return RULES.flatMap((rule) =>
    rule
      .check(context)
      .map(({ path, severity = rule.severity, message, fix = rule.fix }) =>
        [path.join("."), severity, message, fix].join(" | "),
      ),
  );
}

const KEY = { is: true, because: "Two wards." };
const noticed = (day: string): NonNullable<Planned["key"]> => ({ ...KEY, "notice-published": day });
const hidden = (...notices: string[]): NonNullable<Planned["private"]> => ({ is: true, notices });
const NO_NOTICE = "the notice of this key decision is not published";

it.each<[string, Planned, string[]]>([
  ["28 clear days", { on: "2026-12-22", key: noticed("2026-11-23") }, []],
  [
    "27 clear days",
    { on: "2026-12-21", key: noticed("2026-11-23") },
    [
      "put-to.0.key.notice-published | warning | the notice of this key decision leaves 27 clear days before 21 December 2026, and it needs 28 | Plan it for 22 December 2026 or later, or name the exception that is used and say why.",
    ],
  ],
  [
    "a notice after the meeting",
    { on: "2026-12-01", key: noticed("2026-12-02") },
    [
      "put-to.0.key.notice-published | warning | the notice of this key decision leaves no time before 1 December 2026, and it needs 28 | Plan it for 31 December 2026 or later, or name the exception that is used and say why.",
    ],
  ],
  [
    "no notice while there is time, to the last day",
    { on: "2026-12-22", key: KEY },
    [
      `put-to.0.key.is | note | ${NO_NOTICE}, and the 28 clear days before 22 December 2026 begin after 23 November 2026 | Publish it by 23 November 2026, and write the day.`,
    ],
  ],
  [
    "no notice a day too late",
    { on: "2026-12-21", key: KEY },
    [
      `put-to.0.key.is | warning | ${NO_NOTICE}, and it is too late for the 28 clear days before 21 December 2026 | Plan it for 22 December 2026 or later, or name the exception that is used and say why.`,
    ],
  ],
  [
    "an exception",
    { on: "2026-11-25", key: { ...KEY, exception: "Special urgency: a flood." } },
    [],
  ],
  ["no key decision", { on: "2026-11-25", key: { is: false, because: "One ward." } }, []],
  ["no day yet", { key: KEY }, []],
  ["a day that does not exist", { on: "2026-11-31", key: KEY }, []],
  [
    "both notices of a private meeting",
    { on: "2026-12-22", private: hidden("2026-11-23", "2026-12-16") },
    [],
  ],
  [
    "the second notice a day late, in any order",
    { on: "2026-12-22", private: hidden("2026-12-17", "2026-11-23") },
    [
      "put-to.0.private.notices | warning | the second notice of this private meeting leaves 4 clear days before 22 December 2026, and it needs 5 | Plan it for 23 December 2026 or later, or hold it in public.",
    ],
  ],
  [
    "the second notice still to come",
    { on: "2026-12-22", private: hidden("2026-11-23") },
    [
      "put-to.0.private.notices | note | the second notice of this private meeting is not published, and the 5 clear days before 22 December 2026 begin after 16 December 2026 | Publish it by 16 December 2026, and write the day.",
    ],
  ],
  [
    "no notice of a private meeting",
    { on: "2026-12-01", private: { is: true } },
    [
      "put-to.0.private.is | warning | the first notice of this private meeting is not published, and it is too late for the 28 clear days before 1 December 2026 | Plan it for 22 December 2026 or later, or hold it in public.",
    ],
  ],
  [
    "a private meeting of a board",
    { capacity: "board", on: "2026-12-01", private: { is: true } },
    [],
  ],
])("%s", (_, plan, problems) => {
  expect(found(plan)).toEqual(problems);
});

const SHORT: Planned = { on: "2026-11-25", key: KEY };
const DECIDED = { body: "county", capacity: "executive", on: TODAY, result: "approved" } as const;

it.each<[string, Partial<DecisionRecord>, number]>([
  ["a draft", { status: "draft" }, 1],
  ["a record that was taken back", { status: "withdrawn" }, 0],
  ["a decided record", { status: "decided" }, 0],
  ["a body that has decided", { decisions: [DECIDED] }, 0],
  ["a body that put it off", { decisions: [{ ...DECIDED, result: "deferred" }] }, 1],
])("in %s", (_, change, count) => {
  expect(found(SHORT, change)).toHaveLength(count);
});

it.each<[string, string | undefined, number]>([
  ["the same day", "2026-10-20", 0],
  ["another day", "2026-10-21", 1],
  ["its month", "2026-10", 0],
  ["another month", "2026-11", 1],
  ["no day", undefined, 0],
])("a decision that says %s", (_, day, count) => {
  const key = { ...KEY, ...(day === undefined ? {} : { "notice-published": day }) };
  const change: Partial<DecisionRecord> = { status: "decided", decisions: [{ ...DECIDED, key }] };
  expect(found({ key: noticed("2026-10-20") }, change)).toHaveLength(count);
});
