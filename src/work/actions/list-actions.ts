import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { actionRows, cancelledRows } from "../../publish/actions/action-rows.ts";
import type { ActionRow, ActionSource } from "../../publish/actions/action-rows.ts";
import type { ActionsContent } from "../../publish/actions/actions-content.ts";
import { uncountedInWords } from "../../publish/uncounted.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { paperPath } from "../../record/files.ts";
import { forceOf, isInForce } from "../../record/in-force.ts";
import { toPublic } from "../../record/to-public.ts";
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
import { readPublicRecords } from "../public-records.ts";
import type { Withheld } from "../public-records.ts";
import type { Publishing } from "../published.ts";
import { findRecord } from "../find-record.ts";
import { finishBeforeDelivery } from "../finish-interrupted.ts";
import type { Workplace } from "../workplace.ts";
import { actionFilter } from "./action-filter-given.ts";
import type { ActionFilterGiven } from "./action-filter-given.ts";

export type { ActionsView } from "../../publish/actions/actions-view.ts";

export interface ActionsOptions extends DeliveryOptions, ActionFilterGiven {
  /** What drafts would promise as well, each page marked. */
  withDrafts?: boolean;
  asOf?: string;
}

/** What became of a list of actions. */
export interface ListedActions {
  delivered: Delivered;
  leftOut: readonly LeftOut[];
  withheld: Withheld;
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
  finishBeforeDelivery(configuration, options);
  const paths =
    name === undefined
      ? recordPaths(configuration, workplace)
      : [findRecord(configuration, name, cwd)];
  const withDrafts = options.withDrafts === true;
  const from = target === undefined ? cwd : dirname(target.path);
  const all = readPublicRecords(paths, workplace, {
    today: asOf,
    withDrafts,
    show: (record, path) => sourceOf(record, path, { from, today: asOf }),
  });
  const filter = actionFilter(options, bodiesIn(all.records, configuration), today);
  const rows = actionRows(all.records, { ...filter, withDrafts }, asOf);
  const cancelled = cancelledRows(all.records, filter, asOf);
  const uncounted = uncountedInWords(all.records);
  const make = (): ReturnType<typeof chosen.format.render> =>
    chosen.format.render({ rows, cancelled, uncounted, asOf, layOut });
  return {
    delivered: await deliver(target, make, options),
    leftOut: all.leftOut,
    withheld: all.withheld,
    total: all.total,
    promisesNothing: name === undefined ? undefined : promisesNothing(paths[0]!, options, cwd),
    undated: chosen.format.name === "ics" ? undatedOf(rows) : 0,
  };
}

function sourceOf(
  whole: DecisionRecord,
  path: string,
  { from, today }: Publishing,
): ActionSource | undefined {
  const record = toPublic(whole, today);
  if (record === undefined) return undefined;
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

/** What to say of a record that was asked for by name and has nothing to show. It may be one that is left out. */
function promisesNothing(
  path: string,
  { withDrafts }: ActionsOptions,
  cwd: string,
): ListedActions["promisesNothing"] {
  const [record] = readEachRecord([path], { cwd, today: "" }, (one) => one).records;
  if (record === undefined || isInForce(record)) return undefined;
  if (record.status === "draft" && withDrafts === true) return undefined;
  const force = forceOf(record);
  const status = force === "undecided" ? STATUS[record.status].label.toLowerCase() : force;
  return { id: record.id, status };
}

function undatedOf(rows: readonly ActionRow[]): number {
  return rows.filter(({ promised }) => promised.due === undefined).length;
}
