/**
 * How it is asked: the walk as data. Which questions there are follows from the record so far and
 * the framework, and from nothing else, so that a walk can stop anywhere and carry on from the file.
 *
 * Nothing here knows a terminal. A page of `cli/pages` shows one step and hands back one value.
 */
import type { Path } from "../finding.ts";

export interface Choice {
  value: string;
  label: string;
  hint?: string;
  /** Heading above this choice and those after it that name the same. */
  group?: string;
}

interface StepBase {
  /** Stable for the same place in the record: the dotted path, or one with a suffix. */
  id: string;
  /** Section id; see `sections.ts`. */
  section: string;
  /** Where the walk stands, in words: "Test 2 of 3", "Aim 4 of 5". */
  caption: string;
  ask: string;
  /** One short sentence under the question. */
  hint?: string;
  /** Paragraphs printed once, before the question. */
  guidance: readonly string[];
  /** May be passed over. Said as "(optional)". */
  optional: boolean;
  /** Field of the record that the answer fills. */
  path: Path;
}

export type Step =
  | (StepBase & { kind: "choose-one"; choices: readonly Choice[] })
  /** `atLeast` choices must be taken. */
  | (StepBase & { kind: "choose-many"; choices: readonly Choice[]; atLeast: number })
  /** Many lines. Fewer words than `atLeastWords` are too few. */
  | (StepBase & { kind: "text"; atLeastWords: number })
  | (StepBase & { kind: "line" })
  /** ISO day. */
  | (StepBase & { kind: "date" })
  | (StepBase & { kind: "number" })
  /** Several short texts, one to a line. */
  | (StepBase & { kind: "lines" });

export type StepKind = Step["kind"];

/** What a page hands back. `undefined` passes over an optional step. */
export type StepValue = string | number | readonly string[] | undefined;

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
}
