import type { Framework } from "../framework/model.ts";
import type { DecisionRecord } from "../record/model.ts";
import { progressOf } from "./flow.ts";
import { NEW_WALK } from "./model.ts";
import type { Adding, Choice, Progress, Step } from "./model.ts";
import { stepsOf } from "./steps.ts";
import { valueAt } from "../mapping.ts";
import { listAt } from "./list-at.ts";

/**
 * How many of the questions that must be answered a record answers. The same record and framework
 * give the same count, on any day and under any configuration: everything that says how far a record
 * is uses this.
 */
export function progressOfRecord(record: DecisionRecord, framework: Framework): Progress {
  return progressOf(countedSteps(record, framework), record);
}

/**
 * The steps that progress is counted by. A body counts as the record names it: whether it exists is
 * for a check to say.
 * @param adding An item that a walk is about to add.
 */
export function countedSteps(
  record: DecisionRecord,
  framework: Framework,
  adding?: Adding,
): Step[] {
  const bodies = listAt(record, ["decisions"]).flatMap((decision) => namedBy(decision));
  return stepsOf(record, framework, { ...NEW_WALK, bodies, places: ANYWHERE, adding });
}

/** Whether a configuration adds places must not decide whether they are asked for. */
const ANYWHERE: readonly Choice[] = [{ value: "anywhere", label: "Anywhere" }];

function namedBy(decision: unknown): Choice[] {
  const body = valueAt(decision, ["body"]);
  return typeof body === "string" ? [{ value: body, label: body }] : [];
}
