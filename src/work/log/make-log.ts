import { dirname } from "node:path";
import { UserError } from "../../errors.ts";
import type { FormatKind } from "../../publish/format.ts";
import { filterLog } from "../../publish/log/log-filter.ts";
import { renderLogPart } from "../../publish/log/log-markdown.ts";
import { putLog } from "../../publish/log/log-between.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { recordPaths } from "../all-records.ts";
import type { LeftOut } from "../all-records.ts";
import { chooseFormat } from "../deliver/choose-format.ts";
import { dayOfDocument } from "../deliver/day-of-document.ts";
import { deliver } from "../deliver/deliver.ts";
import type { Delivered, DeliveryOptions } from "../deliver/deliver.ts";
import { LOG } from "../deliver/documents.ts";
import { templateFiller } from "../deliver/fill-word-template.ts";
import { openPlace, openTarget } from "../deliver/target.ts";
import { readPublicRecords } from "../public-records.ts";
import type { Withheld } from "../public-records.ts";
import { publisherOf, publishing } from "../published.ts";
import { finishBeforeDelivery } from "../finish-interrupted.ts";
import type { Workplace } from "../workplace.ts";
import { logFilter } from "./log-filter-given.ts";
import type { LogFilterGiven } from "./log-filter-given.ts";

export interface LogOptions extends DeliveryOptions, LogFilterGiven {
  /** A Markdown file with a place for the log in it. */
  into?: string;
  /** A `.docx` file. */
  template?: string;
  /** Drafts as well, each page marked. */
  withDrafts?: boolean;
  asOf?: string;
}

/** What became of a log. */
export interface MadeLog {
  delivered: Delivered;
  leftOut: readonly LeftOut[];
  withheld: Withheld;
  /** How many records there are. */
  total: number;
  /** How many of them are listed. */
  listed: number;
}

/** Makes the log of a repository. A record that cannot be read is named, and the rest is listed. */
export async function makeLog(workplace: Workplace, options: LogOptions): Promise<MadeLog> {
  const { into, out, template, check } = options;
  const chosen = chooseFormat(LOG, options);
  refuseWhatDoesNotFit(options, chosen.format);
  const target =
    into === undefined
      ? await openTarget({ kind: LOG, chosen, out, check }, workplace)
      : openPlace(LOG, chosen, into, workplace);
  const configuration = readConfiguration(workplace.cwd);
  finishBeforeDelivery(configuration, options);
  const from = target === undefined ? workplace.cwd : dirname(target.path);
  const asOf = dayOfDocument(options, target, workplace);
  const all = readPublicRecords(recordPaths(configuration, workplace), workplace, {
    today: asOf,
    withDrafts: options.withDrafts === true,
    show: publishing(configuration, { from, today: asOf }),
  });
  const records = filterLog(all.records, logFilter(options, all.records, workplace.today));
  const content = {
    records,
    asOf,
    publisher: publisherOf(configuration),
    fillTemplate: templateFiller(configuration, "log", template, workplace),
  };
  const place = target?.place;
  const make = (): ReturnType<typeof chosen.format.render> =>
    place === undefined
      ? chosen.format.render(content)
      : Promise.resolve(putLog(place, renderLogPart(records, asOf, place.under)));
  const delivered = await deliver(target, make, options);
  const { leftOut, withheld, total } = all;
  return { delivered, leftOut, withheld, total, listed: records.length };
}

type Refusal = readonly [
  holds: (options: LogOptions, format: FormatKind) => boolean,
  message: string,
  hint: string,
];

const REFUSALS: readonly Refusal[] = [
  [
    ({ out, into }) => out !== undefined && into !== undefined,
    "--into and --out are two places for one log",
    "Leave one of them out.",
  ],
  [
    ({ into }, { name }) => into !== undefined && name !== "md",
    "--into puts the log into a Markdown page",
    "For another format, use --out.",
  ],
  [
    ({ template }, { name }) => template !== undefined && name !== "docx",
    "--template names a Word document to fill in",
    "Add --format docx.",
  ],
];

/** @throws UserError for options that do not go together. */
function refuseWhatDoesNotFit(options: LogOptions, format: FormatKind): void {
  const refusal = REFUSALS.find(([holds]) => holds(options, format));
  if (refusal === undefined) return;
  const [, message, hint] = refusal;
  throw new UserError(message, { hint });
}
