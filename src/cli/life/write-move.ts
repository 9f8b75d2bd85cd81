import { existsSync } from "node:fs";
import { paperPath } from "../../record/files.ts";
import { readTextIfThere, pathFrom } from "../../repository/read.ts";
import { writeFileSafely } from "../../repository/write.ts";
import type { Io } from "../io.ts";
import { writeFinishedPaper } from "../../work/walk/finished-paper.ts";
import type { ReadyMove } from "./make-move.ts";

export interface WrittenMove {
  /** Papers that were made again, as the person would type them. */
  papers: string[];
  /** What went on beside it, in sentences. */
  warnings: string[];
}

/** Puts the new record in place, unless somebody changed the old one meanwhile. */
export function writeRecord({ subject, text }: ReadyMove): WrittenMove {
  const { durable } = writeFileSafely(subject.path, text, { expected: subject.text });
  return {
    papers: [],
    warnings: durable ? [] : ["It is saved, but may not survive a power cut."],
  };
}

/** Makes the paper again. One that was changed by hand is left, and a draft needs none. */
export function writePaperAfter(
  { subject, after }: ReadyMove,
  dryRun: boolean,
  io: Io,
): WrittenMove {
  const target = paperPath(subject.path);
  if (after.status === "draft" && !existsSync(target)) return { papers: [], warnings: [] };
  const file = pathFrom(io.cwd, target);
  if (dryRun) return { papers: [file], warnings: [] };
  const before = readTextIfThere(target);
  const paper = writeFinishedPaper(after, subject.path);
  if (paper !== undefined || before === undefined) return { papers: [file], warnings: [] };
  return {
    papers: [],
    warnings: [
      `${file} was changed by hand and was not made again. To make it again: rightly paper ${subject.record.id} --replace`,
    ],
  };
}
