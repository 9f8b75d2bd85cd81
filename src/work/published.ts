import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Fault } from "../finding.ts";
import type { Framework } from "../framework/model.ts";
import { progressOfRecord } from "../interview/progress.ts";
import type { PaperSource, Published, Publisher } from "../publish/model.ts";
import { recordDigest } from "../record/digest.ts";
import type { DecisionRecord } from "../record/model.ts";
import { paperPath } from "../record/files.ts";
import { isFullyExempt, toPublic } from "../record/to-public.ts";
import { withUnknownWords } from "../record/with-unknown-words.ts";
import type { Configuration } from "../repository/configuration-model.ts";
import { findFramework } from "../repository/frameworks.ts";
import type { PendingTexts } from "../repository/pending-texts.ts";
import { pathFrom } from "../repository/read.ts";
import { readRecordFile } from "./record-file.ts";

export interface ReadRecord {
  record: DecisionRecord;
  /** What is wrong with its shape, though it can be worked with. */
  faults: readonly Fault[];
}

/**
 * Reads a record that will be shown.
 * @param from Folder that the file is named from in messages.
 * @param pending Of its repository: what was on its way out of a record is not shown.
 * @throws UserError of the kind "failure" that names file, line and column if it cannot be read.
 */
export function readRecord(path: string, from: string, pending: PendingTexts): ReadRecord {
  const { record, faults } = readRecordFile(path, from, pending.get(path));
  return { record, faults };
}

/** For whom and when something is published. */
export interface Publishing {
  /** Folder that the output is made for. */
  from: string;
  /** ISO day: what may not be public yet is not. */
  today: string;
}

/**
 * What is public of a record, with its framework and names, as the publishers want it.
 * @returns `undefined` if no part of it may be public yet.
 * @throws UserError if the framework it is pinned to is not to be found.
 */
export function publishedOf(
  record: DecisionRecord,
  path: string,
  configuration: Configuration,
  when: Publishing,
): Published | undefined {
  return publishing(configuration, when)(record, path);
}

/** The same for many records: what they have in common is looked up once. */
export function publishing(
  configuration: Configuration,
  { from, today }: Publishing,
): (record: DecisionRecord, path: string) => Published | undefined {
  const sourceOf = paperSources(configuration, from);
  return (whole, path) => {
    const source = sourceOf(whole, path);
    const record = toPublic(whole, today);
    if (record === undefined) return undefined;
    return {
      ...source,
      record: withUnknownWords(record),
      digest: () => recordDigest(whole),
      isClosed: isFullyExempt(whole),
    };
  };
}

/** Makes of a record what its paper for members is made from: all of it. */
export function paperSources(
  configuration: Configuration,
  from: string,
): (record: DecisionRecord, path: string) => PaperSource {
  const frameworks = new Map<string, Framework>();
  const names = namesIn(configuration);
  return (record, path) => {
    const { id, version } = record.framework;
    const key = `${id}@${version}`;
    const framework = frameworks.get(key) ?? findFramework(configuration, id, version).framework;
    frameworks.set(key, framework);
    const paper = paperPath(path);
    return {
      record: withUnknownWords(record),
      framework,
      file: pathFrom(from, path),
      ...(existsSync(paper) ? { paper: pathFrom(from, paper) } : {}),
      ...(record.status === "draft" ? { progress: progressOfRecord(record, framework) } : {}),
      names,
      linkTo: (id) => besideRecord(path, id),
    };
  };
}

/** The paper of another record as the paper beside this one leads to it: in its folder, or that of the other's year. */
function besideRecord(path: string, id: string): { text: string; to: string } | undefined {
  const stem = [id, `../${id.slice(0, 4)}/${id}`].find((one) =>
    existsSync(join(dirname(path), `${one}.yaml`)),
  );
  return stem === undefined ? undefined : { text: id, to: paperPath(`${stem}.yaml`) };
}

function namesIn({ bodies, places }: Configuration): ReadonlyMap<string, string> {
  return new Map([...places, ...bodies].map(({ id, name }) => [id, name]));
}

/** Whose pages a repository's are. */
export function publisherOf({ organisation = "", colour }: Configuration): Publisher {
  return { organisation, colour };
}
