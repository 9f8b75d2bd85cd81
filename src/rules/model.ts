/**
 * What makes a record sound: one file per rule, and the list of them in `registry.ts`.
 *
 * A rule gets everything through its context: no files, no clock, no colour. It returns problems and
 * never throws on a bad record. Its metadata is its documentation: `rightly explain` and
 * `docs/rules.md` are made from it, and its examples are its tests.
 */
import type { Path, Place, Severity } from "../finding.ts";
import type { Asked } from "../framework/asked.ts";
import type { Framework } from "../framework/model.ts";
import type { CutText } from "../record/cut-texts.ts";
import type { Existing } from "../record/existing.ts";
import type { Decision } from "../record/decision-model.ts";
import type { DecisionRecord } from "../record/model.ts";
import type { PaperState } from "../record/paper-stamp.ts";
import type { WithPowers } from "../record/powers.ts";
import type { YamlText } from "../yaml/parse.ts";
import type { WorkingCalendar } from "../record/working-days.ts";
import type { Nameable, WrittenEntry } from "../record/written-answers.ts";

export interface RuleDescription {
  /** `<thing>-<fault>`: `answer-missing`. Never changes, never reused. */
  id: string;
  severity: Severity;
  /** One line, no full stop. */
  summary: string;
  /** A sentence or two for someone who is not a programmer: why it matters to people. */
  why: string;
  /** What to do, in general; a problem may say it more exactly. */
  fix: string;
  /** What demands it: a part of the format, the framework, or the law. */
  source: string;
  /** What can be set in `rightly.yaml` as well as the severity, by name. */
  options?: Readonly<Record<string, RuleOption>>;
  /** What it finds must not be shown again: neither the text itself nor the line it is on. */
  hidesText?: true;
}

/** Something about a rule that a repository may set for itself. */
export interface RuleOption {
  /** A sentence. */
  about: string;
  default: number | readonly string[];
}

/**
 * The smallest change to a sound record that shows the rule. Each is a part of a record: its
 * top-level fields take the place of those of the sound record in `testing/sound-record.ts`.
 */
export interface RuleExample {
  /** A part of a YAML record, or for repository rules several after lines `# file: <path>`. */
  good: string;
  /** The same with the fault. The flagged line ends with `# <-`. */
  bad: string;
}

/** What a rule found. What it leaves out of why, fix and severity is the rule's own. */
export interface Problem {
  path: Path;
  /** What is marked; the value unless said otherwise. */
  at?: "key" | "value";
  /** The part of the text that is marked, in characters; all of it unless said otherwise. */
  span?: readonly [start: number, end: number];
  /** Where it is, if that is not a field. */
  place?: Place;
  /** What is wrong with the value quoted, then what was expected. One sentence, no full stop. */
  message: string;
  fix?: string;
  why?: string;
  severity?: Severity;
}

/** A framework version that can be named here. */
export interface AvailableFramework {
  id: string;
  version: string;
}

/** A body as the configuration describes it. */
export interface ConfiguredBody extends Nameable, Existing, WithPowers {
  kind?: string;
  /** See `record/reference-pattern.ts`. */
  "reference-pattern"?: string;
}

/** Rule id to its options as they are set, by name. */
export type RuleSettings = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What a check knows as well as the records. */
export interface Surroundings {
  /** ISO day. */
  today: string;
  frameworks: readonly AvailableFramework[];
  /** From the configuration. If there are none, nothing is known about bodies. */
  bodies: readonly ConfiguredBody[];
  places: readonly (Nameable & Existing)[];
  /** The fewest clear days of a consultation, if the repository asks for any. */
  consultationDays?: number | undefined;
  /** ISO day from which decisions are recorded here as they are taken, if the repository says so. */
  recordsFrom?: string | undefined;
  /** Whether a machine checks what was proposed for the repository: CI. */
  isBuild?: boolean | undefined;
  /** Options of rules that are set otherwise than by default. */
  settings?: RuleSettings;
  /** Words that look like personal data and are not. */
  personalDataAllow?: readonly string[];
  /** Whether everyone who can read the repository may read confidential text. */
  private?: boolean;
  /** What is judged is still to be written. */
  unsaved?: true;
  /** Which days are working days here; if it is left out, bank holidays are those that come with the program. */
  calendar?: WorkingCalendar;
}

export interface RecordContext extends Surroundings {
  record: DecisionRecord;
  /** File name without folder and ending. */
  name: string;
  calendar: WorkingCalendar;
  /** The framework the record is pinned to; `undefined` if it could not be found. */
  framework: Framework | undefined;
  /** Everything the framework asks of this record, in order. Empty without a framework. */
  readonly asked: readonly Asked[];
  /** Everything that is written under `answers`, compared with the framework. */
  readonly written: readonly WrittenEntry[];
  /** Every text of the record that is not proof of something, in the order of the file. */
  readonly texts: readonly TextAt[];
  /** All of them as one text, a line end between any two: to see quickly that none holds something. */
  readonly allTexts: string;
  /** Comments in the file: nobody publishes them, and everyone can read them. */
  readonly comments: readonly CommentAt[];
  /** Texts of which a part is a comment to YAML. */
  readonly cutTexts: readonly CutText[];
  /** Lines that look like a key or an item and are read as text. */
  readonly swallowedLines: readonly CutText[];
}

/** A comment and where its text begins. */
export interface CommentAt {
  text: string;
  /** 1-based. */
  line: number;
  textColumn: number;
}

/** A text and where it is. */
export interface TextAt {
  path: Path;
  text: string;
}

/** A rule about one record by itself. */
export interface RecordRule extends RuleDescription {
  kind: "record";
  examples: RuleExample;
  check(context: RecordContext): Problem[];
}

/** What records know of one another. A check of many keeps no more of each. */
export type LinkedRecord = Pick<DecisionRecord, "id" | "status" | "links" | "publication"> & {
  /** Of each decision whose it is and its reference. */
  decisions?: readonly Pick<Decision, "body" | "reference">[];
};

/** What rules over many records need to know of each. */
export interface RecordInRepository {
  /** As the person would type it. */
  file: string;
  record: LinkedRecord;
  /** Looked into only to place what was found. */
  readonly yaml: YamlText;
  /** Whether the Markdown paper beside it fits it; `undefined` if there is none. */
  paper: PaperState | undefined;
}

export interface RepositoryContext {
  records: readonly RecordInRepository[];
  /** Names of record files that could not be read as records: they exist, and no more is known. */
  unread: readonly string[];
  today: string;
}

/** A problem of one of many records. */
export interface RepositoryProblem extends Problem {
  about: RecordInRepository;
  /** The paper beside the record is meant, not the record. */
  inPaper?: true;
}

/** A rule about records taken together. */
export interface RepositoryRule extends RuleDescription {
  kind: "repository";
  examples: RuleExample;
  check(context: RepositoryContext): RepositoryProblem[];
}

export type Rule = RecordRule | RepositoryRule;
