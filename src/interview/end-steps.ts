import { END_KINDS } from "../record/model.ts";
import type { EndKind } from "../record/model.ts";
import { roleChoices, withoutRepeats } from "./choices.ts";
import type { Choice, Step } from "./model.ts";
import { choiceField, fieldStep, LINE, TEXT } from "./walk.ts";
import type { StepGroup, StepWords, Walk } from "./walk.ts";

const PATH = ["ended", 0];

/**
 * How a decision ended, whose it was, who ended it and why; the first end of the draft is the one that is
 * asked for.
 * @param asksHow Whether it is asked how; otherwise the draft says it.
 */
export function endSteps(walk: Walk, asksHow: boolean): Step[] {
  const { how, body } = walk.draft.ended?.[0] ?? {};
  const place: StepGroup = { section: "decision", caption: "End", item: "ended.0" };
  const first = asksHow ? [choiceField(place, [...PATH, "how"])] : [];
  if (how === undefined || !END_KINDS.includes(how)) return first;
  const words = WORDS[how];
  const whose = endedBodyStep(walk, place, words.body);
  if (body === undefined) return [...first, whose];
  return [
    ...first,
    whose,
    // Nobody ends what lapses.
    ...(words.by === undefined ? [] : [fieldStep(place, [...PATH, "by"], LINE, words.by)]),
    fieldStep(place, [...PATH, "reference"], LINE, { optional: true }),
    fieldStep(place, [...PATH, "because"], TEXT, words.because),
  ];
}

interface EndWords {
  body: StepWords;
  by?: StepWords;
  because: StepWords;
}

const WORDS: Readonly<Record<EndKind, EndWords>> = {
  rescinded: {
    body: { ask: "Which body cancels its decision?" },
    by: { ask: "Who cancelled it?", hint: "The committee, member or post." },
    because: { ask: "Why is it cancelled?" },
  },
  quashed: {
    body: { ask: "Whose decision was quashed?" },
    by: { ask: "Which court or authority quashed it?" },
    because: { ask: "Why was it quashed?", hint: "In a sentence or two of your own." },
  },
  lapsed: {
    body: { ask: "Whose decision lapsed?" },
    because: {
      ask: "What made it lapse?",
      hint: "Such as its time, or a condition that was not met.",
    },
  },
};

/** Whose decision ended: a body that is known here, or the id of one. */
function endedBodyStep(walk: Walk, place: StepGroup, words: StepWords): Step {
  const choices = endedBodyChoices(walk);
  const shape = choices.length === 0 ? LINE : ({ kind: "choose-one", choices } as const);
  return fieldStep(place, [...PATH, "body"], shape, words);
}

/** Bodies that a decision can be of. */
export function endedBodyChoices({ framework, context }: Walk): readonly Choice[] {
  return withoutRepeats([...context.bodies, ...roleChoices(framework, "boards")]);
}
