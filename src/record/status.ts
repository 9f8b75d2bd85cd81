import { END_KINDS } from "./model.ts";
import type { EndKind, Status } from "./model.ts";

export interface StatusDescription {
  /** As it is shown to people. */
  label: string;
  /** One sentence. */
  meaning: string;
  /** Statuses a record may move to from here. */
  next: readonly Status[];
}

/** What each status means and where a record may go from it. Public API: `explain` and docs print it. */
export const STATUS: Readonly<Record<Status, StatusDescription>> = {
  draft: {
    label: "Draft",
    meaning: "Being written: it may leave anything out and change at any time.",
    next: ["proposed", "withdrawn"],
  },
  proposed: {
    label: "Proposed",
    meaning: "Complete and put to those who decide: every question is answered.",
    next: ["draft", "decided", "withdrawn"],
  },
  decided: {
    label: "Decided",
    meaning:
      "Decided by every body that had to; its words no longer change, they are corrected by dated errata.",
    next: ["superseded", "rescinded", "quashed", "lapsed"],
  },
  withdrawn: {
    label: "Withdrawn",
    meaning:
      "Taken back before it was decided; it is kept so that others can see it was considered.",
    next: ["draft"],
  },
  superseded: {
    label: "Superseded",
    meaning: "A later decision has taken its place; it is kept as it was.",
    next: [],
  },
  rescinded: {
    label: "Rescinded",
    meaning: "Cancelled by those who decided it, with nothing in its place; it is kept as it was.",
    next: [],
  },
  quashed: {
    label: "Quashed",
    meaning: "Set aside by a court or another authority; it is kept as it was.",
    next: [],
  },
  lapsed: {
    label: "Lapsed",
    meaning: "It came to an end by itself, with nothing in its place; it is kept as it was.",
    next: [],
  },
};

/** Whether a decision came to an end with nothing in its place. */
export function isEnded(status: Status): status is EndKind {
  return END_KINDS.some((kind) => kind === status);
}

/** Whether a record's words may no longer change. */
export function isConfirmed(status: Status): boolean {
  return status === "decided" || status === "superseded" || isEnded(status);
}

/** Whether every reachable question must be answered and the demands met. */
export function mustBeComplete(status: Status): boolean {
  return status === "proposed" || isConfirmed(status);
}

/** Whether a decision, its reasons, interests and publication must be recorded. */
export function mustBeDecided(status: Status): boolean {
  return isConfirmed(status);
}

/** Whether a record may go from one status to another. Staying is always allowed. */
export function mayMove(from: Status, to: Status): boolean {
  return from === to || STATUS[from].next.includes(to);
}
