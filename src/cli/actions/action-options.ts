import { UserError } from "../../errors.ts";
import { didYouMean } from "../../nearest.ts";
import type { ActionFilter } from "../../publish/actions/action-rows.ts";
import { PROMISE_KINDS, PROMISE_STATUSES } from "../../record/promises.ts";
import { shown } from "../../yaml/shown.ts";
import { isoDay } from "../log/log-options.ts";
import { ACTION_FORMATS } from "./action-formats.ts";
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

/** The format that was asked for; without one, what the file's name ends in; else text. */
export function actionFormat({ format, json, out }: ActionsOptions): ActionFormat {
  if (json === true) return "json";
  if (format !== undefined) return format;
  return ACTION_FORMATS.find((one) => out?.toLowerCase().endsWith(`.${one}`)) ?? "text";
}

/**
 * The filter that was asked for.
 * @param bodies Ids that records and configuration know.
 * @throws UserError with exit code 2 for a word that is not known or a day that does not exist.
 */
export function actionFilter(options: ActionsOptions, bodies: readonly string[]): ActionFilter {
  const { overdue, owner, kind, until, body, status } = options;
  return {
    statuses: status === "all" ? PROMISE_STATUSES : list("status", status, PROMISE_STATUSES),
    ...(overdue === true ? { overdue } : {}),
    ...(owner === undefined ? {} : { owner }),
    ...(kind === undefined ? {} : { kinds: list("kind", kind, PROMISE_KINDS) }),
    ...(until === undefined ? {} : { until: isoDay("--until", until) }),
    ...(body === undefined ? {} : { body: known("body", body, bodies) }),
  };
}

function list<T extends string>(what: string, text: string, all: readonly T[]): T[] {
  return text.split(",").map((word) => known(what, word.trim(), all));
}

function known<T extends string>(what: string, value: string, all: readonly T[]): T {
  const found = all.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const hint = all.length === 0 ? {} : { hint: `It can be ${all.join(", ")}.` };
  throw new UserError(`there is no ${what} ${shown(value)}${didYouMean(value, all)}`, hint);
}
