import { join } from "node:path";
import { askedPaths, isAsked } from "../../check/asked-paths.ts";
import { linkEdits } from "../../check/mend-links.ts";
import { UserError } from "../../errors.ts";
import { renderPaper } from "../../publish/paper/paper-markdown.ts";
import { recordDigest } from "../../record/digest.ts";
import { editRecord } from "../../record/edit.ts";
import { idOfFile, paperPath } from "../../record/files.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { readStamp } from "../../record/paper-stamp.ts";
import { parseRecord } from "../../record/parse.ts";
import { mustBeComplete } from "../../record/status.ts";
import { tidyRecord } from "../../record/tidy.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import type { Configuration } from "../../repository/configuration-model.ts";
import { findRecords, readText, readTextIfThere, pathFrom } from "../../repository/read.ts";
import { writeFileSafely } from "../../repository/write.ts";
import type { Edit } from "../../yaml/edit.ts";
import { visible } from "../../yaml/quote.ts";
import type { Io } from "../io.ts";
import { publishedOf } from "../../work/published.ts";

interface Readable {
  path: string;
  text: string;
  record: DecisionRecord;
}

/**
 * Mends what needs no judgement, and says what: links that one record alone holds, the order and
 * layout of records, and papers that are missing or were made before their record last changed.
 * @param dryRun Says what it would do, and writes nothing.
 */
export function runMend(paths: readonly string[], dryRun: boolean, io: Io): void {
  const configuration = readConfiguration(io.cwd);
  const asked = askedPaths(io.cwd, paths);
  const files = findRecords(join(configuration.root, configuration.records));
  const records = files.flatMap(readable);
  const edits = linkEdits(records.map(({ record }) => record));
  const say = (path: string): void => {
    const how = dryRun ? "Would mend" : "Mended";
    io.stderr.write(`${how}: ${visible(pathFrom(io.cwd, path))}\n`);
  };
  for (const one of records.filter(({ path }) => isAsked(asked, path))) {
    const text = mended(one, edits.get(one.record.id) ?? []);
    if (text !== one.text) {
      if (!dryRun) writeFileSafely(one.path, text, { expected: one.text });
      say(one.path);
    }
    const { record = one.record } = parseRecord(text);
    if (mendPaper(one.path, record, configuration, dryRun, io)) say(paperPath(one.path));
  }
}

/** A record that can be read and stands under its own name; no other is touched. */
function readable(path: string): Readable[] {
  try {
    const text = readText(path);
    const { record } = parseRecord(text);
    return record?.id === idOfFile(path) ? [{ path, text, record }] : [];
  } catch (error) {
    // The check that follows says what is wrong with it.
    if (error instanceof UserError) return [];
    throw error;
  }
}

function mended({ text }: Readable, edits: readonly Edit[]): string {
  return tidyRecord(edits.length === 0 ? text : editRecord(parseRecord(text).yaml, edits));
}

/** Writes a paper where there is none or an old one. One that somebody changed by hand is left alone. */
function mendPaper(
  path: string,
  record: DecisionRecord,
  configuration: Configuration,
  dryRun: boolean,
  io: Io,
): boolean {
  const file = paperPath(path);
  const old = readTextIfThere(file);
  const stamp = old === undefined ? undefined : readStamp(old);
  const isDue =
    old === undefined
      ? mustBeComplete(record.status)
      : stamp?.paperIntact === true && stamp.record !== recordDigest(record);
  if (!isDue) return false;
  const text = paperOf(record, path, configuration, io);
  if (text === undefined) return false;
  if (!dryRun) writeFileSafely(file, text, { expected: old ?? null });
  return true;
}

function paperOf(
  record: DecisionRecord,
  path: string,
  configuration: Configuration,
  io: Io,
): string | undefined {
  try {
    return renderPaper(publishedOf(record, path, configuration, configuration.root));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const file = visible(pathFrom(io.cwd, paperPath(path)));
    io.stderr.write(`Not written: ${file}, for ${error.message}\n`);
    return undefined;
  }
}
