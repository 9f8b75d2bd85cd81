/**
 * What makes a record sound: one file per rule, and the list of them in `registry.ts`.
 *
 * A rule gets everything through its context: no files, no clock, no colour. It returns faults and
 * never throws on a bad record. Its metadata is its documentation: `rightly explain` and
 * `docs/rules.md` are made from it, and its examples are its tests.
 */
import type { Fault, Finding, Severity } from "../finding.ts";
import type { Framework } from "../framework/model.ts";
import type { DecisionRecord } from "../record/model.ts";
import type { YamlText } from "../yaml/parse.ts";

export interface RuleDescription {
  /** `<thing>-<fault>`: `answer-missing`. Never changes, never reused. */
  id: string;
  severity: Severity;
  /** One line, no full stop. */
  summary: string;
  /** A sentence or two for somebody who is not a programmer: why it matters to people. */
  why: string;
  /** What to do, in general; a fault may say it more exactly. */
  fix: string;
  /** What demands it: a part of the format, the framework, or the law. */
  source: string;
}

/** The smallest change to a sound record that shows the rule. */
export interface RuleExample {
  /** A YAML record, or for repository rules several separated by a line `# file: <path>`. */
  good: string;
  /** The same with the fault. The flagged line ends with `# <-`. */
  bad: string;
}

export interface RecordContext {
  record: DecisionRecord;
  yaml: YamlText;
  /** File name without folder and ending. */
  name: string;
  /** The framework the record is pinned to; `undefined` if it could not be found. */
  framework: Framework | undefined;
  /** ISO day. */
  today: string;
}

/** A rule about one record by itself. */
export interface RecordRule extends RuleDescription {
  kind: "record";
  examples: RuleExample;
  check(context: RecordContext): Fault[];
}

/** What rules over many records need to know of each. */
export interface RecordInRepository {
  /** As the person would type it. */
  file: string;
  record: DecisionRecord;
  yaml: YamlText;
  /** Text of the Markdown paper beside it; `undefined` if there is none. */
  paper: string | undefined;
}

export interface RepositoryContext {
  records: readonly RecordInRepository[];
  today: string;
}

/** A rule about records taken together. */
export interface RepositoryRule extends RuleDescription {
  kind: "repository";
  examples: RuleExample;
  check(context: RepositoryContext): Finding[];
}

export type Rule = RecordRule | RepositoryRule;
