import { dirname, join } from "node:path";
import { UserError } from "../errors.ts";
import { compareText } from "../finding.ts";
import { openQuestionsOf } from "../interview/open-questions.ts";
import type { Progress } from "../interview/model.ts";
import { progressOfRecord } from "../interview/progress.ts";
import { idOfFile } from "../record/files.ts";
import type { DecisionRecord } from "../record/model.ts";
import { outstandingBodies } from "../record/outstanding.ts";
import { parseRecord } from "../record/parse.ts";
import { isDated, promisesOf } from "../record/promises.ts";
import type { Promised } from "../record/promises.ts";
import type { Configuration } from "../repository/configuration-model.ts";
import { readConfiguration } from "../repository/configuration.ts";
import { findFramework } from "../repository/frameworks.ts";
import { findRecords, pathFrom, readText } from "../repository/read.ts";
import { noteUnfinished } from "./finish-interrupted.ts";
import { shortName } from "./short-name.ts";
import { canBeMade, commandOfStep } from "./moves/kept-steps.ts";
import { keptInFolders } from "./moves/kept-in-folders.ts";
import { mayBeDraft } from "./walk/drafts.ts";
import type { Workplace } from "./workplace.ts";

export interface HomeDraft {
  title: string;
  /** What `resume` takes. */
  name: string;
  /** `undefined` when its framework is not here. */
  progress: Progress | undefined;
  /** Who has questions of it to answer, and how many; nobody in particular is an empty text. */
  withColleagues: ReadonlyMap<string, number>;
}

/** A record that was put to someone and is not decided yet. */
export interface HomeProposal {
  title: string;
  /** What `decide` takes. */
  name: string;
  /** Names of the bodies that have not decided; empty if none was named. */
  waitingFor: readonly string[];
  /** ISO day of the first decision that is planned; `undefined` if none has a day. */
  planned?: string | undefined;
}

/** A step of a record that was left. */
export interface HomeKept {
  /** What is typed to go on; `undefined` where the record is past it or gone. */
  command: string | undefined;
  /** The file it is in, from the folder a person is in. */
  file: string;
  answers: number;
}

export interface HomeDue extends Promised {
  due: string;
  /** Title of the record. */
  title: string;
}

/** What is open in a repository. */
export interface Home {
  /** The records folder, as the person would type it. */
  folder: string;
  /** Whether someone has set the folder up. */
  isSetUp: boolean;
  /** How many records there are. */
  records: number;
  drafts: readonly HomeDraft[];
  /** Files that may be drafts and cannot be read, from the folder a person is in. */
  unreadable: readonly string[];
  proposals: readonly HomeProposal[];
  /** What was answered or typed in steps that were left, and is in no record. */
  kept: readonly HomeKept[];
  /** By day, the earliest first. */
  due: readonly HomeDue[];
  /** ISO day. */
  today: string;
}

/** A record that is neither a draft nor has promised anything need not be read further. */
const WORTH_A_LOOK = /^status: *["']?(draft|proposed)|^ *(- \{?)?.*\bdue:/m;

/** What is open here. */
export function homeOf({ cwd, today }: Workplace): Home {
  const configuration = readConfiguration(cwd);
  noteUnfinished(configuration);
  const folder = join(configuration.root, configuration.records);
  const paths = findRecords(folder);
  const ids = paths.map(idOfFile);
  const found = paths.map((path) => recordAt(path));
  const records = found.filter((one): one is Read => one !== undefined && "record" in one);
  return {
    folder: pathFrom(cwd, folder),
    isSetUp: configuration.file !== undefined,
    records: paths.length,
    drafts: records
      .filter(({ record }) => record.status === "draft")
      .map(({ path, record }) => draftOf(path, record, ids)),
    unreadable: found.flatMap((one) =>
      one === undefined || "record" in one ? [] : [pathFrom(cwd, one.path)],
    ),
    proposals: records
      .filter(({ record }) => record.status === "proposed")
      .map(({ path, record }) => proposalOf(path, record, ids, today)),
    kept: keptIn(paths, cwd),
    due: records
      .flatMap(({ record }) =>
        promisesOf(record)
          .filter(isDated)
          .filter(({ status }) => status === "open")
          .map((promised): HomeDue => ({ ...promised, title: record.title })),
      )
      .sort((a, b) => compareText(a.due, b.due)),
    today,
  };
}

/** The folders are listed once; few of them hold anything that was kept. */
function keptIn(paths: readonly string[], cwd: string): HomeKept[] {
  const ids = paths.map(idOfFile);
  return keptInFolders(paths).map(({ record, status, step }) => ({
    command:
      status !== undefined && canBeMade(step, status)
        ? commandOfStep(step, shortName(idOfFile(record), ids))
        : undefined,
    file: pathFrom(cwd, step.path),
    answers: step.answers.length,
  }));
}

interface Read {
  path: string;
  record: DecisionRecord;
}

/** `undefined` for a record that has nothing open; without a record where it cannot be read. */
function recordAt(path: string): Read | Pick<Read, "path"> | undefined {
  try {
    const text = readText(path);
    const mayBe = mayBeDraft(text);
    if (!mayBe && !WORTH_A_LOOK.test(text)) return undefined;
    const { record } = parseRecord(text);
    if (record !== undefined) return { path, record };
    return mayBe ? { path } : undefined;
  } catch (error) {
    if (error instanceof UserError) return { path };
    throw error;
  }
}

function draftOf(path: string, record: DecisionRecord, ids: readonly string[]): HomeDraft {
  return {
    title: record.title,
    name: shortName(idOfFile(path), ids),
    progress: progressIn(readConfiguration(dirname(path)), record),
    withColleagues: colleaguesOf(record),
  };
}

function proposalOf(
  path: string,
  record: DecisionRecord,
  ids: readonly string[],
  today: string,
): HomeProposal {
  const { bodies } = readConfiguration(dirname(path));
  const waiting = outstandingBodies(record, today);
  return {
    title: record.title,
    name: shortName(idOfFile(path), ids),
    waitingFor: waiting.map((id) => bodies.find((body) => body.id === id)?.name ?? id),
    planned: (record["put-to"] ?? [])
      .flatMap(({ body = "", on }) => (on !== undefined && waiting.includes(body) ? [on] : []))
      .sort()[0],
  };
}

function colleaguesOf(record: DecisionRecord): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { state, who = "" } of openQuestionsOf(record)) {
    if (state === "for-colleague") counts.set(who, (counts.get(who) ?? 0) + 1);
  }
  return counts;
}

function progressIn(configuration: Configuration, record: DecisionRecord): Progress | undefined {
  try {
    const { id, version } = record.framework;
    return progressOfRecord(record, findFramework(configuration, id, version).framework);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
