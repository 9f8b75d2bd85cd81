import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { actionRows } from "../../publish/actions/action-rows.ts";
import type { ActionRow, ActionSource } from "../../publish/actions/action-rows.ts";
import type { ActionsContent } from "../../publish/actions/actions-content.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { paperPath } from "../../record/files.ts";
import { STATUS } from "../../record/status.ts";
import type { Configuration } from "../../repository/configuration-model.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { pathFrom } from "../../repository/read.ts";
import { readEachRecord, recordPaths } from "../all-records.ts";
import type { LeftOut } from "../all-records.ts";
import { chooseFormat } from "../deliver/choose-format.ts";
import { dayOfDocument } from "../deliver/day-of-document.ts";
import { deliver } from "../deliver/deliver.ts";
import type { Delivered, DeliveryOptions } from "../deliver/deliver.ts";
import { ACTIONS } from "../deliver/documents.ts";
import { openTarget } from "../deliver/target.ts";
import { findRecord } from "../find-record.ts";
import type { Workplace } from "../workplace.ts";
import { actionFilter } from "./action-filter-given.ts";
import type { ActionFilterGiven } from "./action-filter-given.ts";

export type { ActionsView } from "../../publish/actions/actions-view.ts";

export interface ActionsOptions extends DeliveryOptions, ActionFilterGiven {
  asOf?: string;
}

/** What became of a list of actions. */
export interface ListedActions {
  delivered: Delivered;
  leftOut: readonly LeftOut[];
  /** How many records there are. */
  total: number;
  /** The one record that was asked for, if it promises nothing: its id, and how it stands. */
  promisesNothing: { id: string; status: string } | undefined;
  /** How many are not in a calendar because they have no day. */
  undated: number;
}

/**
 * Lists what the decisions of a repository, or one of them, promised.
 * @param name The one record that is meant; `undefined` for all.
 * @param layOut Lays the list out in plain lines, if that is its format.
 */
export async function listActions(
  workplace: Workplace,
  name: string | undefined,
  options: ActionsOptions,
  layOut: ActionsContent["layOut"],
): Promise<ListedActions> {
  const { cwd, today } = workplace;
  const chosen = chooseFormat(ACTIONS, options);
  const { out, check } = options;
  const target = await openTarget({ kind: ACTIONS, chosen, out, check }, workplace);
  const asOf = dayOfDocument(options, target, workplace);
  const configuration = readConfiguration(cwd);
  const paths =
    name === undefined
      ? recordPaths(configuration, workplace)
      : [findRecord(configuration, name, cwd)];
  const from = target === undefined ? cwd : dirname(target.path);
  const all = readEachRecord(paths, workplace, (record, path) => sourceOf(record, path, from));
  const filter = actionFilter(options, bodiesIn(all.records, configuration), today);
  const rows = actionRows(all.records, filter, asOf);
  const make = (): ReturnType<typeof chosen.format.render> =>
    chosen.format.render({ rows, asOf, layOut });
  return {
    delivered: await deliver(target, make, options),
    leftOut: all.leftOut,
    total: all.total,
    promisesNothing: name === undefined ? undefined : promisesNothing(all.records[0]?.record),
    undated: chosen.format.name === "ics" ? undatedOf(rows) : 0,
  };
}

function sourceOf(record: DecisionRecord, path: string, from: string): ActionSource {
  const paper = paperPath(path);
  return {
    record,
    file: pathFrom(from, path),
    ...(existsSync(paper) ? { paper: pathFrom(from, paper) } : {}),
  };
}

function bodiesIn(sources: readonly ActionSource[], { bodies }: Configuration): string[] {
  const named = sources.flatMap(({ record }) => record.decisions ?? []);
  const ids = [...bodies.map(({ id }) => id), ...named.flatMap(({ body }) => body ?? [])];
  return [...new Set(ids)];
}

function promisesNothing(record: DecisionRecord | undefined): ListedActions["promisesNothing"] {
  if (record === undefined || record.status === "decided") return undefined;
  return { id: record.id, status: STATUS[record.status].label.toLowerCase() };
}

function undatedOf(rows: readonly ActionRow[]): number {
  return rows.filter(({ promised }) => promised.due === undefined).length;
}
