import { existsSync } from "node:fs";
import { parseRecord } from "../../record/parse.ts";
import { paperPath } from "../../record/files.ts";
import { readStamp } from "../../record/paper-stamp.ts";
import { readText, pathFrom } from "../../repository/read.ts";
import type { Io } from "../io.ts";
import { writeFinishedPaper } from "../../work/walk/finished-paper.ts";
import type { ExemptSubject } from "./exempt-subject.ts";

export interface PaperMadeAgain {
  /** As the person would type it. */
  made: string | undefined;
  warnings: string[];
}

/** The paper beside the record says what the record said before: it is made again at once. */
export function makePaperAgain(
  { path }: ExemptSubject,
  after: string,
  dryRun: boolean,
  io: Io,
): PaperMadeAgain {
  const paper = paperPath(path);
  if (!existsSync(paper)) return { made: undefined, warnings: [] };
  const file = pathFrom(io.cwd, paper);
  const { record } = parseRecord(after);
  const isOurs = readStamp(readText(paper))?.paperIntact === true;
  if (!isOurs || record === undefined) return { made: undefined, warnings: [handMade(file)] };
  if (!dryRun) writeFinishedPaper(record, path);
  return { made: file, warnings: [] };
}

function handMade(file: string): string {
  return `${file} was changed by hand and was not made again. It may still show the text: look through it, then rightly paper RECORD --replace.`;
}
