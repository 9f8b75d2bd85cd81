import { join } from "node:path";
import { UserError } from "../errors.ts";
import type { DecisionRecord } from "../record/model.ts";
import type { Configuration } from "../repository/configuration-model.ts";
import { readConfiguration } from "../repository/configuration.ts";
import { pendingTexts } from "../repository/pending-texts.ts";
import { findRecords, pathFrom } from "../repository/read.ts";
import { noteUnfinished } from "./finish-interrupted.ts";
import { readRecord } from "./published.ts";
import type { Workplace } from "./workplace.ts";

/** A record that is not in what was made. */
export interface LeftOut {
  /** As the person would type it. */
  file: string;
  /** Why, in a sentence that names the file. */
  why: string;
}

/** Every record of a repository that can be shown. */
export interface AllRecords<T> {
  records: T[];
  leftOut: LeftOut[];
  /** How many there are. */
  total: number;
}

/**
 * Paths of every record of a repository.
 * @throws UserError if there is none.
 */
export function recordPaths(configuration: Configuration, { cwd }: Workplace): string[] {
  const { root, records } = configuration;
  noteUnfinished(configuration);
  const folder = join(root, records);
  const files = findRecords(folder);
  if (files.length > 0) return files;
  throw new UserError(`there are no records in ${pathFrom(cwd, folder)}`, {
    hint: `Looked in ${folder}. To make one: rightly new`,
  });
}

/**
 * Reads records that will be shown. One that cannot be shown is left out, and the others are given.
 * @param show Makes of a record what is wanted of it.
 */
export function readEachRecord<T>(
  paths: readonly string[],
  { cwd }: Workplace,
  show: (record: DecisionRecord, path: string) => T,
): AllRecords<T> {
  const records: T[] = [];
  const leftOut: LeftOut[] = [];
  const pending = pendingTexts(readConfiguration(cwd));
  for (const path of paths) {
    try {
      records.push(show(readRecord(path, cwd, pending).record, path));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const file = pathFrom(cwd, path);
      const isNamed = error.message.includes(file) || error.message.includes(path);
      leftOut.push({ file, why: isNamed ? error.message : `${file}: ${error.message}` });
    }
  }
  return { records, leftOut, total: paths.length };
}
