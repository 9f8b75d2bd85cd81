import type { ActionFilter } from "../../publish/actions/action-rows.ts";
import { PROMISE_KINDS, PROMISE_STATUSES } from "../../record/promises.ts";
import { oneOf } from "../../work/one-of.ts";
import { dayGiven } from "../../work/day-given.ts";
import type { ActionFormat } from "./action-formats.ts";

export interface ActionsOptions {
  overdue?: true;
  owner?: string;
  kind?: string;
  until?: string;
  body?: string;
  status: string;
  format?: ActionFormat;
  json?: true;
  out?: string;
  asOf?: string;
  dryRun?: true;
}

/**
 * The filter that was asked for.
 * @param bodies Ids that records and configuration know.
 * @throws UserError with exit code 2 for a word that is not known or a day that does not exist.
 */
export function actionFilter(
  options: ActionsOptions,
  bodies: readonly string[],
  today: string,
): ActionFilter {
  const { overdue, owner, kind, until, body, status } = options;
  return {
    statuses: status === "all" ? PROMISE_STATUSES : list("status", status, PROMISE_STATUSES),
    ...(overdue === true ? { overdue } : {}),
    ...(owner === undefined ? {} : { owner }),
    ...(kind === undefined ? {} : { kinds: list("kind", kind, PROMISE_KINDS) }),
    ...(until === undefined ? {} : { until: dayGiven("--until", until, today) }),
    ...(body === undefined ? {} : { body: oneOf("body", body, bodies) }),
  };
}

function list<T extends string>(what: string, text: string, all: readonly T[]): T[] {
  return text.split(",").map((word) => oneOf(what, word.trim(), all));
}
