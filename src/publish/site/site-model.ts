/**
 * A public register as a folder of pages. Everything in it is made from records alone, each file is a
 * text, and the same input gives the same bytes. Pages work without a script and without a server.
 */
import { compareText } from "../../finding.ts";
import type { Framework } from "../../framework/model.ts";
import { isConfirmed } from "../../record/status.ts";
import { titleInList } from "../drafts-among.ts";
import { recordDay } from "../log/log-entry.ts";
import type { Published, Publisher } from "../model.ts";

export interface SiteInput {
  /** Without drafts unless they were asked for. Each with its page as its paper: see `pageOf`. */
  records: readonly Published[];
  publisher: Publisher;
  /** ISO day from which "overdue" is said. */
  asOf: string;
  /** Where it will be, with a slash at its end; only then are there a feed and a map of it. */
  address: string | undefined;
  /** Text of the script that searches the list. */
  script: string;
}

export interface SiteFile {
  /** From the site's folder, with forward slashes. */
  path: string;
  text: string;
}

/** A site with what every page of it needs, looked up once. */
export interface Site extends SiteInput {
  /** Every framework that a record was tested against, by id and version. */
  frameworks: readonly Framework[];
  /** Titles of the records that have a page, by id. */
  titles: ReadonlyMap<string, string>;
  /** Years in which a decision was taken that is or was in force, newest first. */
  years: readonly string[];
}

/** Looks up what every page needs. */
export function openSite(input: SiteInput): Site {
  const all = new Map(
    input.records.map(({ framework }) => [frameworkPageOf(framework), framework]),
  );
  const frameworks = [...all]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, framework]) => framework);
  const taken = input.records.filter(({ record }) => isConfirmed(record.status));
  const years = new Set(taken.map(({ record }) => recordDay(record).slice(0, 4)));
  const titles = new Map(input.records.map(({ record }) => [record.id, titleInList(record)]));
  return { ...input, frameworks, titles, years: [...years].sort(compareText).reverse() };
}

/** Where a record's page is in the site. */
export function pageOf(id: string): string {
  return `decisions/${id}.html`;
}

/** Where the decisions of an earlier year are, if there are too many for the first page. */
export function yearPageOf(year: string): string {
  return `years/${year}.html`;
}

/** Where the plain summary of a record is in the site. */
export function summaryPageOf(id: string): string {
  return `summaries/${id}.html`;
}

/** Where the page about what the decisions of a year touched is in the site. */
export function coveragePageOf(year: string): string {
  return `coverage/${year}.html`;
}

/** Where the page about a framework is in the site. */
export function frameworkPageOf({ id, version }: Pick<Framework, "id" | "version">): string {
  return `about/${id}-${version}.html`;
}
