/**
 * A public register as a folder of pages. Everything in it is made from records alone, each file is a
 * text, and the same input gives the same bytes. Pages work without a script and without a server.
 */
import type { Framework } from "../../framework/model.ts";
import type { Published } from "../model.ts";

export interface SiteInput {
  /** Without drafts. Each with its page as its paper: see `pageOf`. */
  records: readonly Published[];
  /** Whose register it is; empty if the configuration names nobody. */
  organisation: string;
  /** ISO day from which "overdue" is said. */
  asOf: string;
  /** Where it will be, with a slash at its end; only then are there a feed and a map of it. */
  address: string | undefined;
  /** Text of the script that searches the list. */
  script: string;
}

/** Where a record's page stands in the site. */
export function pageOf(id: string): string {
  return `decisions/${id}.html`;
}

/** Where the page about a framework stands in the site. */
export function frameworkPageOf({ id, version }: Pick<Framework, "id" | "version">): string {
  return `about/${id}-${version}.html`;
}
