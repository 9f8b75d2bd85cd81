import { join, resolve } from "node:path";
import { EXIT, UserError } from "../../errors.ts";
import type { ExitCode } from "../../errors.ts";
import { siteFiles } from "../../publish/site/site-files.ts";
import { pageOf } from "../../publish/site/site-model.ts";
import type { Published } from "../../publish/model.ts";
import { isRecordId } from "../../record/id.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { readText, pathFrom } from "../../repository/read.ts";
import { shippedFolder } from "../../repository/shipped.ts";
import { SiteFolder } from "../../repository/site-folder.ts";
import { quote, visible } from "../../yaml/quote.ts";
import type { Io } from "../io.ts";
import { dayGiven } from "../../work/day-given.ts";
import { publisherOf } from "../../work/published.ts";
import { readAllPublished, sayLeftOut } from "../read-published.ts";

export interface SiteOptions {
  address?: string;
  asOf?: string;
  dryRun?: true;
}

/** Makes the public register of a repository. What has not changed is not written again. */
export function runSite(folder: string, options: SiteOptions, io: Io): ExitCode {
  const configuration = readConfiguration(io.cwd);
  const asOf = dayGiven("--as-of", options.asOf, io.today);
  const address = addressOf(options.address);
  const site = new SiteFolder(resolve(io.cwd, folder), options.dryRun === true);
  const all = readAllPublished(configuration, configuration.root, io);
  const published = all.records.filter(({ record }) => record.status !== "draft");
  const records = withPages(published, io);
  const script = readText(join(shippedFolder("templates"), "site", "search.js"));
  const publisher = publisherOf(configuration);
  for (const file of siteFiles({ records, publisher, asOf, address, script })) site.put(file);
  const { written, same, removed } = site.finish();
  const where = visible(pathFrom(io.cwd, resolve(io.cwd, folder)));
  const drafts = all.records.length - published.length;
  io.stdout.write(
    `${options.dryRun === true ? "Would make" : "Site"}: ${where}, ${counted(records.length, "decision")}. Files: ${written} written, ${same} as they were, ${removed} removed.\n`,
  );
  if (drafts > 0) io.stdout.write(`${counted(drafts, "draft")} left out.\n`);
  if (address === undefined) {
    io.stdout.write("For a feed and a map for search engines, say where it will be: --address\n");
  }
  const code = sayLeftOut(all, "site", io);
  return records.length === published.length ? code : EXIT.findings;
}

/** A page is named by its record's id, so an id that is none, or another's, may not lead anywhere. */
function withPages(all: readonly Published[], io: Io): Published[] {
  const ids = new Set<string>();
  return all.flatMap((published) => {
    const { id } = published.record;
    const fault = !isRecordId(id)
      ? `cannot name a page`
      : ids.has(id)
        ? "is the id of another record"
        : undefined;
    ids.add(id);
    if (fault === undefined) return [{ ...published, paper: pageOf(id) }];
    io.stderr.write(
      `${visible(published.file)}: ${quote(id)} ${fault}. It is not in this site. To see why: rightly check\n`,
    );
    return [];
  });
}

function counted(count: number, one: string): string {
  return `${count} ${count === 1 ? one : `${one}s`}`;
}

/** @throws UserError if it is no address of a folder on the web. */
function addressOf(typed: string | undefined): string | undefined {
  if (typed === undefined) return undefined;
  const url = URL.canParse(typed) ? new URL(typed) : undefined;
  const isFolder = url?.protocol === "https:" || url?.protocol === "http:";
  if (url === undefined || !isFolder || url.username !== "" || url.search + url.hash !== "") {
    throw new UserError(`${quote(typed)} is not the address of a site`, {
      hint: "Give it whole, such as --address https://decisions.example.gov.uk/",
      exitCode: EXIT.usage,
    });
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}
