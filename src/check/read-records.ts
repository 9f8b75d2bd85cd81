import { UserError } from "../errors.ts";
import { START } from "../finding.ts";
import type { Fault } from "../finding.ts";
import { completeness } from "../record/completeness.ts";
import type { DecisionRecord } from "../record/model.ts";
import { paperState } from "../record/paper-stamp.ts";
import type { PaperState } from "../record/paper-stamp.ts";
import { idOfFile, paperPath } from "../record/files.ts";
import { parseRecord } from "../record/parse.ts";
import type { ParsedRecord } from "../record/parse.ts";
import { placeholdersIn } from "../record/placeholders.ts";
import { readText, readTextIfThere, pathFrom } from "../repository/read.ts";
import { recordContext } from "../rules/context.ts";
import type { LinkedRecord, Surroundings } from "../rules/model.ts";
import { RECORD_RULES } from "../rules/registry.ts";
import { recordFaults } from "../rules/run.ts";
import { FILE_RULES } from "../yaml/faults.ts";
import type { ReadFrameworks } from "./read-frameworks.ts";
import { mayIgnore } from "./suppressions.ts";

/** What others need to know of a record, so that it need not be held. Plain data. */
export interface RecordFacts extends LinkedRecord {
  framework: DecisionRecord["framework"];
  /** Whether a text of it is kept elsewhere. */
  hasPlaceholders: boolean;
  /** How many questions are answered, of how many that are reached; for drafts with a framework. */
  progress?: { answered: number; total: number };
}

/** What one record file shows by itself. Plain data. */
export interface LookedAt {
  /** Of shape, and of the rules about one record. */
  faults: readonly Fault[];
  /** `undefined` when it could not be read as a record. */
  facts: RecordFacts | undefined;
  /** How the paper beside it stands to it, if there is one. */
  paper: PaperState | undefined;
  /** Whether a comment in it may set findings aside. */
  mayIgnore: boolean;
}

/** A record file and what was found in it. */
export interface ReadRecord extends LookedAt {
  /** Absolute. */
  path: string;
  /** As the person would type it. */
  file: string;
  /** File name without ending. */
  name: string;
  /** The record with its places, read again if need be; `undefined` when the file could not be opened. */
  parsed: () => ParsedRecord | undefined;
}

/** What is known of the whole repository when its records are read. */
export interface Reading {
  cwd: string;
  /** A text that takes the place of what a file holds, or of a file that is not there yet. */
  typed?: { path: string; text: string } | undefined;
  frameworks: ReadFrameworks;
  /** As it holds for a file. */
  surroundings: (path: string) => Surroundings;
  /** Whether a record is looked at, and not only known to others. */
  isMine: (path: string) => boolean;
  /** Told after each record how many have been read. */
  progress?: ((done: number) => void) | undefined;
  /** What was seen in the same texts before; a fresh look is kept. */
  known?: KnownLooks | undefined;
}

export interface KnownLooks {
  /** What a record with these words, and a paper with those beside it, showed before. */
  get(path: string, text: string, paper: string | undefined): LookedAt | undefined;
  keep(path: string, text: string, paper: string | undefined, looked: LookedAt): void;
}

/** Reads record files. One that cannot be read is a fault of that file: the others are still read. */
export function readRecords(paths: readonly string[], reading: Reading): ReadRecord[] {
  return paths.map((path, at) => {
    const record = readOne(path, reading);
    reading.progress?.(at + 1);
    return record;
  });
}

function readOne(path: string, reading: Reading): ReadRecord {
  const { cwd, typed, known: looks } = reading;
  const file = pathFrom(cwd, path);
  const name = idOfFile(path);
  const read = (): string => (path === typed?.path ? typed.text : readText(path));
  try {
    const text = read();
    if (!reading.isMine(path)) return { path, file, name, ...known(text), parsed: again(read) };
    const beside = readTextIfThere(paperPath(path));
    const seen = looks?.get(path, text, beside);
    if (seen !== undefined) return { path, file, name, ...seen, parsed: again(read) };
    const parsed = parseRecord(text);
    const looked = lookAt(path, parsed, beside, reading);
    looks?.keep(path, text, beside, looked);
    // A sound record is not looked into again: of thousands, only what was found out is held.
    const isSound = looked.faults.length === 0 && !looked.mayIgnore;
    return { path, file, name, ...looked, parsed: isSound ? again(read) : () => parsed };
  } catch (error) {
    const faults = [unreadable(error, path, file)];
    const nothing = { facts: undefined, paper: undefined, mayIgnore: false };
    return { path, file, name, faults, ...nothing, parsed: () => undefined };
  }
}

/** A paper that nothing is to be said of. */
const NOT_OURS: PaperState = { isStamped: true, isCurrent: true, isIntact: true };

/** A record that falls to somebody else: what the others must know of it, and nothing more. */
function known(text: string): LookedAt {
  const { record } = parseRecord(text);
  const facts = record === undefined ? undefined : { ...factsOf(record), hasPlaceholders: false };
  return { faults: [], facts, paper: NOT_OURS, mayIgnore: false };
}

/** Reads a file again when it is wanted, once. */
function again(read: () => string): () => ParsedRecord {
  let parsed: ParsedRecord | undefined;
  return () => (parsed ??= parseRecord(read()));
}

function lookAt(
  path: string,
  { record, yaml, faults }: ParsedRecord,
  paper: string | undefined,
  { frameworks, surroundings }: Reading,
): LookedAt {
  const beside = paper === undefined ? undefined : paperState(paper, record);
  const ignores = mayIgnore(yaml.text);
  if (record === undefined) return { faults, facts: undefined, paper: beside, mayIgnore: ignores };
  const framework = frameworks.find(record.framework);
  const name = idOfFile(path);
  const context = recordContext(record, name, framework, surroundings(path), yaml.text);
  const progress =
    record.status === "draft" && framework !== undefined
      ? completeness(record, framework)
      : undefined;
  return {
    faults: [...faults, ...recordFaults(RECORD_RULES, context, yaml, faults)],
    facts: {
      ...factsOf(record),
      hasPlaceholders: placeholdersIn(record).length > 0,
      ...(progress === undefined
        ? {}
        : { progress: { answered: progress.answered, total: progress.total } }),
    },
    paper: beside,
    mayIgnore: ignores,
  };
}

function factsOf({
  id,
  status,
  links,
  framework,
}: DecisionRecord): Omit<RecordFacts, "hasPlaceholders"> {
  return { id, status, ...(links === undefined ? {} : { links }), framework };
}

/** What kept a file from being read, as a fault of it. */
export function unreadable(error: unknown, path: string, file: string): Fault {
  if (!(error instanceof UserError)) throw error;
  const [rule] = FILE_RULES;
  const { id, severity, why, fix } = rule;
  const message = error.message.replaceAll(path, file);
  return { rule: id, severity, message, why, fix: error.hint ?? fix, place: START, path: "" };
}
