import type { Path } from "../finding.ts";
import type { Action, DecisionRecord } from "../record/model.ts";
import { eventBefore } from "../record/must-follow.ts";
import type { Before } from "../record/must-follow.ts";

/** What a day is given in. */
interface DaySetting {
  draft: DecisionRecord;
  /** The record as it is on disk. */
  standing?: DecisionRecord | undefined;
  context: { today?: string };
}

/** What the day at this path of a record cannot be before when it is given; `undefined` if nothing. */
export function earliestDay(path: Path, setting: DaySetting): Before | undefined {
  const [top, at, field] = path;
  return top === "actions" && field === "due"
    ? promisedFrom(setting.draft.actions?.[Number(at)], setting)
    : eventBefore(setting.draft, path);
}

/** An action that has no decision to come from yet is promised on the day it is written. */
function promisedFrom(action: Action | undefined, setting: DaySetting): Before | undefined {
  const { draft, context, standing = draft } = setting;
  const { today } = context;
  const isPromised = (draft.decisions ?? []).length === 0 && (action?.status ?? "open") === "open";
  if (today === undefined || !isPromised) return undefined;
  // What was promised earlier may be left as it is.
  const due = dueOf(action?.id, standing);
  return due !== undefined && due < today ? undefined : { day: today };
}

function dueOf(id: string | undefined, { actions }: DecisionRecord): string | undefined {
  return id === undefined ? undefined : actions?.find((one) => one.id === id)?.due;
}
