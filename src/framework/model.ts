/**
 * What is asked: a framework as the rest of the program sees it, with every word in one language
 * and every reference resolved or found.
 *
 * This folder knows frameworks in general. The names of a framework, test, strand or aim are data in
 * `templates/frameworks/` and are never here. The file format is `schema/framework.schema.json`.
 */

/** What an answer also asks for. `review` is a person's look before the decision is taken. */
export type Demand = "because" | "evidence" | "action" | "review";

/** The feel of an option, for words and marks beside it. Never a number, never a colour alone. */
export type Tone = "negative" | "neutral" | "mixed" | "positive";

export interface Option {
  id: string;
  label: string;
  /** The same when the decision is looked back on, where that is said. */
  labelLookingBack?: string;
  hint?: string;
  tone?: Tone;
  demands: readonly Demand[];
}

export interface Scale {
  id: string;
  /** Options run from worst to best, so `at-least` and `at-most` mean something. */
  ordered: boolean;
  options: readonly Option[];
  /** Answers that are not points on the scale: not yet known, not relevant. */
  outside: readonly Option[];
}

export type SetRole =
  | "goals"
  | "rights"
  | "groups"
  | "places"
  | "participants"
  | "boards"
  | "duties"
  | "themes"
  | "list";

/** A heading over items of a set, as a strand over its aims. */
export interface Group {
  id: string;
  label: string;
  statement?: string;
  /** `set.item` references: the rights behind this group. */
  rights: readonly string[];
  aliases: readonly string[];
  source?: string;
}

export interface Item {
  id: string;
  group?: string;
  label: string;
  /** A few words for a table cell. */
  short?: string;
  text?: string;
  /** What will be seen when a goal is reached. */
  success?: string;
  /** A figure's date or period, in words or ISO. */
  date?: string;
  kind?: string;
  /** The record must say how these people were involved, or why not. */
  required: boolean;
  /** Columns that apply to this row of a matrix. Absent: all of them. */
  columns?: readonly string[];
  aliases: readonly string[];
  source?: string;
  /** ISO dates between which the item exists, for bodies and places. */
  valid?: { from?: string; to?: string };
  /** Ids of the items of the same set that follow it. */
  successors: readonly string[];
}

export interface ItemSet {
  id: string;
  role: SetRole;
  label: string;
  groups: readonly Group[];
  items: readonly Item[];
}

export type QuestionType =
  "text" | "choose-one" | "choose-many" | "date" | "number" | "role" | "evidence" | "action";

export interface Question {
  id: string;
  ask: string;
  hint?: string;
  type: QuestionType;
  required: boolean;
  /** For choose-one and choose-many. */
  options: readonly Option[];
  /** Asked only when this holds. A question that follows something up has its condition there too. */
  when?: Condition;
}

export interface FollowUp {
  /** Question id. */
  question: string;
  when?: Condition;
}

export interface Because {
  prompt: string;
  /** Fewer words than this are too few to be a reason. 0: any. */
  atLeastWords: number;
}

export interface Test {
  id: string;
  label: string;
  ask: string;
  /** The same when the decision is looked back on, where that is said. */
  askLookingBack?: string;
  /** Scale id. */
  scale: string;
  commitments: readonly string[];
  because: Because;
  /** Text id. */
  guidance?: string;
  followUps: readonly FollowUp[];
  when?: Condition;
  source?: string;
}

export interface Grid {
  id: string;
  label: string;
  /** Asked of the whole grid; in pick-relevant mode it is the question that picks rows. */
  ask: string;
  /** Asked of one row or cell. `{row}` and `{column}` stand for labels. */
  askEach: string;
  /** Set id. */
  rows: string;
  /** Set id, or null for a plain list of rows. */
  columns: string | null;
  scale: string;
  mode: "pick-relevant" | "every-row";
  /** Option id that rows not picked receive. Only in pick-relevant mode. */
  leaves?: string;
  because: Because;
  guidance?: string;
  followUps: readonly FollowUp[];
  when?: Condition;
  source?: string;
}

export type Amount = { atLeast: string | number } | { atMost: string | number };

/** The closed grammar of conditions; see `condition.ts` for what each means. */
export type Condition =
  | { kind: "is"; answer: string; options: readonly string[]; negated: boolean }
  | { kind: "includes"; answer: string; options: readonly string[] }
  | { kind: "answered"; answer: string; answered: boolean }
  | { kind: "amount"; answer: string; amount: Amount }
  | { kind: "count"; grid: string; row?: string; column?: string; option: string; amount: Amount }
  | { kind: "cell"; options: readonly string[] }
  | { kind: "stage"; stage: string }
  | { kind: "use"; name: string }
  | { kind: "all" | "any" | "none"; of: readonly Condition[] };

export interface Stage {
  id: string;
  label: string;
  hint?: string;
  /** ISO 8601 duration after the decision, for stages that come round later: `P12M`. */
  dueAfterDecision?: string;
}

export interface Pledge {
  statements: readonly string[];
  /** Words the pledge rules out. */
  hedges: readonly string[];
  source?: string;
}

export interface RequiredAttestation {
  id: string;
  /** Who makes it: decider, reviewer, author. */
  role: string;
  text: string;
  stage?: string;
}

/** Something that must hold of the answers together. */
export interface Gate {
  id: string;
  level: "error" | "warning";
  when?: Condition;
  require: Condition;
  /** What a person is told when it does not hold. */
  say: string;
  why: string;
}

export interface Example {
  id: string;
  kind: "good" | "bad";
  /** Test or grid it belongs to. */
  about: string;
  text: string;
  /** Why it is good or bad, in a sentence. */
  note?: string;
  real: boolean;
}

export interface Source {
  id: string;
  title: string;
  published?: string;
  part?: string;
  url?: string;
}

/** Names one version of a framework and proves its content. */
export interface FrameworkPin {
  id: string;
  version: string;
  /** `sha256:` and 64 hexadecimal digits. */
  digest: string;
}

export interface Framework {
  id: string;
  /** Three numbers with dots. */
  version: string;
  status: "draft" | "released" | "retired";
  released?: string;
  title: string;
  /** What a paper's heading calls it when the title is too long. */
  short: string;
  kind: "strategy" | "statutory-duty" | "rights" | "method" | "local";
  issuer: { name: string; unit?: string };
  sources: readonly Source[];
  valid: { from?: string; to?: string };
  /** The language every word below is in, and the one it falls back on. */
  language: string;
  extends: readonly FrameworkPin[];
  scales: ReadonlyMap<string, Scale>;
  sets: ReadonlyMap<string, ItemSet>;
  /** In the order they are asked: questions of their own, tests, grids. */
  tests: readonly Test[];
  grids: readonly Grid[];
  questions: readonly Question[];
  conditions: ReadonlyMap<string, Condition>;
  stages: readonly Stage[];
  pledge: Pledge;
  attestations: readonly RequiredAttestation[];
  gates: readonly Gate[];
  texts: ReadonlyMap<string, string>;
  examples: readonly Example[];
  /** Digest of the file's meaning; see `digest.ts`. */
  digest: string;
}
