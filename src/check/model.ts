import type { Finding } from "../finding.ts";
import type { Status } from "../record/model.ts";

export interface CheckOptions {
  /** Absolute path of the working folder. */
  cwd: string;
  /** Files and folders as the person typed them; none for the whole repository. */
  paths?: readonly string[];
  /** ISO day. */
  today: string;
}

/** One record that was checked. */
export interface CheckedRecord {
  /** As the person would type it. */
  file: string;
  /** `undefined` when the file could not be read as a record. */
  status: Status | undefined;
  /** Past being a draft, and without an error. */
  complete: boolean;
  /** How many questions are answered, of how many that are reached; for drafts with a framework. */
  progress: { answered: number; total: number } | undefined;
}

export interface CheckResult {
  /** Of the files that were asked for, in order of file and place. */
  findings: Finding[];
  /** How many records were checked, of those asked for. */
  records: number;
  /** How many of them are complete. */
  complete: number;
  checked: CheckedRecord[];
  /** What was looked at, as the person would type it. */
  looked: string[];
  /** Whether `rightly.yaml` could be used. If not, nothing else was checked. */
  configured: boolean;
  notChecked: readonly string[];
}

/** What no program can tell. Said after every check, so that nobody takes silence for approval. */
export const NOT_CHECKED: readonly string[] = [
  "Whether the reasons are good reasons",
  "Whether the evidence says what is claimed",
  "Whether people were heard as it says",
  "What the law requires of this decision",
];
