import { compareText } from "../finding.ts";
import type { Framework } from "../framework/model.ts";
import type { DecisionRecord, Event, Status } from "../record/model.ts";
import { isWholeDay } from "../record/day-span.ts";
import { hasDecided, isDecided, NO_DAY } from "../record/outstanding.ts";
import { unknownAt } from "../record/not-known.ts";
import { withSeal } from "../record/seal.ts";
import { isConfirmed } from "../record/status.ts";
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
 * The status a finished walk gives: proposed, or decided where every body that must has decided by the
 * day of the walk. A record with open steps stays what it is.
 */
export function finishedStatus(
  draft: DecisionRecord,
  framework: Framework,
  context: WalkContext = NEW_WALK,
): Status {
  if (openAtEnd(draft, framework, context).length > 0) return draft.status;
  return isDecided(draft, context.today ?? NO_DAY) ? "decided" : "proposed";
}

/**
 * The edits that finish a walk: the status, and what happened to the record on its way to it
 * (`today` is an ISO day). None while steps are open, or when the record is past being a draft.
 */
export function finishEdits(
  draft: DecisionRecord,
  framework: Framework,
  today: string,
  context: WalkContext = NEW_WALK,
): Edit[] {
  const status = finishedStatus(draft, framework, { ...context, today });
  const events = eventsTo(status, asFinished(draft, framework), today);
  if (events.length === 0) return [];
  const from = draft.history?.length;
  const history: Edit[] =
    from === undefined
      ? [{ path: ["history"], value: events }]
      : events.map((event, at) => ({ path: ["history", from + at], value: event }));
  return [{ path: ["status"], value: status }, ...history, ...closeAllQuestionsEdits(draft)];
}

/**
 * What happened to a record that a walk or answers bring to a status. A decision is of its own day,
 * and the record was sealed on the day it was recorded: it is not said that it was put forward.
 * @param draft With its id and every word it will have, and the status it comes from.
 */
export function eventsTo(status: Status, draft: DecisionRecord, today: string): Event[] {
  if (draft.status === "draft" && status === "proposed") return [{ on: today, event: "proposed" }];
  const isOnTheWay = draft.status === "draft" || draft.status === "proposed";
  if (!isConfirmed(status) || !isOnTheWay) return [];
  return [...toldEvents(draft, today), withSeal({ on: today, event: "recorded" }, draft)];
}

/**
 * What the bodies decided, how it ended, and the history does not say, by day. What is known by its month
 * or year alone, or not at all, is left out: an entry of the history needs a day.
 */
function toldEvents(draft: DecisionRecord, today: string): Event[] {
  const { decisions = [], ended = [], history = [] } = draft;
  const isKnown = (list: string, at: number): boolean =>
    unknownAt(draft, [list, at, "on"]) === undefined;
  const events = [
    ...decisions
      .filter((entry, at) => hasDecided(entry, today) && isKnown("decisions", at))
      .map(({ on = today, body }) => ({ on, event: "decided", body })),
    ...ended
      .filter((_, at) => isKnown("ended", at))
      .map(({ on = today, how = "ended", body }) => ({ on, event: how, body })),
  ];
  return events
    .filter(({ on, event, body }) => {
      const isTold = history.some(
        (one) => one.event === event && one.on === on && (one.body ?? body) === body,
      );
      return isWholeDay(on) && !isTold;
    })
    .map(({ body, ...event }): Event => ({ ...event, ...(body === undefined ? {} : { body }) }))
    .sort((a, b) => compareText(a.on, b.on));
}

/** The record without what is set aside, which a finished one may not hold. */
function asFinished(draft: DecisionRecord, framework: Framework): DecisionRecord {
  const dropped = setAside(draft, framework).map((path): Edit => ({ path, remove: true }));
  return dropped.reduce<unknown>(withEdit, draft) as DecisionRecord;
}
