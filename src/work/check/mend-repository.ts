import { join } from "node:path";
import { askedPaths, isAsked } from "../../check/asked-paths.ts";
import { endEdits } from "../../check/mend-ends.ts";
import { linkEdits } from "../../check/mend-links.ts";
import { UserError } from "../../errors.ts";
import { editRecord } from "../../record/edit.ts";
import { idOfFile, paperPath } from "../../record/files.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { olderFormEdits } from "../../record/older-forms.ts";
import { parseRecord } from "../../record/parse.ts";
import { mustBeComplete } from "../../record/status.ts";
import { tidyRecord } from "../../record/tidy.ts";
import { isHeldBack } from "../../record/to-public.ts";
import { changeFiles } from "../../repository/change-files.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import type { Configuration } from "../../repository/configuration-model.ts";
import { finishChanges } from "../../repository/finish-changes.ts";
import { findRecords, readText, pathFrom } from "../../repository/read.ts";
import type { Edit } from "../../yaml/edit.ts";
import { duePaper, paperChanges } from "../paper-again.ts";
import type { DuePaper } from "../paper-again.ts";
import type { Workplace } from "../workplace.ts";

/** A file that was mended, or a paper that could not be made. */
export interface MendedFile {
  /** As the person would type it. */
  file: string;
  /** Why it was not written. */
  notWritten?: string;
}

interface Readable {
  path: string;
  /** As it is. */
  text: string;
  /** In the form of today. */
  current: string;
  record: DecisionRecord;
}

/**
 * Mends what needs no judgement, and gives each file as soon as it is mended: links that one record
 * alone holds, ends that only the history tells, what an earlier draft of the format wrote otherwise, with the order and
 * layout of a record that is mended so, and papers that are missing or were made before their
 * record last changed.
 * @param paths Records and folders, as typed; none for the whole repository.
 * @param dryRun Gives what would be mended, and writes nothing.
 * @throws UserError if a path does not exist or a file cannot be written.
 */
export function* mendRepository(
  at: Workplace,
  paths: readonly string[],
  dryRun: boolean,
): Generator<MendedFile> {
  const configuration = readConfiguration(at.cwd);
  if (!dryRun) finishChanges(configuration);
  const asked = askedPaths(at.cwd, paths);
  const files = findRecords(join(configuration.root, configuration.records));
  const records = files.flatMap(readable);
  const edits = linkEdits(
    records.map(({ record }) => record),
    at.today,
  );
  for (const one of records.filter(({ path }) => isAsked(asked, path))) {
    const own = [...(edits.get(one.record.id) ?? []), ...endEdits(one.record)];
    yield* mendOne(one, own, { configuration, at, dryRun });
  }
}

/** A record and its paper are mended as one. */
function* mendOne(
  one: Readable,
  edits: readonly Edit[],
  { configuration, at, dryRun }: { configuration: Configuration; at: Workplace; dryRun: boolean },
): Generator<MendedFile> {
  const text = mended(one, edits);
  const { record = one.record } = parseRecord(text);
  const paper = paperToMend(one.path, record, at);
  const changes = [
    { path: one.path, before: one.text, after: text },
    ...paperChanges(paper),
  ].filter(({ before, after }) => before !== after);
  if (!dryRun) changeFiles(configuration, changes, "finish");
  for (const { path } of changes) yield { file: pathFrom(at.cwd, path) };
  const { notWritten } = paper;
  if (notWritten !== undefined) yield { file: pathFrom(at.cwd, paperPath(one.path)), notWritten };
}

/** A record that can be read and is under its own name; no other is touched. */
function readable(path: string): Readable[] {
  try {
    const text = readText(path);
    const current = inFormOfToday(text);
    const { record } = parseRecord(current);
    return record?.id === idOfFile(path) ? [{ path, text, current, record }] : [];
  } catch (error) {
    // The check that follows says what is wrong with it.
    if (error instanceof UserError) return [];
    throw error;
  }
}

/** A record in which nothing is wrong is left as its people laid it out. */
function mended({ current }: Readable, edits: readonly Edit[]): string {
  return edits.length === 0 ? current : tidyRecord(editRecord(parseRecord(current).yaml, edits));
}

/** What an earlier draft of the format wrote otherwise, brought along. */
function inFormOfToday(text: string): string {
  const { record, yaml } = parseRecord(text);
  if (record !== undefined || yaml.problems.length > 0) return text;
  const edits = olderFormEdits(yaml.value);
  return edits.length === 0 ? text : editRecord(yaml, edits);
}

/** The paper to write where there is none or an old one. One that someone changed by hand is left alone. */
function paperToMend(
  path: string,
  record: DecisionRecord,
  at: Workplace,
): DuePaper & { notWritten?: string } {
  // Until it may be public, its paper is for members, and anyone who wants one makes it.
  if (isHeldBack(record, at.today)) return {};
  try {
    const makesFirst = mustBeComplete(record.status);
    return duePaper(record, path, { makesFirst, onlyIfStale: true }, at);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { notWritten: error.message };
  }
}
