import { compareText } from "../../finding.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { byUrgency, isOverdue, promisesOf } from "../../record/promises.ts";
import type { Promised, PromiseKind, PromiseStatus } from "../../record/promises.ts";

/** A record, and where it and its paper stand, from the folder the list is made for. */
export interface ActionSource {
  record: DecisionRecord;
  file: string;
  /** Absent when there is none yet. */
  paper?: string;
}

/** One thing to be done, and the record that promised it. */
export interface ActionRow extends ActionSource {
  promised: Promised;
}

/** What a list of actions is asked for. Everything that is given must hold. */
export interface ActionFilter {
  statuses: readonly PromiseStatus[];
  kinds?: readonly PromiseKind[];
  overdue?: boolean;
  /** A part of the owner's role, in any case. */
  owner?: string;
  /** ISO day, counted in; what has no day is left out. */
  until?: string;
  /** Body id: it took the decision. */
  body?: string;
}

/** What records promised and a filter lets through: what is overdue first, then by day. */
export function actionRows(
  sources: readonly ActionSource[],
  filter: ActionFilter,
  asOf: string,
): ActionRow[] {
  const urgency = byUrgency(asOf);
  return sources
    .flatMap((source) => promisesOf(source.record).map((promised) => ({ ...source, promised })))
    .filter((row) => CONDITIONS.every((holds) => holds(row, filter, asOf)))
    .sort((a, b) => urgency(a.promised, b.promised) || compareText(a.record.id, b.record.id));
}

const CONDITIONS: readonly ((row: ActionRow, filter: ActionFilter, asOf: string) => boolean)[] = [
  ({ promised }, { statuses }) => statuses.includes(promised.status),
  ({ promised }, { kinds }) => kinds === undefined || kinds.includes(promised.kind),
  ({ promised }, { overdue }, asOf) => overdue !== true || isOverdue(promised, asOf),
  ({ promised: { owner = "" } }, { owner: wanted }) =>
    wanted === undefined || owner.toLowerCase().includes(wanted.toLowerCase()),
  ({ promised: { due } }, { until }) => until === undefined || (due !== undefined && due <= until),
  ({ record }, { body }) =>
    body === undefined || (record.decisions ?? []).some((decision) => decision.body === body),
];
