import { findRecord } from "../find-record.ts";
import { finishInterrupted } from "../finish-interrupted.ts";
import { duePaper } from "../paper-again.ts";
import { readRecordFile } from "../record-file.ts";
import type { Workplace } from "../workplace.ts";
import { applyChange } from "../../repository/change-files.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { putAwayWritten } from "./held-move.ts";

/**
 * Finishes what an earlier session of a move could not: it ended suddenly after the record was
 * written. What was kept is put away, and the paper is made again.
 * @param move Its name.
 * @param name The record as a person names it.
 * @returns Whether the move was made.
 * @throws UserError if there is no such record.
 */
export function finishWritten(move: string, name: string, at: Workplace): boolean {
  if (at.readsOnly === true) return false;
  const path = findRecord(readConfiguration(at.cwd), name, at.cwd);
  // Half a move is taken back, and is not written then.
  finishInterrupted(path, at);
  if (!putAwayWritten(path, move)) return false;
  const { record } = readRecordFile(path, at.cwd);
  const { change } = duePaper(record, path, { makesFirst: record.status !== "draft" }, at);
  if (change !== undefined) applyChange(change);
  return true;
}
