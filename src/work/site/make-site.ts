import { join, resolve } from "node:path";
import { UserError } from "../../errors.ts";
import type { Published } from "../../publish/model.ts";
import { siteFiles } from "../../publish/site/site-files.ts";
import { pageOf } from "../../publish/site/site-model.ts";
import { isRecordId } from "../../record/id.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { finishChanges } from "../../repository/finish-changes.ts";
import { pathFrom, readText } from "../../repository/read.ts";
import { shippedFolder } from "../../repository/shipped.ts";
import { SiteFolder } from "../../repository/site-folder.ts";
import type { FinishedFolder } from "../../repository/site-folder.ts";
import { quote } from "../../yaml/quote.ts";
import { readEachRecord, recordPaths } from "../all-records.ts";
import type { LeftOut } from "../all-records.ts";
import { dayGiven } from "../day-given.ts";
import { publisherOf, publishing } from "../published.ts";
import type { Workplace } from "../workplace.ts";
import { refuseTypedLinkOut } from "../../repository/inside.ts";

export interface SiteOptions {
  address?: string;
  asOf?: string;
  dryRun?: boolean;
}

/** What became of a public register. */
export interface MadeSite extends FinishedFolder {
  /** As the person would type it. */
  folder: string;
  decisions: number;
  drafts: number;
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
  const site = new SiteFolder(path, options.dryRun === true);
  const show = publishing(configuration, configuration.root);
  const all = readEachRecord(recordPaths(configuration, workplace), workplace, show);
  const published = all.records.filter(({ record }) => record.status !== "draft");
  const { records, withoutPage } = withPages(published);
  const script = readText(join(shippedFolder("templates"), "site", "search.js"));
  const publisher = publisherOf(configuration);
  for (const file of siteFiles({ records, publisher, asOf, address, script })) site.put(file);
  return {
    ...site.finish(),
    folder: pathFrom(cwd, path),
    decisions: records.length,
    drafts: all.records.length - published.length,
    hasAddress: address !== undefined,
    leftOut: all.leftOut,
    total: all.total,
    withoutPage,
  };
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

/** @throws UserError if it is no address of a folder on the web. */
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
