import { compareText } from "../finding.ts";
import type { DecisionRecord } from "./model.ts";
import { promisesOf } from "./promises.ts";
import type { Promised } from "./promises.ts";

/** Something that a decision promised for a day and that is still to be done. */
export type Due = Promised & { due: string };

/** What a decided record has promised for a day and not done, by day. */
export function dueOf(record: DecisionRecord): Due[] {
  return promisesOf(record)
    .filter((promised): promised is Due => promised.status === "open" && promised.due !== undefined)
    .sort((a, b) => compareText(a.due, b.due));
}
