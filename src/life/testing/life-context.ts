/** What moves know in tests: invented bodies, and the bank holidays that come with the program. */
import { parkFramework } from "../../framework/testing/park-framework.ts";
import { shippedBankHolidays } from "../../record/bank-holidays.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { parkRecord } from "../../record/testing/park-record.ts";
import { workingCalendar } from "../../record/working-days.ts";
import { withEdit } from "../../yaml/plain-edit.ts";
import { isRefusedMove } from "../model.ts";
import type { LifeContext, MoveOutcome } from "../model.ts";

export const LIFE_CONTEXT: LifeContext = {
  framework: parkFramework(),
  bodies: [
    {
      id: "town-council",
      name: "Ambleford Town Council",
      "call-in-working-days": 3,
      "reference-pattern": "TC/{seq}/{year}",
      "successor-of": ["old-council"],
      valid: { from: "2025-04-01" },
    },
    { id: "old-council", name: "Old Ambleford Council", valid: { to: "2025-03-31" } },
    { id: "health-trust", name: "Ambleford Health Trust" },
    { id: "parks-forum", name: "Parks Forum", "recommends-only": true },
  ],
  calendar: workingCalendar(shippedBankHolidays()),
  today: "2026-11-23",
};

const AFTERWARDS = [
  "decisions",
  "publication",
  "history",
  "reviews",
  "attestations",
  "look-backs",
  "errata",
] as const;

/** A record before anyone decided. */
export function undecided(status: "draft" | "proposed" = "draft"): DecisionRecord {
  const record = { ...parkRecord(), status };
  for (const field of AFTERWARDS) delete record[field];
  return record;
}

/** The record after a move. @throws Error if it was refused. */
export function after(record: DecisionRecord, moved: MoveOutcome): DecisionRecord {
  if (isRefusedMove(moved)) throw new Error(`${moved.refused}. ${moved.hint}`);
  return moved.edits.reduce<unknown>(withEdit, record) as DecisionRecord;
}

/** Why a move was refused, with what can be done; empty if it was not. */
export function refusal(moved: MoveOutcome): string {
  return isRefusedMove(moved) ? `${moved.refused}. ${moved.hint}` : "";
}
