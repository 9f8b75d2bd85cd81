import { dotted } from "../finding.ts";
import type { Path } from "../finding.ts";
import { valueAt } from "../mapping.ts";
import { valueInErratum } from "../record/errata.ts";
import { entryKindOf, takesMonthOrYear } from "../record/day-mark.ts";
import { fieldAt } from "../record/fields.ts";
import type { DecisionRecord } from "../record/model.ts";
import type { Text } from "../record/text-model.ts";
import { wordsIfUnknown } from "../record/not-known.ts";
import { fieldName } from "../record/path-named.ts";
import { actionAt } from "./action-answers.ts";
import { isTransient } from "./flow.ts";
import type { GuidanceBlock } from "./guidance.ts";
import type { Step } from "./model.ts";
import { answerText } from "./summary.ts";
import { DAY, fieldStep, LINE, PERIOD, step, TEXT } from "./walk.ts";
import type { StepGroup, StepShape } from "./walk.ts";

/** One answer of a record that can be corrected. */
export interface CorrectableAnswer {
  /** The names that lead to it. */
  field: string;
  /** Dotted path. */
  path: string;
  /** The question, with what it is about where that is not in it. */
  name: string;
  /** What it says now, as a person would say it. */
  words: string;
  /** What it says now, as it is typed; `undefined` where there is no answer. */
  typed: string | undefined;
  /** How it is asked for. */
  shape: StepShape;
}

/** Words of an answer that are shown in the list. */
const LONGEST = 70;

/**
 * The answers that can be corrected, in the order of asking; what is never asked follows.
 * @param steps Those of the record.
 * @param may Whether the field at a path may be corrected.
 */
export function correctableAnswers(
  steps: readonly Step[],
  record: DecisionRecord,
  may: (path: Path) => boolean,
): CorrectableAnswer[] {
  const asked = steps.filter((one) => !isTransient(one)).flatMap((one) => answersOf(one, record));
  const seen = new Set(asked.map(({ path }) => path));
  const others = leavesOf(record, []).filter((path) => !seen.has(dotted(path)) && isWording(path));
  const all = [...asked, ...others.map((path) => unasked(path, record))];
  const isFirst = new Map(all.toReversed().map((one) => [one.path, one]));
  return all.filter(
    (one) => isFirst.get(one.path) === one && may(one.path.split(".").map(asIndex)),
  );
}

/**
 * Where the words are that a person corrects who names a field. A question that an action answers holds
 * its id; its words are those of the action.
 */
export function correctedPath(steps: readonly Step[], record: DecisionRecord, path: Path): Path {
  const named = dotted(path);
  const isAction = steps.some((one) => one.stores.as === "action" && dotted(one.path) === named);
  const action = isAction ? actionAt(path, record) : undefined;
  return action === undefined ? path : ["actions", record.actions!.indexOf(action), "what"];
}

/** Which answer, what it should say, and why. */
export function correctSteps(
  answers: readonly CorrectableAnswer[],
  chosen: CorrectableAnswer | undefined,
): Step[] {
  const place: StepGroup = { section: "decision", caption: "Correct", item: "errata.0" };
  const path = ["errata", 0];
  const field = fieldStep(place, [...path, "field"], LINE, { guidance: [listOf(answers)] });
  if (chosen === undefined) {
    return [
      field,
      fieldStep(place, [...path, "is"], TEXT),
      fieldStep(place, [...path, "because"], TEXT),
    ];
  }
  const caption = `Correct: ${chosen.name}`;
  const now = chosen.typed === undefined ? "" : `It says: ${shortened(chosen.words)}`;
  return [
    field,
    step({ ...place, caption }, [...path, "is"], chosen.shape, {
      ask: "What should it say?",
      id: `errata.0.is+${chosen.path}`,
      about: chosen.path.split(".").map(asIndex),
      ...(now === "" ? {} : { hint: now }),
    }),
    fieldStep({ ...place, caption }, [...path, "because"], TEXT),
  ];
}

function listOf(answers: readonly CorrectableAnswer[]): GuidanceBlock {
  const lines = answers.map(({ name, words }, at) => `${at + 1}. ${name}\n   ${shortened(words)}`);
  return { kind: "text", text: ["The record says:", ...lines].join("\n") };
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, " ");
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s+\S*$/, "")}...`;
}

/** A list is corrected point by point. */
function answersOf(one: Step, record: DecisionRecord): CorrectableAnswer[] {
  const { ask, caption } = one;
  const path = correctedPath([one], record, one.path);
  const value = valueAt(record, path);
  const name = `${caption}: ${ask}`;
  if (Array.isArray(value)) {
    return value.flatMap((item, at) => {
      const typed = valueInErratum(item as Text);
      if (typeof typed !== "string") return [];
      const of = value.length === 1 ? name : `${name} (${at + 1} of ${value.length})`;
      return [
        {
          ...placeOf([...path, at], record),
          name: of,
          words: wordsOf(one, typed),
          typed,
          shape: itemShape(one),
        },
      ];
    });
  }
  const typed = valueInErratum(value);
  const isOne = typeof typed === "string";
  if (value !== undefined && !isOne) return [];
  const now = isOne ? { words: wordsOf(one, typed), typed } : nothingAt(record, path);
  return [{ ...placeOf(path, record), name, ...now, shape: shapeOf(one) }];
}

/** What a field says that is not known, which is typed over. */
function nothingAt(record: DecisionRecord, path: Path): typeof NOTHING {
  return { ...NOTHING, words: wordsIfUnknown(record, path) ?? NOTHING.words };
}

const NOTHING = { words: "Not provided", typed: undefined };

function wordsOf(one: Step, typed: string): string {
  return answerText(one, one.stores.as === "truth" ? (typed === "true" ? "yes" : "no") : typed);
}

/** An erratum holds words, whatever kind of value they stand for. */
function shapeOf(one: Step): StepShape {
  if (one.stores.as === "truth" && one.kind === "choose-one") {
    const choices = one.choices.map((choice) => ({
      ...choice,
      value: choice.value === "yes" ? "true" : "false",
    }));
    return { kind: "choose-one", choices };
  }
  if (one.kind === "choose-one") return { kind: one.kind, choices: one.choices };
  if (one.kind === "date") {
    const { kind, period, latest } = one;
    return { kind, period, ...(latest === undefined ? {} : { latest }) };
  }
  return one.kind === "text" ? TEXT : LINE;
}

function itemShape(one: Step): StepShape {
  return one.kind === "choose-many" ? { kind: "choose-one", choices: one.choices } : LINE;
}

/** A field of the record that no walk asks for. */
function unasked(path: Path, record: DecisionRecord): CorrectableAnswer {
  const field = fieldAt(path);
  const typed = valueInErratum(valueAt(record, path)) as string;
  const place = placeOf(path, record);
  const shape = field?.kind === "date" ? dayShape(path, record) : TEXT;
  const choices = field?.choices;
  return {
    ...place,
    name: `${place.field}: ${field?.label ?? ""}`.replace(/: $/, ""),
    words: choices?.find(({ value }) => value === typed)?.label ?? typed,
    typed,
    shape: choices === undefined ? shape : { kind: "choose-one", choices },
  };
}

function dayShape(path: Path, record: DecisionRecord): StepShape {
  return takesMonthOrYear(path, entryKindOf(record)) ? PERIOD : DAY;
}

function placeOf(path: Path, record: DecisionRecord): { field: string; path: string } {
  return { field: fieldName(record, path), path: dotted(path) };
}

/** Paths of all single values. */
function leavesOf(value: unknown, path: Path): Path[] {
  if (typeof valueInErratum(value) === "string") return [path];
  if (typeof value !== "object" || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, [...path, isList ? Number(key) : key]),
  );
}

/** Ids, digests and what commands keep are not wording; what has no label cannot be told apart. */
function isWording(path: Path): boolean {
  const field = fieldAt(path);
  if (field === undefined || field.label === field.path) return false;
  const isOurs = path.at(-1) === "of" || path.at(-1) === "status";
  return !isOurs && field.kind !== "id" && field.kind !== "yes-no";
}

function asIndex(word: string): string | number {
  return /^\d+$/.test(word) ? Number(word) : word;
}
