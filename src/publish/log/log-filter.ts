import { isWhollyIn } from "../../record/day-span.ts";
import { logEntries } from "./log-entry.ts";
import type { LogEntry } from "./log-entry.ts";
import type { Published } from "../model.ts";

/** Which records a log is asked for. Everything that is given must hold. */
export interface LogFilter {
  /** Body id. */
  body?: string | undefined;
  statuses?: readonly string[] | undefined;
  /** ISO days, both counted in: of the decision, or of the day a draft began. */
  from?: string | undefined;
  to?: string | undefined;
  /** Goal id: touched by an answer on the scale. */
  goal?: string | undefined;
  /** Place id. */
  place?: string | undefined;
}

/** The records that a filter lets through, in the order they came. */
export function filterLog(records: readonly Published[], filter: LogFilter): readonly Published[] {
  // Most logs are of everything, and to open every record is dear.
  if (Object.values(filter).every((asked) => asked === undefined)) return records;
  const kept = new Set(
    logEntries(records)
      .filter((entry) => CONDITIONS.every((holds) => holds(entry, filter)))
      .map(({ published }) => published),
  );
  return records.filter((published) => kept.has(published));
}

const CONDITIONS: readonly ((entry: LogEntry, filter: LogFilter) => boolean)[] = [
  ({ published }, { body }) =>
    body === undefined ||
    (published.record.decisions ?? []).some((decision) => decision.body === body),
  ({ published }, { statuses }) =>
    statuses === undefined || statuses.includes(published.record.status),
  ({ day }, { from, to }) =>
    (from === undefined && to === undefined) || isWhollyIn(day, { from, to }),
  ({ touched }, { goal }) => goal === undefined || touched.some(({ item }) => item.id === goal),
  ({ published }, { place }) =>
    place === undefined || (published.record.proposal?.affects?.places ?? []).includes(place),
];
