import type { ActionFilter } from "../../publish/actions/action-rows.ts";
import { PROMISE_KINDS, PROMISE_STATUSES } from "../../record/promises.ts";
import { dayGiven } from "../day-given.ts";
import { oneOf } from "../one-of.ts";

/** Which actions a list is asked for, as it was typed. */
export interface ActionFilterGiven {
  overdue?: boolean;
  owner?: string;
  /** With commas between. */
  kind?: string;
  until?: string;
  body?: string;
  /** With commas between, or `all`. */
  status: string;
}

/**
 * The filter that was asked for.
 * @param bodies Ids that records and configuration know.
 * @throws UserError for a word that is not known or a day that does not exist.
 */
export function actionFilter(
  given: ActionFilterGiven,
  bodies: readonly string[],
  today: string,
): ActionFilter {
  const { overdue, owner, kind, until, body, status } = given;
  return {
    statuses:
      status.trim().toLowerCase() === "all"
        ? PROMISE_STATUSES
        : list("status", status, PROMISE_STATUSES),
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
