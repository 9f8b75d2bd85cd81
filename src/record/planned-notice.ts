/** Notice that a planned decision asks for, counted while it can still be given. */
import { clearDaysBetween, KEY_DECISION_CLEAR_DAYS } from "./call-in.ts";
import { addDays } from "./days.ts";
import { isInCalendar } from "./calendar-day.ts";
import type { Planned } from "./decision-model.ts";

/** Clear days before a private meeting of an executive on which each notice is out: SI 2012/2089, regulation 5. */
const PRIVATE_MEETING_CLEAR_DAYS = [KEY_DECISION_CLEAR_DAYS, 5] as const;

/** A notice that is not out, or is out too late. Days are ISO days. */
export interface NoticeToGive {
  /** Clear days that it needs. */
  needs: number;
  /** The day planned for the decision. */
  planned: string;
  /** The last day on which it can be published. */
  last: string;
  /** The day on which it was or will be published, and how many clear days that leaves. */
  published?: { on: string; clear: number };
}

/** What the plan of a key decision lacks of its notice; `undefined` if it lacks nothing or nobody can say. */
export function keyNoticeToGive({ key, on }: Planned): NoticeToGive | undefined {
  if (key?.is !== true || key.exception !== undefined || !isWholeDay(on)) return undefined;
  return noticeToGive(on, KEY_DECISION_CLEAR_DAYS, key["notice-published"]);
}

/** What the plan of a private meeting lacks of its notices, the first of them first. */
export function privateNoticesToGive(plan: Planned): NoticeToGive[] {
  const { capacity, on, private: hidden } = plan;
  if (hidden?.is !== true || capacity !== "executive" || !isWholeDay(on)) return [];
  const published = (hidden.notices ?? []).filter(isWholeDay).sort();
  return PRIVATE_MEETING_CLEAR_DAYS.flatMap(
    (needs, at) => noticeToGive(on, needs, published[at]) ?? [],
  );
}

/** The first day for which a notice that is published on this day is early enough. */
export function firstDayAfterNotice(published: string, needs: number): string {
  return addDays(published, needs + 1);
}

function noticeToGive(
  planned: string,
  needs: number,
  published: string | undefined,
): NoticeToGive | undefined {
  const last = addDays(planned, -needs - 1);
  if (published === undefined) return { needs, planned, last };
  if (!isWholeDay(published)) return undefined;
  const clear = clearDaysBetween(published, planned);
  return clear >= needs ? undefined : { needs, planned, last, published: { on: published, clear } };
}

function isWholeDay(day: unknown): day is string {
  return typeof day === "string" && day.length === "2026-11-28".length && isInCalendar(day);
}
