import { ACTIONS_FORMATS } from "../../publish/actions/actions-formats.ts";
import type { ActionsContent } from "../../publish/actions/actions-content.ts";
import { COVERAGE_FORMATS } from "../../publish/coverage/coverage-formats.ts";
import type { CoverageContent } from "../../publish/coverage/coverage-content.ts";
import type { DocumentFormat } from "../../publish/format.ts";
import { LOG_FORMATS } from "../../publish/log/log-formats.ts";
import type { LogContent } from "../../publish/log/log-content.ts";
import { PAPER_FORMATS } from "../../publish/paper/paper-formats.ts";
import type { PaperContent } from "../../publish/paper/paper-content.ts";
import type { DocumentKind } from "./choose-format.ts";

export const PAPER: DocumentKind<DocumentFormat<PaperContent>> = {
  name: "paper",
  called: "a paper",
  formats: PAPER_FORMATS,
  usual: "md",
};

export const LOG: DocumentKind<DocumentFormat<LogContent>> = {
  name: "log",
  called: "a log",
  formats: LOG_FORMATS,
  usual: "md",
  advice: "To put the log into a page of your own: --into",
};

export const ACTIONS: DocumentKind<DocumentFormat<ActionsContent>> = {
  name: "actions",
  called: "a list of actions",
  formats: ACTIONS_FORMATS,
  usual: "text",
};

export const COVERAGE: DocumentKind<DocumentFormat<CoverageContent>> = {
  name: "coverage",
  called: "a table of coverage",
  formats: COVERAGE_FORMATS,
  usual: "text",
};

/** Every document that is made of records. Each has the name of the command that makes it. */
export const DOCUMENTS: readonly DocumentKind[] = [PAPER, LOG, ACTIONS, COVERAGE];
