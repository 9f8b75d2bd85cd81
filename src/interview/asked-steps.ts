import { dotted } from "../finding.ts";
import { demandsOf } from "../framework/demands.ts";
import type { Asked } from "../framework/asked.ts";
import type { Answer } from "../framework/answers.ts";
import type { Because, Demand, Question } from "../framework/model.ts";
import { ADD_EVIDENCE, optionChoices, scaleChoices } from "./choices.ts";
import type { GuidanceBlock } from "./guidance.ts";
import type { Choice, Instead, Step } from "./model.ts";
import { isMapping, valueAt } from "../mapping.ts";
import { DAY, LINE, step, TEXT } from "./walk.ts";
import type { StepGroup, StepShape, Walk } from "./walk.ts";

export type Judged = Extract<Asked, { kind: "test" | "cell" }>;
type AskedQuestion = Extract<Asked, { kind: "question" }>;

/** The words that put a test or a cell. */
export interface JudgedWords {
  ask: string;
  guidance: readonly GuidanceBlock[];
  because: Because;
  /** Shown before the reason: what good ones look like. */
  examples: readonly GuidanceBlock[];
}

/** What it is, why, and on what evidence. */
export function judgedSteps(
  walk: Walk,
  place: StepGroup,
  judged: Judged,
  words: JudgedWords,
): Step[] {
  const { path } = judged;
  const is = step(
    place,
    [...path, "is"],
    { kind: "choose-one", choices: scaleChoices(judged.scale) },
    words,
  );
  const value = valueAt(walk.draft, path);
  const answer: Answer = isMapping(value) ? value : {};
  if (answer.is === undefined) return [is];
  const demands = demandsOf(judged, answer);
  return [
    is,
    becauseStep(place, judged, words, demands.includes("because")),
    ...evidenceSteps(walk, place, judged, demands),
  ];
}

function becauseStep(
  place: StepGroup,
  { path }: Judged,
  words: JudgedWords,
  demanded: boolean,
): Step {
  const { prompt, atLeastWords } = words.because;
  return step(
    place,
    [...path, "because"],
    { kind: "text", atLeastWords: demanded ? atLeastWords : 0 },
    {
      ask: prompt,
      guidance: words.examples,
      optional: !demanded,
      ...(demanded && atLeastWords > 0
        ? { hint: `At least ${atLeastWords} words, so that a reader can see your reasons.` }
        : {}),
    },
  );
}

/** Asked where it is demanded, and of a test wherever there is evidence to name. */
function evidenceSteps(
  { draft }: Walk,
  place: StepGroup,
  judged: Judged,
  demands: readonly Demand[],
): Step[] {
  const { kind, path } = judged;
  const demanded = demands.includes("evidence");
  const offered = kind === "test" && (draft.evidence ?? []).length > 0;
  const given = valueAt(draft, [...path, "evidence"]) !== undefined;
  if (!demanded && !offered && !given) return [];
  return [
    step(
      place,
      [...path, "evidence"],
      {
        ...evidenceShape(draft.evidence, demanded ? 1 : 0),
        ...(demanded ? { instead: withoutEvidence(judged) } : {}),
      },
      { ask: "Which evidence supports this answer?", optional: !demanded },
    ),
  ];
}

/** The answer that says so where there is no evidence: the scale's first that is not a point on it and asks for none. */
function withoutEvidence({ path, scale }: Judged): Instead {
  const honest = scale.outside.find(({ demands }) => !demands.includes("evidence"));
  return {
    step: dotted([...path, "is"]),
    label:
      honest === undefined
        ? "There is none: go back and change my answer"
        : `There is none: go back and change my answer, such as to "${honest.label}"`,
  };
}

export function evidenceShape(
  evidence: Walk["draft"]["evidence"],
  atLeast: number,
): StepShape & { kind: "choose-many" } {
  const listed: Choice[] = (evidence ?? []).flatMap(({ id, title }) =>
    id === undefined ? [] : [{ value: id, label: title ?? id }],
  );
  const add = { value: ADD_EVIDENCE, label: "Add a piece of evidence that is not listed" };
  return { kind: "choose-many", choices: [...listed, add], atLeast };
}

/** A question with its own kind of answer. */
export function followUpStep(
  { draft }: Walk,
  place: StepGroup,
  { question, path }: AskedQuestion,
): Step {
  return step(place, path, questionShape(question, draft.evidence), {
    ask: question.ask,
    ...(question.hint === undefined ? {} : { hint: question.hint }),
    optional: !question.required,
    ...(question.type === "action" ? { stores: { as: "action" } } : {}),
  });
}

export function questionShape(question: Question, evidence: Walk["draft"]["evidence"]): StepShape {
  const choices = optionChoices(question.options);
  switch (question.type) {
    case "text":
    case "action":
      return TEXT;
    case "role":
      return LINE;
    case "date":
      return DAY;
    case "number":
      return { kind: "number", whole: false };
    case "choose-one":
      return { kind: "choose-one", choices };
    case "choose-many":
      return { kind: "choose-many", choices, atLeast: question.required ? 1 : 0 };
    case "evidence":
      return evidenceShape(evidence, question.required ? 1 : 0);
  }
}
