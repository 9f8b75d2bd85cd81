import type { LogFilter } from "../../publish/log/log-filter.ts";
import { logNames } from "../../publish/log/log-names.ts";
import type { Published } from "../../publish/model.ts";
import { STATUSES } from "../../record/model.ts";
import { dayGiven } from "../day-given.ts";
import { oneOf } from "../one-of.ts";

/** Which records a log is asked for, as it was typed. */
export interface LogFilterGiven {
  body?: string;
  /** With commas between. */
  status?: string;
  from?: string;
  to?: string;
  goal?: string;
  aim?: string;
  place?: string;
}

/**
 * The filter that was asked for. Bodies, goals and places are compared with what the records know.
 * @throws UserError for a name that is not known or a day that does not exist.
 */
export function logFilter(
  given: LogFilterGiven,
  records: readonly Published[],
  today: string,
): LogFilter {
  const { body, status, from, to, place } = given;
  const goal = given.goal ?? given.aim;
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
