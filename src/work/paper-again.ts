import { paperPath } from "../record/files.ts";
import type { DecisionRecord } from "../record/model.ts";
import { readStamp } from "../record/paper-stamp.ts";
import { pathFrom, readTextIfThere } from "../repository/read.ts";
import { writeFinishedPaper } from "./walk/finished-paper.ts";
import type { Workplace } from "./workplace.ts";

export interface PaperAgainOptions {
  dryRun: boolean;
  /** Whether a paper is made where there is none. */
  makesFirst: boolean;
}

/** What became of the paper beside a record, as the person would type it. */
export interface PaperAgain {
  /** It was made again, or with `dryRun` would be. */
  made?: string;
  /** It was changed by hand, and was left as it is. */
  left?: string;
}

/**
 * Makes the paper beside a record again: it still says what the record said before.
 * @param record As it is now.
 * @param path Absolute, of the record.
 */
export function makePaperAgain(
  record: DecisionRecord,
  path: string,
  { dryRun, makesFirst }: PaperAgainOptions,
  { cwd }: Workplace,
): PaperAgain {
  const target = paperPath(path);
  const old = readTextIfThere(target);
  if (old === undefined && !makesFirst) return {};
  const file = pathFrom(cwd, target);
  if (old !== undefined && readStamp(old)?.paperIntact !== true) return { left: file };
  if (!dryRun && writeFinishedPaper(record, path) === undefined) return { left: file };
  return { made: file };
}
