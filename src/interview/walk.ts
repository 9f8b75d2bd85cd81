import { dotted } from "../finding.ts";
import type { Path } from "../finding.ts";
import type { Framework } from "../framework/model.ts";
import { fieldAt } from "../record/fields.ts";
import { dayMark, entryKindOf, takesMonthOrYear } from "../record/day-mark.ts";
import { hasHappened } from "../record/happened.ts";
import type { DecisionRecord } from "../record/model.ts";
import { ASKS } from "./asks.ts";
import type { Asking } from "./asks.ts";
import { earliestDay } from "./earliest-day.ts";
import type { GuidanceBlock } from "./guidance.ts";
import type { Step, Stores, WalkContext } from "./model.ts";

/** What steps are made from. */
export interface Walk {
  draft: DecisionRecord;
  framework: Framework;
  context: WalkContext;
  /** The record as it is on disk, where the draft holds what is being read. */
  standing?: DecisionRecord | undefined;
}

/** What steps about one thing have in common. */
export interface StepGroup {
  section: string;
  caption: string;
  /** The list item they belong to. */
  item?: string;
}

/** What differs from the plain step of a field. */
export interface StepWords {
  ask?: string;
  hint?: string;
  example?: string | undefined;
  guidance?: readonly GuidanceBlock[];
  optional?: boolean;
  stores?: Stores;
  id?: string;
  about?: Path;
}

type WithoutBase<S> = S extends unknown ? Omit<S, Exclude<keyof Step, "kind">> : never;

/** The part of a step that depends on its kind. */
export type StepShape = WithoutBase<Step>;

export const TEXT: StepShape = { kind: "text", atLeastWords: 0 };
export const LINE: StepShape = { kind: "line" };
export const DAY: StepShape = { kind: "date", period: false };
export const PERIOD: StepShape = { kind: "date", period: true };
export const LINES: StepShape = { kind: "lines", atLeast: 1 };

/** A step in words of its own. */
export function step(
  place: StepGroup,
  path: Path,
  shape: StepShape,
  words: StepWords & { ask: string },
): Step {
  const { section, caption, item } = place;
  const { ask, hint, example, guidance = NONE, optional = false, stores = AS_VALUE } = words;
  const id = words.id ?? dotted(path);
  const made: Step = { ...shape, id, section, caption, ask, guidance, optional, path, stores };
  // A check of thousands of drafts makes a hundred thousand of these: what is not there is not spread.
  if (item !== undefined) made.item = item;
  if (words.about !== undefined) made.about = words.about;
  if (hint !== undefined) made.hint = hint;
  if (example !== undefined) made.example = example;
  return made;
}

const NONE: readonly GuidanceBlock[] = [];
const AS_VALUE: Stores = { as: "value" };

/** A step that fills a field of the record: as a question, or in the words of the record's schema. */
export function fieldStep(
  place: StepGroup,
  path: Path,
  shape: StepShape,
  words: StepWords = {},
): Step {
  const field = fieldAt(path);
  const example = exampleOf(field?.example, shape);
  const asking = askingOf(field, path);
  return step(place, path, shape, Object.assign({ example }, asking, words));
}

function askingOf(field: ReturnType<typeof fieldAt>, path: Path): Asking {
  const asking = ASKS[field?.path ?? ""];
  if (asking !== undefined) return asking;
  const ask = field?.label ?? dotted(path);
  return field === undefined ? { ask } : { ask, hint: field.description };
}

/**
 * A step for a day, held to the days it can be: one on which something happened is not to come, and one
 * that is agreed was not over by then.
 */
export function withinDays(one: Step, walk: Walk): Step {
  if (one.kind !== "date") return one;
  const dated = withPeriod(one, walk);
  const { today } = walk.context;
  if (hasHappened(one.path)) return today === undefined ? dated : { ...dated, latest: today };
  const earliest = earliestDay(one.path, walk);
  return earliest === undefined ? dated : { ...dated, earliest };
}

/** A month or a year is taken where the format has a place for it in this record. */
function withPeriod(
  one: Extract<Step, { kind: "date" }>,
  { draft }: Walk,
): Extract<Step, { kind: "date" }> {
  if (dayMark(one.path) === undefined) return one;
  const period = takesMonthOrYear(one.path, entryKindOf(draft));
  return period === one.period ? one : { ...one, period };
}

/** A step that chooses among the words the record's format has for this field. */
export function choiceField(place: StepGroup, path: Path, words: StepWords = {}): Step {
  const choices = fieldAt(path)?.choices ?? [];
  return fieldStep(place, path, { kind: "choose-one", choices }, words);
}

/** Fields with a list of choices show what may be said; the others show an example of it. */
function exampleOf(example: unknown, shape: StepShape): string | undefined {
  if (shape.kind !== "text" && shape.kind !== "line" && shape.kind !== "lines") return undefined;
  const first: unknown = Array.isArray(example) ? example[0] : example;
  return typeof first === "string" ? first : undefined;
}

/** Whether an item is being added to this list. */
export function isAddingTo(context: WalkContext, list: Path): boolean {
  return context.adding?.list === dotted(list);
}
