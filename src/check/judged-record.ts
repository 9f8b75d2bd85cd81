import type { Fault } from "../finding.ts";
import type { DecisionRecord } from "../record/model.ts";
import type { PaperState } from "../record/paper-stamp.ts";
import type { ParsedRecord } from "../record/parse.ts";
import type { LinkedRecord } from "../rules/model.ts";

/** What others need to know of a record, so that it need not be held. Plain data. */
export interface RecordFacts extends LinkedRecord {
  framework: DecisionRecord["framework"];
  /** Whether a text of it is kept elsewhere. */
  hasPlaceholders: boolean;
  /** How many of the questions that must be answered are; for drafts with a framework. */
  progress?: { answered: number; total: number };
  /** How many fields the record says are not known; left out if none. */
  notKnown?: number;
}

/** What one record file shows by itself. Plain data. */
export interface JudgedRecord {
  /** Of shape, and of the rules about one record. */
  faults: readonly Fault[];
  /** `undefined` when it could not be read as a record. */
  facts: RecordFacts | undefined;
  /** Whether the paper beside it fits it, if there is one. */
  paper: PaperState | undefined;
  /** Whether a comment in it may set findings aside. */
  mayIgnore: boolean;
}

/** A record file and what was found in it. */
export interface JudgedFile extends JudgedRecord {
  /** Absolute. */
  path: string;
  /** As the person would type it. */
  file: string;
  /** File name without ending. */
  name: string;
  /** The record with its places, read again if need be; `undefined` when the file could not be opened. */
  parsed: () => ParsedRecord | undefined;
}
