import type { Status } from "../../record/model.ts";
import { changeFiles } from "../../repository/change-files.ts";
import type { FileChange } from "../../repository/change-plan.ts";
import { forgetNotDurable } from "../../repository/durability.ts";
import { duePaper, paperChanges, paperReport } from "../paper-again.ts";
import type { DuePaper } from "../paper-again.ts";
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

/** What became of some files. */
interface WrittenFiles {
  papers: string[];
  warnings: string[];
}

/** Writes a move: the record, unless someone changed it meanwhile, and its paper. */
export function writeMove(move: ReadyMove, dryRun: boolean, at: Workplace): MoveReport {
  return reportOf([move], writeMoves([move], dryRun, at));
}

/** Writes the records in this order, then their papers, as one change. A draft needs no paper. */
export function writeMoves(
  moves: readonly [ReadyMove, ...ReadyMove[]],
  dryRun: boolean,
  at: Workplace,
): WrittenFiles[] {
  const papers = moves.map(({ subject, after }) =>
    duePaper(after, subject.path, { makesFirst: after.status !== "draft" }, at),
  );
  const changes = [...moves.map(recordChange), ...papers.flatMap(paperChanges)];
  const isDurable = dryRun || changeFiles(moves[0].subject.configuration, changes, "undo").durable;
  // Said here, for a front end that reads the report alone.
  if (!isDurable) changes.forEach(({ path }) => forgetNotDurable(path));
  const told = isDurable ? [] : ["It is saved, but may not survive a power cut."];
  return [{ papers: [], warnings: told }, ...moves.map((move, n) => paperOf(move, papers[n]!, at))];
}

function recordChange({ subject, text }: ReadyMove): FileChange {
  return { path: subject.path, before: subject.text, after: text };
}

function paperOf({ subject }: ReadyMove, paper: DuePaper, at: Workplace): WrittenFiles {
  const { made, left } = paperReport(paper, at);
  const changed = `${left} was changed by hand and was not made again. To make it again: rightly paper ${subject.record.id} --replace`;
  return {
    papers: made === undefined ? [] : [made],
    warnings: left === undefined ? [] : [changed],
  };
}

/** @param moves The first is the one that was asked for. */
export function reportOf(
  moves: readonly [ReadyMove, ...ReadyMove[]],
  written: readonly WrittenFiles[],
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
