/** A record that was put to two bodies, and decided by both. */
import type { Decision } from "../../record/decision-model.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { decide } from "../decide.ts";
import { after, LIFE_CONTEXT, undecided } from "./life-context.ts";

export const PROPOSED: DecisionRecord = {
  ...undecided("proposed"),
  "put-to": [{ body: "town-council" }, { body: "health-trust" }],
  history: [{ on: "2026-11-10", event: "proposed" }],
};

export const CABINET: Decision = {
  body: "town-council",
  decider: "Cabinet",
  capacity: "executive",
  on: "2026-11-16",
  reference: "TC/12/2026",
  result: "approved",
  resolution: "Agreed to build the ramp.",
  reasons: "It opens the pond to all.",
  interests: "none-declared",
};

export const BOARD: Decision = {
  body: "health-trust",
  decider: "Board",
  capacity: "board",
  on: "2026-11-20",
  result: "approved",
  resolution: "Agreed.",
  reasons: "The walk ends there.",
  interests: "none-declared",
};

/** The record with these decisions noted, one after another. */
export function noted(...decisions: Decision[]): DecisionRecord {
  return decisions.reduce(
    (record, decision) => after(record, decide(record, { decision }, LIFE_CONTEXT)),
    PROPOSED,
  );
}

export const DECIDED = noted(CABINET, BOARD);
