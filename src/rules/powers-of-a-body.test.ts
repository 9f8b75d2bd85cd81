// What a check says of call-in, notice and key decisions follows the rules that a body had on the day of
// the decision, not those it has now; and nothing is said where they are not known.
import { expect, it } from "vitest";
import type { Decision } from "../record/decision-model.ts";
import { callInShort } from "./call-in-short.ts";
import { recordContext } from "./context.ts";
import { deciderPowerless } from "./decider-powerless.ts";
import { keyDisallowed } from "./key-disallowed.ts";
import { keyNoticeMissing } from "./key-notice-missing.ts";
import { keyUnsaid } from "./key-unsaid.ts";
import { statusUnsupported } from "./status-unsupported.ts";

const RULES = [
  callInShort,
  keyUnsaid,
  keyDisallowed,
  keyNoticeMissing,
  deciderPowerless,
  statusUnsupported,
];

const BODIES = [
  {
    id: "county",
    powers: [
      {
        valid: { to: "2019-05-13" },
        capacity: "executive",
        "call-in-working-days": 5,
        "key-decision": { threshold: 250_000 },
      },
      {
        valid: { from: "2019-05-14", to: "2022-12-31" },
        capacity: "executive",
        "call-in-working-days": 3,
        "key-decision": { threshold: 500_000 },
      },
      { capacity: "delegated-officer", "key-decision": { allowed: false } },
    ],
  },
  { id: "town", "call-in-working-days": 4, "key-decision": { threshold: 100_000 } },
  {
    id: "trust",
    powers: [
      { valid: { to: "2020-03-31" }, capacity: "recommends-only" },
      { valid: { from: "2020-04-01" }, capacity: "board" },
    ],
  },
] as const;

const KEY = { is: true, because: "Two wards.", "notice-published": "2019-01-01" };
const NOT_KEY = { is: false, because: "Little money." };
const CABINET: Decision = {
  body: "county",
  capacity: "executive",
  result: "approved",
  key: NOT_KEY,
};

function found(decision: Decision, amount = 0): string[] {
  const record = {
    format: 1,
    id: "2019-03-02-a-bench",
    title: "A bench",
    status: "decided",
    framework: { id: "parks", version: "1.0.0", digest: "sha256:…" },
    proposal: { money: { amount } },
    decisions: [decision],
  } as const;
  const around = { today: "2026-11-23", frameworks: [], bodies: BODIES, places: [] };
  const context = recordContext({ ...record, decisions: [decision] }, record.id, undefined, around);
  return RULES.flatMap((rule) => rule.check(context).map(() => rule.id));
}

const days = (count: number): Pick<Decision, "call-in"> => ({
  "call-in": { "working-days": count },
});

it.each<[string, Decision, string[], number?]>([
  ["3 days while there were 5", { ...CABINET, on: "2019-05-13", ...days(3) }, ["call-in-short"]],
  ["5 days while there were 5", { ...CABINET, on: "2019-05-13", ...days(5) }, []],
  ["3 days once there were 3", { ...CABINET, on: "2019-05-14", ...days(3) }, []],
  ["2 days once there were 3", { ...CABINET, on: "2019-05-14", ...days(2) }, ["call-in-short"]],
  ["1 day in a year of which nothing is said", { ...CABINET, on: "2023-01-01", ...days(1) }, []],
  ["3 days in a month in which the rule changed", { ...CABINET, on: "2019-05", ...days(3) }, []],
  ["3 days in a month before it", { ...CABINET, on: "2019-04", ...days(3) }, ["call-in-short"]],
  ["2 days in a year after it", { ...CABINET, on: "2020", ...days(2) }, ["call-in-short"]],
  [
    "3 days where the power is not known",
    { body: "county", result: "approved", on: "2019-05-01", ...days(3) },
    [],
  ],
  [
    "3 days where 4 hold on every day",
    { ...CABINET, body: "town", on: "1999-01-01", ...days(3) },
    ["call-in-short"],
  ],
  [
    "no key decision of 300,000 while 250,000 was one",
    { ...CABINET, on: "2019-05-13" },
    ["key-unsaid"],
    300_000,
  ],
  ["the same a day later", { ...CABINET, on: "2019-05-14" }, [], 300_000],
  ["no key decision of 600,000 then", { ...CABINET, on: "2019-05-14" }, ["key-unsaid"], 600_000],
  ["the same when nothing is said of the threshold", { ...CABINET, on: "2023-02-01" }, [], 600_000],
  ["a notice of 28 clear days", { ...CABINET, key: KEY, on: "2019-01-30" }, []],
  ["a notice of 27 clear days", { ...CABINET, key: KEY, on: "2019-01-29" }, ["key-notice-missing"]],
  [
    "an officer's key decision",
    { ...CABINET, capacity: "delegated-officer", key: KEY, on: "2021-01-30" },
    ["key-disallowed"],
  ],
  [
    "an officer's decision that is not key",
    { ...CABINET, capacity: "delegated-officer", on: "2021-01-30" },
    [],
  ],
  [
    "an officer's key decision where nothing is said of officers",
    { ...CABINET, body: "town", capacity: "delegated-officer", key: KEY, on: "2021-01-30" },
    [],
  ],
  [
    "a board that could only recommend then",
    { body: "trust", capacity: "board", result: "approved", on: "2020-03-31" },
    ["decider-powerless"],
  ],
  [
    "the same board once it could decide",
    { body: "trust", capacity: "board", result: "approved", on: "2020-04-01" },
    [],
  ],
  [
    "a panel that approved",
    { body: "trust", capacity: "recommends-only", result: "approved", on: "2021-01-01" },
    ["decider-powerless"],
  ],
  [
    "what was only noted",
    { body: "trust", capacity: "board", result: "noted", on: "2021-01-01" },
    ["status-unsupported"],
  ],
])("%s", (_, decision, rules, amount) => {
  expect([...new Set(found(decision, amount))]).toEqual(rules);
});
