import { UserError } from "../../errors.ts";
import type { LogFilter } from "../../publish/log/log-filter.ts";
import { logNames } from "../../publish/log/log-names.ts";
import type { Published } from "../../publish/model.ts";
import { STATUSES } from "../../record/model.ts";
import { shown } from "../../yaml/shown.ts";
import { known } from "../known.ts";

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
export function logFilter(options: LogOptions, records: readonly Published[]): LogFilter {
  const { body, status, from, to, place } = options;
  const goal = options.goal ?? options.aim;
  const byName = body ?? goal ?? place;
  const names = logNames(byName === undefined ? [] : records);
  return {
    ...(body === undefined ? {} : { body: known("body", body, names.bodies) }),
    ...(status === undefined ? {} : { statuses: statusesIn(status) }),
    ...(from === undefined ? {} : { from: isoDay("--from", from) }),
    ...(to === undefined ? {} : { to: isoDay("--to", to) }),
    ...(goal === undefined ? {} : { goal: known("goal", goal, names.goals) }),
    ...(place === undefined ? {} : { place: known("place", place, names.places) }),
  };
}

/** A day as an option takes it. */
export function isoDay(option: string, text: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  // A day that does not exist turns into another one, or into none.
  const exists = day?.getTime() && day.toISOString().startsWith(text);
  if (exists === true) return text;
  throw new UserError(`${option} ${shown(text)} is not a day`, {
    hint: "Write year, month and day, for example 2026-11-23.",
  });
}

function statusesIn(text: string): string[] {
  return text.split(",").map((status) => known("status", status.trim(), STATUSES));
}
