import type { LogFilter } from "../../publish/log/log-filter.ts";
import { logNames } from "../../publish/log/log-names.ts";
import type { Published } from "../../publish/model.ts";
import { STATUSES } from "../../record/model.ts";
import { dayGiven } from "../../work/day-given.ts";
import { oneOf } from "../../work/one-of.ts";

export interface LogOptions {
  format?: string;
  json?: boolean;
  out?: string;
  /** A Markdown file with a place for the log in it. */
  into?: string;
  /** A `.docx` file. */
  template?: string;
  check?: boolean;
  replace?: boolean;
  body?: string;
  status?: string;
  from?: string;
  to?: string;
  goal?: string;
  aim?: string;
  place?: string;
  asOf?: string;
  dryRun?: boolean;
}

export const LOG_FORMATS = ["md", "html", "csv", "xlsx", "docx", "json"] as const;

export type LogFormat = (typeof LOG_FORMATS)[number];

/**
 * The filter that was asked for. Bodies, goals and places are compared with what the records know.
 * @throws UserError with exit code 2 for a name that is not known or a day that does not exist.
 */
export function logFilter(
  options: LogOptions,
  records: readonly Published[],
  today: string,
): LogFilter {
  const { body, status, from, to, place } = options;
  const goal = options.goal ?? options.aim;
  const byName = body ?? goal ?? place;
  const names = logNames(byName === undefined ? [] : records);
  return {
    ...(body === undefined ? {} : { body: oneOf("body", body, names.bodies) }),
    ...(status === undefined ? {} : { statuses: statusesIn(status) }),
    ...(from === undefined ? {} : { from: dayGiven("--from", from, today) }),
    ...(to === undefined ? {} : { to: dayGiven("--to", to, today) }),
    ...(goal === undefined ? {} : { goal: oneOf("goal", goal, names.goals) }),
    ...(place === undefined ? {} : { place: oneOf("place", place, names.places) }),
  };
}

function statusesIn(text: string): string[] {
  return text.split(",").map((status) => oneOf("status", status.trim(), STATUSES));
}
