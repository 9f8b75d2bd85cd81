import { basename } from "node:path";
import { START } from "../finding.ts";
import type { Fault } from "../finding.ts";
import { progressOfRecord } from "../interview/progress.ts";
import type { Decision } from "../record/decision-model.ts";
import type { DecisionRecord } from "../record/model.ts";
import { paperState } from "../record/paper-stamp.ts";
import type { PaperState } from "../record/paper-stamp.ts";
import { idOfFile, paperPath } from "../record/files.ts";
import { hideExempt } from "../record/hide-exempt.ts";
import { HIDING_RULES } from "./every-rule.ts";
import { assumedRecord, parseRecord } from "../record/parse.ts";
import type { ParsedRecord } from "../record/parse.ts";
import { placeholdersIn } from "../record/placeholders.ts";
import { readTextIfThere } from "../repository/read.ts";
import { recordContext } from "../rules/context.ts";
import type { Surroundings } from "../rules/model.ts";
import { RECORD_RULES } from "../rules/registry.ts";
import { recordFaults } from "../rules/run.ts";
import { confidentialKind, isExemptText } from "../record/confidential-names.ts";
import { CHECK_RULES } from "./check-rules.ts";
import type { FileNames } from "./file-names.ts";
import type { ReadFrameworks } from "./read-frameworks.ts";
import type { RecordCache } from "./record-cache.ts";
import type { JudgedRecord, RecordFacts, JudgedFile } from "./judged-record.ts";
import { mayIgnore } from "./suppressions.ts";
import { unreadableFault } from "./unreadable-fault.ts";

/** What is known of the whole repository when its records are read. */
export interface RecordReading {
  names: FileNames;
  /** Gives the text of a record. */
  textOf: (path: string) => string;
  frameworks: ReadFrameworks;
  /** As it holds for a file. */
  surroundings: (path: string) => Surroundings;
  /** Whether a record falls to this part, and is not only known to others. */
  isMine: (path: string) => boolean;
  /** Whether anything about a record is asked for: of the others no more is found out than those know. */
  isAsked: (path: string) => boolean;
  /** Told after each record how many have been read. */
  progress: (done: number) => void;
  /** What the same texts showed before; what is judged now is kept. */
  cache: RecordCache | undefined;
}

/** Reads record files. One that cannot be read is a fault of that file: the others are still read. */
export function readRecords(paths: readonly string[], reading: RecordReading): JudgedFile[] {
  return paths.map((path, at) => {
    const record = readOne(path, reading);
    reading.progress(at + 1);
    return record;
  });
}

function readOne(path: string, reading: RecordReading): JudgedFile {
  const { names, textOf, isMine, isAsked, cache } = reading;
  const file = names.nameOf(path);
  const name = idOfFile(path);
  const parsed = again(() => textOf(path));
  try {
    const text = textOf(path);
    if (!isMine(path)) return { path, file, name, ...factsAlone(text), parsed };
    const isAlone = !isAsked(path);
    // A paper says nothing about other records; what is remembered is found by it.
    const paper = isAlone && cache === undefined ? undefined : readTextIfThere(paperPath(path));
    const cached = cache?.get(path, text, paper);
    if (cached !== undefined) return { path, file, name, ...cached, parsed };
    if (isAlone) return { path, file, name, ...factsAlone(text), parsed };
    const record = parseRecord(text);
    const judged = isCopy(path, text, record) ? COPY : judge(path, record, paper, reading);
    cache?.keep(path, text, paper, judged);
    // A sound record is not looked into again: of thousands, only what was found out is held.
    const isSound = judged.faults.length === 0 && !judged.mayIgnore;
    return { path, file, name, ...judged, parsed: isSound ? parsed : () => record };
  } catch (error) {
    const faults = [unreadableFault(error, path, file)];
    const nothing = { facts: undefined, paper: undefined, mayIgnore: false };
    return { path, file, name, faults, ...nothing, parsed: () => undefined };
  }
}

const { id, severity, why, fix } = CHECK_RULES.exemptFileCopied;
const message = "this is a file of confidential (exempt) text, or a copy of one, and not a record";

/** What is plainly no record is not read as one: its words would be quoted. */
const COPY: JudgedRecord = {
  faults: [{ rule: id, severity, message, why, fix, place: START, path: "" }],
  facts: undefined,
  paper: undefined,
  mayIgnore: false,
};

function isCopy(path: string, text: string, { record, faults }: ParsedRecord): boolean {
  if (record !== undefined && faults.length === 0) return false;
  return confidentialKind(basename(path)) !== undefined || isExemptText(text);
}

/** The state of a paper about which nothing needs to be said. */
const NOT_OURS: PaperState = { isStamped: true, isCurrent: true, isIntact: true };

/** A record that falls to another part, or that nobody asked about: what the others must know of it, and nothing more. */
function factsAlone(text: string): JudgedRecord {
  const { record } = parseRecord(text);
  const facts = record === undefined ? undefined : { ...factsOf(record), hasPlaceholders: false };
  return { faults: [], facts, paper: NOT_OURS, mayIgnore: false };
}

/** Reads a file again when it is wanted, once. */
function again(read: () => string): () => ParsedRecord {
  let parsed: ParsedRecord | undefined;
  return () => (parsed ??= parseRecord(read()));
}

function judge(
  path: string,
  parsed: ParsedRecord,
  paperText: string | undefined,
  { frameworks, surroundings }: RecordReading,
): JudgedRecord {
  const { record, yaml, faults } = parsed;
  const paper = paperText === undefined ? undefined : paperState(paperText, record);
  const ignores = mayIgnore(yaml.text);
  if (record === undefined) {
    const more = assumedFaults(path, parsed, { frameworks, surroundings });
    const shown = hideExempt([...faults, ...more], yaml.text);
    return { faults: shown, facts: undefined, paper, mayIgnore: ignores };
  }
  const framework = frameworks.find(record.framework);
  const name = idOfFile(path);
  const context = recordContext(record, name, framework, surroundings(path), yaml.text);
  const progress =
    record.status === "draft" && framework !== undefined
      ? progressOfRecord(record, framework)
      : undefined;
  return {
    faults: hideExempt(
      [...faults, ...recordFaults(RECORD_RULES, context, yaml, faults)],
      yaml.text,
      HIDING_RULES,
    ),
    facts: {
      ...factsOf(record),
      hasPlaceholders: placeholdersIn(record).length > 0,
      ...(record.unknowns === undefined ? {} : { notKnown: record.unknowns.length }),
      ...(progress === undefined
        ? {}
        : { progress: { answered: progress.answered, total: progress.total } }),
    },
    paper,
    mayIgnore: ignores,
  };
}

/** What else is wrong with a record whose status is misspelt, in the fields that do not depend on it. */
function assumedFaults(
  path: string,
  parsed: ParsedRecord,
  { frameworks, surroundings }: Pick<RecordReading, "frameworks" | "surroundings">,
): Fault[] {
  const assumed = assumedRecord(parsed);
  if (assumed === undefined) return [];
  const framework = frameworks.find(assumed.framework);
  const { yaml, faults } = parsed;
  const context = recordContext(assumed, idOfFile(path), framework, surroundings(path), yaml.text);
  return recordFaults(RECORD_RULES, context, yaml, faults);
}

function referenceOf({ body, reference }: Decision): Pick<Decision, "body" | "reference"> {
  return {
    ...(body === undefined ? {} : { body }),
    ...(reference === undefined ? {} : { reference }),
  };
}

function factsOf({
  id,
  status,
  links,
  framework,
  publication,
  decisions = [],
}: DecisionRecord): Omit<RecordFacts, "hasPlaceholders"> {
  const day = publication?.["not-before"];
  return {
    id,
    status,
    ...(links === undefined ? {} : { links }),
    framework,
    // Of a record that many are compared with, no more is held than is asked for.
    ...(day === undefined ? {} : { publication: { "not-before": day } }),
    ...(decisions.some(({ reference }) => reference !== undefined)
      ? { decisions: decisions.map(referenceOf) }
      : {}),
  };
}
