import { compareText } from "../../finding.ts";
import type { PublicRecord } from "../../record/to-public.ts";
import {
  byUrgency,
  isOverdue,
  lapsedPromisesOf,
  plannedOf,
  PROMISE_STATUSES,
  promisesOf,
} from "../../record/promises.ts";
import type { Promised, PromiseKind, PromiseStatus } from "../../record/promises.ts";

/** A record, and where it and its paper are, from the folder the list is made for. */
export interface ActionSource {
  record: PublicRecord;
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
  /** What drafts would promise as well. */
  withDrafts?: boolean;
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
    .flatMap((source) =>
      promisedBy(source.record, filter).map((one) => ({ ...source, promised: one })),
    )
    .filter((row) => CONDITIONS.every((holds) => holds(row, filter, asOf)))
    .sort((a, b) => urgency(a.promised, b.promised) || compareText(a.record.id, b.record.id));
}

function promisedBy(record: PublicRecord, { withDrafts }: ActionFilter): Promised[] {
  return withDrafts === true ? plannedOf(record) : promisesOf(record);
}

/**
 * What a list of the same filter may have shown before and does not any more: it was done, dropped or
 * promised by a decision that has ended.
 */
export function cancelledRows(
  sources: readonly ActionSource[],
  filter: ActionFilter,
  asOf: string,
): ActionRow[] {
  const everyStatus = { ...filter, statuses: PROMISE_STATUSES };
  return sources.flatMap((source) => {
    const { record } = source;
    const past = promisesOf(record).filter(
      ({ status }) => status !== "open" && !filter.statuses.includes(status),
    );
    return [...past, ...lapsedPromisesOf(record)]
      .map((promised) => ({ ...source, promised }))
      .filter((row) => CONDITIONS.every((holds) => holds(row, everyStatus, asOf)));
  });
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
