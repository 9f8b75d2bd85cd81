import { dirname } from "node:path";
import { renderPaper } from "../publish/paper/paper-markdown.ts";
import { parseExemptFile } from "../record/exempt-file.ts";
import { paperPath } from "../record/files.ts";
import type { DecisionRecord } from "../record/model.ts";
import { readStamp } from "../record/paper-stamp.ts";
import type { PaperStamp } from "../record/paper-stamp.ts";
import { isHeldBack } from "../record/to-public.ts";
import type { FileChange } from "../repository/change-plan.ts";
import { readConfiguration } from "../repository/configuration.ts";
import { OWNER_ONLY, readExemptFile } from "../repository/exempt-file.ts";
import { pathFrom, readTextIfThere } from "../repository/read.ts";
import { membersPaper } from "./paper/members-paper.ts";
import { paperSources, publishedOf } from "./published.ts";
import type { Workplace } from "./workplace.ts";

export interface PaperAgainOptions {
  /** Whether a paper is made where there is none. */
  makesFirst: boolean;
  /** Whether one that says what the record says is left as it is. */
  onlyIfStale?: boolean;
  /** Text of the file beside the record as it will be; what is there now unless it is said. */
  exemptText?: string;
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

/** The paper of a record as it would be written now: until the record may be public, that for members. */
export function paperText(
  record: DecisionRecord,
  path: string,
  { cwd, today }: Workplace,
  exemptText?: string,
): string {
  // The record's own repository decides, which need not be the one the person is in.
  const configuration = readConfiguration(dirname(path));
  const { root } = configuration;
  const published = publishedOf(record, path, configuration, { from: root, today });
  if (published !== undefined) return renderPaper(published);
  const kept =
    exemptText === undefined ? readExemptFile(path, cwd).file : parseExemptFile(exemptText).file;
  return membersPaper(paperSources(configuration, root)(record, path), kept).text;
}

/** Where the paper beside a record is: until the record may be public, under the name of one for members. */
function paperBeside(record: DecisionRecord, path: string, today: string): string {
  return paperPath(path, isHeldBack(record, today) ? "members" : "paper");
}

/**
 * The paper beside a record as it must be made again: it still says what the record said before. Until
 * the record may be public it is the one for members. Words that someone put into it are nowhere else,
 * so one that was changed by hand is left as it is.
 * @param record As it will be.
 * @param path Absolute, of the record.
 * @throws UserError if the record cannot be published.
 */
export function duePaper(
  record: DecisionRecord,
  path: string,
  { makesFirst, onlyIfStale = false, exemptText }: PaperAgainOptions,
  at: Workplace,
): DuePaper {
  const target = paperBeside(record, path, at.today);
  const before = readTextIfThere(target) ?? null;
  if (before === null && !makesFirst) return {};
  const stamp = before === null ? undefined : readStamp(before);
  if (before !== null && stamp?.paperIntact !== true) return { edited: target };
  const after = paperText(record, path, at, exemptText);
  if (onlyIfStale && saysTheSame(stamp, after)) return {};
  return { change: { path: target, before, after, ...readersMode(record, at) } };
}

function saysTheSame(old: PaperStamp | undefined, paper: string): boolean {
  return old?.record === readStamp(paper)?.record;
}

function readersMode(record: DecisionRecord, { today }: Workplace): Pick<FileChange, "mode"> {
  return isHeldBack(record, today) ? { mode: OWNER_ONLY } : {};
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
