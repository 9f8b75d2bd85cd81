/** Whether what a record says holds: one answer for rules, lists of actions, coverage and registers. */
import { END_KINDS } from "./model.ts";
import type { DecisionRecord, EndKind } from "./model.ts";
import { decides } from "./outstanding.ts";

/**
 * Whether what a record says holds: it does, nobody has decided it yet, it has ended, or it never held.
 */
export type Force = "in-force" | "undecided" | "rejected" | "withdrawn" | "superseded" | EndKind;

/** What has ended or never held, in the order in which it is told. */
export const ENDS = ["rejected", "withdrawn", "superseded", ...END_KINDS] as const;

type Standing = Pick<DecisionRecord, "status" | "decisions">;

/**
 * Whether what a record says holds. In a decided one, a body's latest entry counts; that one body
 * approved is enough, for what it approved holds for it.
 */
export function forceOf({ status, decisions = [] }: Standing): Force {
  if (status === "draft" || status === "proposed") return "undecided";
  if (status !== "decided") return status;
  const latest = decisions.filter((entry, at) => {
    const again = decisions.slice(at + 1).some(({ body }) => body === entry.body);
    return decides(entry) && !again;
  });
  const isRejected = latest.length > 0 && latest.every(({ result }) => result === "rejected");
  return isRejected ? "rejected" : "in-force";
}

/** Whether a decision holds: only then does it promise anything, and only then does it count. */
export function isInForce(record: Standing): boolean {
  return forceOf(record) === "in-force";
}

/** Whether it has ended, or never held. */
export function hasEnded(record: Standing): boolean {
  const force = forceOf(record);
  return force !== "in-force" && force !== "undecided";
}
