import { compareText } from "../finding.ts";
import type { Text } from "../record/model.ts";
import type { Published } from "./model.ts";
import { counted } from "./text-in-words.ts";

/** Something that a decision promised and that is still to be done. */
export interface Due {
  kind: "action" | "look-back";
  published: Published;
  what: Text;
  who: string | undefined;
  /** ISO day; absent when none was set. */
  due: string | undefined;
}

const LOOK_BACK = "Ask the tests again";

/**
 * Open actions and look-backs of decisions that stand, by the day they are due; those without a day
 * come last. A draft has promised nothing yet, and what was superseded or rescinded promises no more.
 */
export function dueOf(records: readonly Published[]): Due[] {
  return records
    .filter(({ record }) => record.status === "decided")
    .flatMap((published) => [...actionsDue(published), ...lookBacksDue(published)])
    .sort(
      (a, b) =>
        compareText(a.due ?? "9999-99-99", b.due ?? "9999-99-99") ||
        compareText(a.published.record.id, b.published.record.id),
    );
}

/** How far off a day is: "today", "in 3 days", "3 days overdue". Empty if there is no day. */
export function distanceInWords(due: string | undefined, asOf: string): string {
  if (due === undefined) return "";
  const days = daysBetween(asOf, due);
  // A day that does not exist; `check` says so.
  if (Number.isNaN(days)) return "";
  if (days === 0) return "today";
  return days > 0 ? `in ${counted(days, "day")}` : `${counted(-days, "day")} overdue`;
}

/** Days from one ISO day to another; negative if the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

function actionsDue(published: Published): Due[] {
  return (published.record.actions ?? [])
    .filter(({ status }) => status === undefined || status === "open")
    .map(({ what = "", owner, due }) => ({ kind: "action", published, what, who: owner, due }));
}

function lookBacksDue(published: Published): Due[] {
  return (published.record["look-backs"] ?? [])
    .filter(({ held }) => held === undefined)
    .map(({ due, by }) => ({ kind: "look-back", published, what: LOOK_BACK, who: by, due }));
}
