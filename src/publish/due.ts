import { compareText } from "../finding.ts";
import { daysBetween } from "../record/days.ts";
import { timeBetween } from "../record/time-between.ts";
import type { Text } from "../record/text-model.ts";
import { promisesOf } from "../record/promises.ts";
import type { Published } from "./model.ts";

/** Something that a decision promised and that is still to be done. */
export interface Due {
  kind: "action" | "look-back";
  published: Published;
  what: Text;
  who: string | undefined;
  /** ISO day; absent when none was set. */
  due: string | undefined;
  /** That the day is not known, and why. */
  dueUnknown?: string | undefined;
  /** The event it waits for, and how often it must be done. */
  when?: Text | undefined;
  every?: string | undefined;
}

/** Open actions and look-backs of decisions that are in force, by the day they are due; those without a day come last. */
export function dueOf(records: readonly Published[]): Due[] {
  return records
    .flatMap((published) => promisesOf(published.record).map((one) => ({ published, one })))
    .filter(({ one }) => one.status === "open")
    .map(({ published, one }): Due => {
      const { kind, what, owner: who, due, dueUnknown, when, every } = one;
      const of = kind === "look-back" ? kind : "action";
      return { kind: of, published, what, who, due, dueUnknown, when, every };
    })
    .sort(
      (a, b) =>
        compareText(a.due ?? "9999-99-99", b.due ?? "9999-99-99") ||
        compareText(a.published.record.id, b.published.record.id),
    );
}

/** What is past its day. */
export function overdueOf(records: readonly Published[], asOf: string): Due[] {
  return dueOf(records).filter(({ due }) => due !== undefined && due < asOf);
}

/** How far off a day is: "today", "in 3 days", "3 days overdue". Empty if there is no day. */
export function distanceInWords(due: string | undefined, asOf: string): string {
  if (due === undefined) return "";
  const days = daysBetween(asOf, due);
  // A day that does not exist; `check` says so.
  if (Number.isNaN(days)) return "";
  if (days === 0) return "today";
  return days > 0 ? `in ${timeBetween(asOf, due)}` : `${timeBetween(due, asOf)} overdue`;
}
