import type { Status } from "../../record/model.ts";
import { forgetNotDurable } from "../../repository/durability.ts";
import { saveRecord } from "../../repository/save-record.ts";
import { makePaperAgain } from "../paper-again.ts";
import type { Workplace } from "../workplace.ts";
import type { ReadyMove } from "./judge-move.ts";

/** What a move did, or on a dry run would do. Files as the person would type them. */
export interface MoveReport {
  /** In a few words: "Proposed". */
  done: string;
  /** The record that was asked for comes first. */
  records: readonly MovedRecord[];
  /** Papers that were made again. */
  papers: readonly string[];
  /** What a person should know and may not expect, in sentences. */
  notes: readonly string[];
  /** What happens next, in sentences. */
  next: readonly string[];
  /** What a check will say of what is new, and what did not go as it should, in sentences. */
  warnings: readonly string[];
}

export interface MovedRecord {
  id: string;
  file: string;
  was: Status;
  status: Status;
}

/** What became of one file. */
interface WrittenFile {
  papers: string[];
  warnings: string[];
}

/** Writes a move: the record, unless somebody changed it meanwhile, then its paper. */
export function writeMove(move: ReadyMove, dryRun: boolean, at: Workplace): MoveReport {
  const record = dryRun ? [] : [writeRecord(move)];
  return reportOf([move], [...record, refreshPaper(move, dryRun, at)]);
}

/** Puts the new record in place, unless somebody changed the old one meanwhile. */
export function writeRecord({ subject, text }: ReadyMove): WrittenFile {
  const { durable } = saveRecord(subject.path, text, { expected: subject.text });
  if (durable) return { papers: [], warnings: [] };
  // Said here, for a front end that reads the report alone.
  forgetNotDurable(subject.path);
  return { papers: [], warnings: ["It is saved, but may not survive a power cut."] };
}

/** Makes the paper again. A draft needs none. */
export function refreshPaper(
  { subject, after }: ReadyMove,
  dryRun: boolean,
  at: Workplace,
): WrittenFile {
  const makesFirst = after.status !== "draft";
  const { made, left } = makePaperAgain(after, subject.path, { dryRun, makesFirst }, at);
  const changed = `${left} was changed by hand and was not made again. To make it again: rightly paper ${subject.record.id} --replace`;
  return {
    papers: made === undefined ? [] : [made],
    warnings: left === undefined ? [] : [changed],
  };
}

/** @param moves The first is the one that was asked for. */
export function reportOf(
  moves: readonly [ReadyMove, ...ReadyMove[]],
  written: readonly WrittenFile[],
): MoveReport {
  const { done, notes, next } = moves[0].made;
  const found = moves.flatMap(({ warnings }) => warnings);
  return {
    done,
    records: moves.map(({ subject, after }) => ({
      id: after.id,
      file: subject.file,
      was: subject.record.status,
      status: after.status,
    })),
    papers: written.flatMap(({ papers }) => papers),
    notes,
    next,
    warnings: [
      ...found.map(({ path, message }) => `${path}: ${message}`),
      ...written.flatMap(({ warnings }) => warnings),
    ],
  };
}
