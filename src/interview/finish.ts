import type { Framework } from "../framework/model.ts";
import { confirmedDigest } from "../record/digest.ts";
import type { DecisionRecord, Event, Status } from "../record/model.ts";
import { isDecided } from "../record/outstanding.ts";
import { setAside } from "../record/set-aside.ts";
import type { Edit } from "../yaml/edit.ts";
import { withEdit } from "../yaml/plain-edit.ts";
import { isOpenAtEnd } from "./flow.ts";
import { closeAllQuestionsEdits } from "./open-questions.ts";
import { NEW_WALK } from "./model.ts";
import type { Step, WalkContext } from "./model.ts";
import { stepsOf } from "./steps.ts";

/**
 * The steps that must be answered and are not, and those that were begun or left for a colleague, in
 * order; what "Check your answers" lists first.
 */
export function openAtEnd(
  draft: DecisionRecord,
  framework: Framework,
  context: WalkContext = NEW_WALK,
): Step[] {
  return stepsOf(draft, framework, context).filter((step) => isOpenAtEnd(step, draft));
}

/**
 * The status a finished walk gives: proposed, or decided where a body has decided. A record with open
 * steps stays what it is.
 */
export function finishedStatus(
  draft: DecisionRecord,
  framework: Framework,
  context: WalkContext = NEW_WALK,
): Status {
  if (openAtEnd(draft, framework, context).length > 0) return draft.status;
  return isDecided(draft) ? "decided" : "proposed";
}

/**
 * The edits that finish a walk: the status, and a line of history for every status it moves through
 * (`today` is an ISO day). None while steps are open, or when the record is past being a draft.
 */
export function finishEdits(
  draft: DecisionRecord,
  framework: Framework,
  today: string,
  context: WalkContext = NEW_WALK,
): Edit[] {
  const status = finishedStatus(draft, framework, context);
  const events = sealed(eventsBetween(draft.status, status, today), asFinished(draft, framework));
  if (events.length === 0) return [];
  const from = draft.history?.length;
  const history: Edit[] =
    from === undefined
      ? [{ path: ["history"], value: events }]
      : events.map((event, at) => ({ path: ["history", from + at], value: event }));
  return [{ path: ["status"], value: status }, ...history, ...closeAllQuestionsEdits(draft)];
}

/** What happens to a record on its way from one status to another that a walk can give it. */
export function eventsBetween(from: Status, to: Status, today: string): Event[] {
  const road: readonly Status[] = ["draft", "proposed", "decided"];
  if (!road.includes(from) || !road.includes(to)) return [];
  return road
    .slice(road.indexOf(from) + 1, road.indexOf(to) + 1)
    .map((event) => ({ on: today, event }));
}

/** The record without what is set aside, which a finished one may not hold. */
function asFinished(draft: DecisionRecord, framework: Framework): DecisionRecord {
  const dropped = setAside(draft, framework).map((path): Edit => ({ path, remove: true }));
  return dropped.reduce<unknown>(withEdit, draft) as DecisionRecord;
}

/** The events, that of the decision with the digest of the record as it is confirmed. */
export function sealed(events: readonly Event[], record: DecisionRecord): Event[] {
  return events.map((event) =>
    event.event === "decided" ? { ...event, of: confirmedDigest(record) } : event,
  );
}
