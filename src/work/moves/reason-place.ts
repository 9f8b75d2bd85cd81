import type { Path } from "../../finding.ts";
import type { DecisionRecord, Event } from "../../record/model.ts";
import { textOf } from "./given-fields.ts";
import type { GivenFields } from "./given-reader.ts";
import type { FieldPlace } from "./move.ts";

/** Where a text about a move is kept: a line of history. */
export const NOTE: Path = ["history", 0, "note"];

/** Where the reason of a move is asked for: a line of history that is never written as it is. */
export const REASON: FieldPlace = { field: ["because"], place: NOTE };

/** The record with one line of history, which holds the reason as far as it was given. */
export function withReason(
  record: DecisionRecord,
  event: Event["event"],
  given: GivenFields,
  today: string,
): DecisionRecord {
  const note = textOf(given, "because");
  return { ...record, history: [{ on: today, event, ...(note === undefined ? {} : { note }) }] };
}

/** The reason that was given or answered. */
export function reasonIn({ history }: DecisionRecord): string | undefined {
  const note = history?.[0]?.note;
  return typeof note === "string" ? note : undefined;
}
