import { UserError } from "../../errors.ts";
import { listActions } from "../actions/list-actions.ts";
import type { ActionsOptions, ListedActions } from "../actions/list-actions.ts";
import { surveyCoverage } from "../coverage/survey-coverage.ts";
import type { CoverageOptions, SurveyedCoverage } from "../coverage/survey-coverage.ts";
import { makeLog } from "../log/make-log.ts";
import type { LogOptions, MadeLog } from "../log/make-log.ts";
import { makePaper } from "../paper/make-paper.ts";
import type { MadePaper } from "../paper/make-paper.ts";
import type { PaperOptions } from "../paper/paper-options.ts";
import { makeSite } from "../site/make-site.ts";
import type { MadeSite, SiteOptions } from "../site/make-site.ts";
import type { Workplace } from "../workplace.ts";

/** What each document is asked for with, by its name. Options are those of the command of that name. */
export interface DocumentRequests {
  /** Of one record, for the public. Without `out` it is written beside the record. */
  paper: Omit<PaperOptions, "members" | "stdout"> & { record: string };
  log: LogOptions;
  /** Of one record, or of all. */
  actions: Partial<ActionsOptions> & { record?: string };
  coverage: CoverageOptions;
  site: SiteOptions & { folder: string };
}

/** What became of each document, by its name. */
export interface DocumentReports {
  paper: MadePaper;
  log: MadeLog;
  actions: ListedActions;
  coverage: SurveyedCoverage;
  site: MadeSite;
}

type Deliverers = {
  readonly [Name in keyof DocumentReports]: (
    at: Workplace,
    request: DocumentRequests[Name],
  ) => DocumentReports[Name] | Promise<DocumentReports[Name]>;
};

const DELIVERERS: Deliverers = {
  // A paper that is not for everyone is made by its own command, which asks for it by name.
  paper: (at, { record, ...options }) => makePaper(at, record, { ...options, members: false }),
  log: (at, options) => makeLog(at, options),
  actions: (at, { record, ...options }) =>
    listActions(at, record, { status: "open", ...inMarkdown(options) }, refuseLines),
  coverage: (at, options) => surveyCoverage(at, inMarkdown(options), refuseLines),
  site: (at, { folder, ...options }) => makeSite(at, folder, options),
};

/**
 * Makes a document and gives it back, writes it or compares it with the one that is kept.
 * @throws UserError for options that cannot be used, and if someone's words would be lost.
 */
export async function deliverDocument<Name extends keyof DocumentReports>(
  name: Name,
  request: DocumentRequests[Name],
  at: Workplace,
): Promise<DocumentReports[Name]> {
  const deliverer: Deliverers[Name] = DELIVERERS[name];
  return deliverer(at, request);
}

/** What is usual on a screen is laid out for its width, and here there is no screen. */
function inMarkdown<T extends { format?: string; json?: boolean; out?: string }>(options: T): T {
  const { format, json, out } = options;
  const isSaid = format !== undefined || json === true || (out !== undefined && out !== "-");
  return isSaid ? options : { ...options, format: "md" };
}

function refuseLines(): never {
  throw new UserError("plain lines are laid out for a screen, and here there is none", {
    hint: "Choose another format, such as md, csv or json.",
  });
}
