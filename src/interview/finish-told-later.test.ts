// Promise: what is told later is sealed on the day it is recorded, whatever became of the decision, and the
// history holds days only.
import { expect, it } from "vitest";
import { confirmedDigest } from "../record/digest.ts";
import type { DecisionRecord } from "../record/model.ts";
import { parseRecord } from "../record/parse.ts";
import { serialiseRecord } from "../record/serialise.ts";
import { recordFromAnswers } from "./record-from-answers.ts";
import { HARBOUR } from "./testing/harbour-framework.ts";
import { harbourRecord } from "./testing/harbour-record.ts";

const TODAY = "2026-11-28";
const ID = "2026-11-28-a-wider-quay";
const ANSWERS: Partial<DecisionRecord> = harbourRecord();
delete ANSWERS.history;
const [DECISION] = ANSWERS.decisions ?? [];
const END = { how: "quashed", body: DECISION!.body!, by: "High Court", because: "It was unfair." };

function told(more: object): DecisionRecord {
  const answers = { ...ANSWERS, status: "decided" as const, ...more };
  return recordFromAnswers(answers, HARBOUR, { today: TODAY, taken: () => false, id: ID });
}

it.each<[string, object, [string, string][]]>([
  [
    "by its day",
    { decisions: [{ ...DECISION, on: "2024-05-14" }] },
    [
      ["2024-05-14", "decided"],
      [TODAY, "recorded"],
    ],
  ],
  ["by its month", { decisions: [{ ...DECISION, on: "2024-05" }] }, [[TODAY, "recorded"]]],
  [
    "with its end",
    {
      status: "quashed",
      decisions: [{ ...DECISION, on: "2024-05" }],
      ended: [{ ...END, on: "2025-02-03" }],
    },
    [
      ["2025-02-03", "quashed"],
      [TODAY, "recorded"],
    ],
  ],
])("a decision that is known %s", (_name, more, events) => {
  const record = told(more);
  expect(record.history?.map(({ on, event }) => [on, event])).toEqual(events);
  expect(record.history?.at(-1)?.of).toBe(confirmedDigest(record));
  const { faults } = parseRecord(serialiseRecord(record));
  expect(faults.filter(({ path }) => path.startsWith("history"))).toEqual([]);
});
