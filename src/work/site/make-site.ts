import { join, resolve } from "node:path";
import { UserError } from "../../errors.ts";
import type { Published } from "../../publish/model.ts";
import { siteFiles } from "../../publish/site/site-files.ts";
import { pageOf } from "../../publish/site/site-model.ts";
import { isRecordId } from "../../record/id.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { finishChanges } from "../../repository/finish-changes.ts";
import { pathFrom } from "../../repository/read.ts";
import { shippedText } from "../../repository/shipped.ts";
import { SiteFolder } from "../../repository/site-folder.ts";
import type { FinishedFolder } from "../../repository/site-folder.ts";
import { quote } from "../../yaml/quote.ts";
import { recordPaths } from "../all-records.ts";
import type { LeftOut } from "../all-records.ts";
import { dayGiven } from "../day-given.ts";
import { readPublicRecords } from "../public-records.ts";
import type { Withheld } from "../public-records.ts";
import { publisherOf, publishing } from "../published.ts";
import { checkWorkplace } from "../check/check-workplace.ts";
import type { Workplace } from "../workplace.ts";
import { refuseTypedLinkOut } from "../../repository/inside.ts";
import { refuseDeviceName } from "../../repository/typed-paths.ts";

export interface SiteOptions {
  address?: string;
  /** Drafts as well, each page marked. */
  withDrafts?: boolean;
  asOf?: string;
  dryRun?: boolean;
}

/** What became of a public register. */
export interface MadeSite extends FinishedFolder {
  /** As the person would type it. */
  folder: string;
  decisions: number;
  /** Records with errors that no waiver or baseline answers for. They are not in it. */
  withErrors: readonly { file: string; count: number }[];
  withheld: Withheld;
  /** It has a feed and a map, for it is known where it will be. */
  hasAddress: boolean;
  leftOut: readonly LeftOut[];
  /** How many records there are. */
  total: number;
  /** Records that cannot have a page, each in a sentence. */
  withoutPage: readonly string[];
}

/** Makes the public register of a repository. What has not changed is not written again. */
export function makeSite(workplace: Workplace, folder: string, options: SiteOptions): MadeSite {
  const { cwd, today } = workplace;
  const configuration = readConfiguration(cwd);
  if (options.dryRun !== true) finishChanges(configuration);
  const asOf = dayGiven("--as-of", options.asOf, today);
  const address = addressOf(options.address);
  const path = resolve(cwd, folder);
  refuseTypedLinkOut(cwd, path);
  refuseDeviceName(folder);
  const site = new SiteFolder(path, options.dryRun === true);
  const all = readPublicRecords(recordPaths(configuration, workplace), workplace, {
    today: asOf,
    withDrafts: options.withDrafts === true,
    show: publishing(configuration, { from: configuration.root, today: asOf }),
  });
  const errors = recordErrors({ cwd: configuration.root, today: asOf });
  const { records: named, withoutPage } = withPages(all.records);
  const records = named.filter(({ file }) => !errors.has(file));
  const script = shippedText("templates/site/search.js");
  const publisher = publisherOf(configuration);
  for (const file of siteFiles({ records, publisher, asOf, address, script })) site.put(file);
  return {
    ...site.finish(),
    folder: pathFrom(cwd, path),
    decisions: records.length,
    withErrors: named.flatMap(({ file }) => {
      const count = errors.get(file);
      const name = pathFrom(cwd, join(configuration.root, file));
      return count === undefined ? [] : [{ file: name, count }];
    }),
    withheld: all.withheld,
    hasAddress: address !== undefined,
    leftOut: all.leftOut,
    total: all.total,
    withoutPage,
  };
}

/** How many errors a check finds in each record, with what waivers and the baseline answer for left out. */
function recordErrors(root: Workplace): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { file, severity } of checkWorkplace(root).findings) {
    if (severity === "error") counts.set(file, (counts.get(file) ?? 0) + 1);
  }
  return counts;
}

/** A page is named by its record's id, so an id that is none, or another's, may not lead anywhere. */
function withPages(all: readonly Published[]): { records: Published[]; withoutPage: string[] } {
  const ids = new Set<string>();
  const records: Published[] = [];
  const withoutPage: string[] = [];
  for (const published of all) {
    const { id } = published.record;
    const fault = faultOf(id, ids);
    ids.add(id);
    if (fault === undefined) records.push({ ...published, paper: pageOf(id) });
    else withoutPage.push(`${published.file}: ${quote(id)} ${fault}`);
  }
  return { records, withoutPage };
}

function faultOf(id: string, others: ReadonlySet<string>): string | undefined {
  if (!isRecordId(id)) return "cannot name a page";
  return others.has(id) ? "is the id of another record" : undefined;
}

/** @throws UserError if it is not an address of a folder on the web. */
function addressOf(typed: string | undefined): string | undefined {
  if (typed === undefined) return undefined;
  const url = URL.canParse(typed) ? new URL(typed) : undefined;
  const isFolder = url?.protocol === "https:" || url?.protocol === "http:";
  if (url === undefined || !isFolder || url.username !== "" || url.search + url.hash !== "") {
    throw new UserError(`${quote(typed)} is not the address of a site`, {
      hint: "Give it whole, such as --address https://decisions.example.gov.uk/",
    });
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}
