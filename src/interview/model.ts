/**
 * How it is asked: the walk as data. Which questions there are follows from the record so far and
 * the framework, and from nothing else, so that a walk can stop anywhere and carry on from the file.
 *
 * Nothing here knows a terminal. A page of `cli/pages` shows one step and hands back one value.
 */
import type { Path } from "../finding.ts";
import type { Before } from "../record/must-follow.ts";
import type { GuidanceBlock } from "./guidance.ts";

export interface Choice {
  value: string;
  label: string;
  hint?: string;
  /** Heading above this choice and those after it that name the same. */
  group?: string;
}

interface StepBase {
  /** Stable for the same place in the record: the dotted path, or one with a suffix after `+`. */
  id: string;
  /** Section id; see `sections.ts`. */
  section: string;
  /** Where the walk is, in words: "Test 2 of 3", "Aim 4 of 5". */
  caption: string;
  ask: string;
  /** One short sentence under the question. */
  hint?: string;
  /** How an answer may read. Shown under the question. */
  example?: string;
  /** Shown once, before the question. */
  guidance: readonly GuidanceBlock[];
  /** May be skipped. Said as "(optional)". */
  optional: boolean;
  /** Field of the record that the answer fills. */
  path: Path;
  /** Field that the words are about, where they are kept elsewhere. */
  about?: Path;
  /** The list item this step belongs to: `evidence.2`. Its optional steps are asked in turn. */
  item?: string;
  /** How the answer is kept. Pages have no need of it. */
  stores: Stores;
}

export type Step =
  | (StepBase & { kind: "choose-one"; choices: readonly Choice[] })
  /** `atLeast` choices must be taken. Where none will do, `none` is what that answer is called. */
  | (StepBase & {
      kind: "choose-many";
      choices: readonly Choice[];
      atLeast: number;
      none?: string;
      instead?: Instead;
    })
  /** Many lines. Fewer words than `atLeastWords` are too few. */
  | (StepBase & { kind: "text"; atLeastWords: number })
  | (StepBase & { kind: "line" })
  /**
   * ISO day; with `period` a month or a year will do. A day that is proposed is not taken unasked. No
   * day after `latest` is one on which it can have happened, and no day before `earliest` can have been
   * agreed.
   */
  | (StepBase & {
      kind: "date";
      period: boolean;
      proposed?: string;
      latest?: string;
      earliest?: Before;
    })
  /** `whole` numbers only, where that is said. None is below `least`. */
  | (StepBase & { kind: "number"; whole: boolean; least?: number })
  /** Several short texts, one to a line. At least `atLeast` of them. */
  | (StepBase & { kind: "lines"; atLeast: number });

/** Where a person goes who cannot choose any: to the question whose answer asks for it. */
export interface Instead {
  /** Step id. */
  step: string;
  label: string;
}

export type StepKind = Step["kind"];

/** What a page hands back. `undefined` skips an optional step. */
export type StepValue = string | number | readonly string[] | undefined;

/** Kinds of list item that the program gives an id to, by what the id starts with. */
export type ItemPrefix = "" | "con-" | "ev-" | "act-";

/** How the answer to a step is kept in the record, and how it is read back. */
export type Stores =
  /** At the path, as it is. */
  | { as: "value" }
  /** At the path, `yes` as true and `no` as false. */
  | { as: "truth" }
  /** At the path; the item's id, and what else a new item starts with, is written with it. */
  | {
      as: "first-field";
      prefix: ItemPrefix | undefined;
      id?: string;
      seed: Readonly<Record<string, unknown>>;
      /** The field is itself an id and the words given are made into one. */
      asId?: true;
    }
  /** `yes` adds an item to a list, `no` goes on. Nothing is stored. */
  | { as: "another"; list: Path }
  /** `yes` adds an item to a list, `no` stores `none`. */
  | { as: "none-or-some"; list: Path; none: "none-declared" | readonly [] }
  /** The rows of a grid that were picked; the others receive `leaves`. Columns by row, if it has any. */
  | { as: "rows"; rows: readonly GridRow[]; leaves: string }
  /** The groups that were asked. */
  | { as: "voices" }
  /** The bodies that must decide; what is planned of each stays. */
  | { as: "bodies" }
  /** One reason for all of these groups, when nobody was asked. */
  | { as: "nobody"; groups: readonly string[] }
  /** A field of one group's entry, which is added if it is not there. */
  | { as: "voice-field"; who: string; field: string }
  /** The option that is preferred. */
  | { as: "preferred" }
  /** At the path, as the id of an action that is made of the words, or is there already. */
  | { as: "action" }
  /** An action that answers for this answer (dotted path), or a new one. */
  | { as: "cover"; answer: string };

export interface GridRow {
  id: string;
  /** Ids of the columns that apply; absent in a grid without columns. */
  columns?: readonly string[];
}

/** What a walk knows beside the record. All of it is in memory: a new walk starts with nothing passed. */
export interface WalkContext {
  /** Bodies and places of the configuration, offered before the framework's. */
  bodies: readonly Choice[];
  places: readonly Choice[];
  /** Ids of optional and unstored steps that were skipped in this walk. */
  passed: ReadonlySet<string>;
  /** The item being added, until its first field is in the record. */
  adding?: Adding | undefined;
  /** ISO day on which the walk is; left out, no day counts as still to come. */
  today?: string;
  /** Who walks is the colleague that questions were left for. */
  isColleague?: boolean;
}

export interface Adding {
  /** The list's path, dotted: `evidence`, `decisions.0.interests`. */
  list: string;
  /** For an action: the answer it is for, as a dotted path. */
  covers?: string | undefined;
}

/** A context for a walk that begins. */
export const NEW_WALK: WalkContext = { bodies: [], places: [], passed: new Set() };

export interface Section {
  id: string;
  label: string;
}

/** A step with what the record already says. */
export interface Page {
  step: Step;
  /** Present when the record already has an answer. */
  answer: StepValue;
  progress: Progress;
}

/** Counted over steps that must be answered. */
export interface Progress {
  answered: number;
  total: number;
  /** Steps of any kind that are left for a colleague. */
  withColleague: number;
}
