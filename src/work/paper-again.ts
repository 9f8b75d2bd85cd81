import { dirname } from "node:path";
import { renderPaper } from "../publish/paper/paper-markdown.ts";
import { recordDigest } from "../record/digest.ts";
import { paperPath } from "../record/files.ts";
import type { DecisionRecord } from "../record/model.ts";
import { readStamp } from "../record/paper-stamp.ts";
import type { FileChange } from "../repository/change-plan.ts";
import { readConfiguration } from "../repository/configuration.ts";
import { pathFrom, readTextIfThere } from "../repository/read.ts";
import { publishedOf } from "./published.ts";
import type { Workplace } from "./workplace.ts";

export interface PaperAgainOptions {
  /** Whether a paper is made where there is none. */
  makesFirst: boolean;
  /** Whether one that says what the record says is left as it is. */
  onlyIfStale?: boolean;
}

/** What becomes of the paper beside a record, as the person would type it. */
export interface PaperAgain {
  /** It is made again. */
  made?: string;
  /** It was changed by hand, and is left as it is. */
  left?: string;
}

/** A paper to write, and one that is not to be written over. */
export interface DuePaper {
  change?: FileChange;
  /** Absolute path of a paper that was changed by hand. */
  edited?: string;
}

/** The paper of a record as it would be written now. */
export function paperText(record: DecisionRecord, path: string): string {
  // The record's own repository decides, which need not be the one the person stands in.
  const configuration = readConfiguration(dirname(path));
  return renderPaper(publishedOf(record, path, configuration, configuration.root));
}

/**
 * The paper beside a record as it must be made again: it still says what the record said before. Words
 * that someone put into it are nowhere else, so one that was changed by hand is left as it is.
 * @param record As it will be.
 * @param path Absolute, of the record.
 * @throws UserError if the record cannot be published.
 */
export function duePaper(
  record: DecisionRecord,
  path: string,
  { makesFirst, onlyIfStale = false }: PaperAgainOptions,
): DuePaper {
  const target = paperPath(path);
  const old = readTextIfThere(target);
  if (old === undefined && !makesFirst) return {};
  const stamp = old === undefined ? undefined : readStamp(old);
  if (old !== undefined && stamp?.paperIntact !== true) return { edited: target };
  if (onlyIfStale && stamp?.record === recordDigest(record)) return {};
  return { change: { path: target, before: old ?? null, after: paperText(record, path) } };
}

/** What a report says of a paper. */
export function paperReport({ change, edited }: DuePaper, { cwd }: Workplace): PaperAgain {
  if (edited !== undefined) return { left: pathFrom(cwd, edited) };
  return change === undefined ? {} : { made: pathFrom(cwd, change.path) };
}

/** The change of a paper, for a list of changes. */
export function paperChanges({ change }: DuePaper): FileChange[] {
  return change === undefined ? [] : [change];
}
