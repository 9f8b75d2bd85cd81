import { join } from "node:path";
import { compareText } from "../../finding.ts";
import type { MoveName } from "../../life/model.ts";
import { MOVES } from "../../life/moves.ts";
import { idOfFile } from "../../record/files.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { parseRecord } from "../../record/parse.ts";
import { sealedAt } from "../../record/seal.ts";
import { UserError } from "../../errors.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { findRecords, pathFrom, readText } from "../../repository/read.ts";
import { noteUnfinished } from "../finish-interrupted.ts";
import type { Workplace } from "../workplace.ts";

/** A record that a move may be made of. */
export interface RecordToMove {
  /** As the person would type it. */
  file: string;
  id: string;
  title: string;
}

export interface RecordsToMove {
  /** Those of which a look-back is due first, else the newest first. */
  records: readonly RecordToMove[];
  /** Why there is none, as a sentence. */
  because: string;
}

/** The records that can be meant by a person who names none. */
export function recordsToMove(move: MoveName, { cwd }: Workplace): RecordsToMove {
  const configuration = readConfiguration(cwd);
  const { root, records } = configuration;
  noteUnfinished(configuration);
  const found = findRecords(join(root, records)).flatMap((path) => {
    const record = recordAt(path);
    return record !== undefined && mayBeMeant(move, record) ? [{ path, record }] : [];
  });
  const { because } = MOVES[move];
  return {
    records: found
      .sort((a, b) => order(move, a.record, b.record))
      .map(({ path, record }) => ({
        file: pathFrom(cwd, path),
        id: idOfFile(path),
        title: record.title,
      })),
    because: `${because.charAt(0).toUpperCase()}${because.slice(1)}.`,
  };
}

/** A record that cannot be read is the business of `check`. */
function recordAt(path: string): DecisionRecord | undefined {
  try {
    return parseRecord(readText(path)).record;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function mayBeMeant(move: MoveName, record: DecisionRecord): boolean {
  if (!MOVES[move].from.includes(record.status)) return false;
  if (move === "seal") return sealedAt(record) === -1;
  if (move !== "call-in") return true;
  return (record.decisions ?? []).some((one) => (one["call-in"]?.["working-days"] ?? 0) > 0);
}

function order(move: MoveName, a: DecisionRecord, b: DecisionRecord): number {
  const byDue = move === "look-back" ? compareText(dueOf(a), dueOf(b)) : 0;
  return byDue === 0 ? compareText(b.id, a.id) : byDue;
}

/** Day of the look-back that waits; after every day if none does. */
function dueOf({ "look-backs": list = [] }: DecisionRecord): string {
  return list.find(({ held }) => held === undefined)?.due ?? "9999";
}
