import { clearDaysBetween, KEY_DECISION_CLEAR_DAYS } from "./call-in.ts";
import { daySpan } from "./day-span.ts";
import type { Decision } from "./decision-model.ts";

/** What a key decision lacks of the notice that it asks for. */
export type NoticeShortfall =
  | { notice: "none" }
  /** Clear days that there were; negative if it was published after the decision. */
  | { notice: "short"; clear: number };

/** Whether an exception has to be named for a decision; `undefined` if its notice is long enough. */
export function noticeShortfall({
  key,
  on,
}: Pick<Decision, "key" | "on">): NoticeShortfall | undefined {
  if (key?.is !== true) return undefined;
  const notice = key["notice-published"];
  if (notice === undefined) return { notice: "none" };
  // Of a month or a year, the days that leave the longest notice: it is short only if none is long enough.
  const [from, to] = [daySpan(notice), daySpan(on)];
  const clear =
    from === undefined || to === undefined ? NaN : clearDaysBetween(from.first, to.last);
  return clear < KEY_DECISION_CLEAR_DAYS ? { notice: "short", clear } : undefined;
}
