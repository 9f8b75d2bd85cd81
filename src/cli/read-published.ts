import { join } from "node:path";
import { EXIT, UserError } from "../errors.ts";
import type { Published } from "../publish/model.ts";
import type { Configuration } from "../repository/configuration-model.ts";
import { findRecords, pathFrom } from "../repository/read.ts";
import { visible } from "../yaml/quote.ts";
import type { Io } from "./io.ts";
import { publishing, readRecord } from "../work/published.ts";

/** Every record of a repository that can be read. */
export interface AllPublished {
  records: Published[];
  /** How many could not be read; each was named on stderr. */
  leftOut: number;
  /** How many there are. */
  total: number;
}

/**
 * Reads every record of a repository, to be shown.
 * @param from Folder that the output is made for.
 * @throws UserError with exit code 2 if there is none.
 */
export function readAllPublished(configuration: Configuration, from: string, io: Io): AllPublished {
  const files = recordFiles(configuration, io);
  const records: Published[] = [];
  const published = publishing(configuration, from);
  for (const path of files) {
    try {
      const { record } = readRecord(path, io.cwd);
      records.push(published(record, path));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const file = pathFrom(io.cwd, path);
      const named = error.message.includes(file) || error.message.includes(path);
      const said = named ? error.message : `${file}: ${error.message}`;
      io.stderr.write(`${visible(said)}\n`);
    }
  }
  return { records, leftOut: files.length - records.length, total: files.length };
}

/** Says how many records are not in what was made, and gives the exit code. */
export function sayLeftOut({ leftOut, total }: AllPublished, where: string, io: Io): 0 | 1 {
  if (leftOut === 0) return EXIT.ok;
  io.stderr.write(
    `${leftOut} of ${total} records could not be read and ${leftOut === 1 ? "is" : "are"} not in this ${where}. To see why: rightly check\n`,
  );
  return EXIT.findings;
}

function recordFiles({ root, records }: Configuration, io: Io): string[] {
  const folder = join(root, records);
  const files = findRecords(folder);
  if (files.length > 0) return files;
  throw new UserError(`there are no records in ${pathFrom(io.cwd, folder)}`, {
    hint: `Looked in ${folder}. To make one: rightly new`,
    exitCode: EXIT.usage,
  });
}
