import type { Finding } from "../finding.ts";
import type { Status } from "../record/model.ts";
import type { Shard } from "./shard.ts";

export interface CheckOptions {
  /** Absolute path of the working folder. */
  cwd: string;
  /** Files and folders as the person typed them; none for the whole repository. */
  paths?: readonly string[];
  /** ISO day. */
  today: string;
  /** A record that is being written: its absolute path, and what it would hold. Only findings about it are given. */
  typed?: { path: string; text: string } | undefined;
  /** A commit: only what changed since, and what the change can break elsewhere. */
  since?: string | undefined;
  /** With a commit: what has not changed is reported as well. */
  all?: boolean | undefined;
  /** Whether this is a build, where nobody sees a warning. */
  isBuild?: boolean | undefined;
  /** Where the findings of single records are kept for the next check; left out, each record is judged again. */
  cache?: CacheOptions | undefined;
  /** Told after each record how many have been read, of how many. */
  progress?: ((done: number, of: number) => void) | undefined;
  /** Only the files that fall to this part. */
  shard?: Shard | undefined;
  /** File of findings that were there when checks began, as typed; `false` for none, whatever the configuration says. */
  baseline?: string | false | undefined;
}

export interface CacheOptions {
  /** Absolute path of the folder for a repository with this root; `undefined` where nothing can be kept. */
  folderFor: (root: string) => string | undefined;
  /** Of the program: another for every change of its code and data. */
  build: string;
}

/** A finding with what it is known by when its line has moved. */
export interface CheckedFinding extends Finding {
  /** 64 hexadecimal digits, never twice the same in one result. */
  fingerprint: string;
}

/** What a finding is about, so that it is known again after lines have moved. */
export interface FindingMark {
  rule: string;
  /** Record id, or the file. */
  where: string;
  /** The field, with ids instead of numbers where list items have them. */
  path: string;
  /** Sixteen figures that change with what is found fault with. */
  proof: string;
}

/** A finding with what it is known by. */
export interface MarkedFinding {
  finding: Finding;
  mark: FindingMark;
}

/** A finding that is not shown, and why. */
export interface SetAside {
  finding: Finding;
  /** A comment in the record, a waiver in the configuration, or the baseline. */
  by: "comment" | "waiver" | "baseline";
  because: string;
  /** Who answers for a waiver. */
  owner?: string;
}

/** What is left of findings when comments, waivers or a baseline were applied to them. */
export interface Applied<T extends Finding = Finding> {
  /** With what is wrong with the comments, waivers or entries themselves. */
  findings: T[];
  setAside: SetAside[];
}

/** One record that was checked. */
export interface CheckedRecord {
  /** As the person would type it. */
  file: string;
  /** `undefined` when the file could not be read as a record. */
  status: Status | undefined;
  /** Past being a draft, and without an error. */
  complete: boolean;
  /** How many of the questions that must be answered are; for drafts with a framework. */
  progress: { answered: number; total: number } | undefined;
  /** How many fields it says are not known. */
  notKnown?: number;
}

export interface CheckResult {
  /** Of the files that were asked for, in order of file and place. */
  findings: CheckedFinding[];
  /** What was found in those files and is not among the findings. */
  setAside: SetAside[];
  /** Everything that was found, with what a baseline knows it by. */
  marked: readonly MarkedFinding[];
  /** How many records were checked, of those asked for. */
  records: number;
  /** How many records were not looked into again, because nothing they depend on has changed. */
  reused: number;
  /** How many of them are complete. */
  complete: number;
  checked: CheckedRecord[];
  /** What was looked at, as the person would type it. */
  looked: string[];
  /** Whether the repository has no record at all yet. */
  empty?: true;
  /** Whether `rightly.yaml` could be used. If not, nothing else was checked. */
  configured: boolean;
  notChecked: readonly string[];
  /** Of which part of the repository this speaks, if it was shared out. */
  shard?: Shard | undefined;
}

/** What no program can tell. Said after every check, so that nobody takes silence for approval. */
export const NOT_CHECKED: readonly string[] = [
  "Whether the reasons are good reasons",
  "Whether the evidence says what is claimed",
  "Whether people were heard as it says",
  "What the law requires of this decision",
];
