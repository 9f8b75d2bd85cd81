import { parsePeriod } from "../../interview/day.ts";
import { endSteps } from "../../interview/end-steps.ts";
import { end } from "../../life/end.ts";
import type { MoveOutcome } from "../../life/model.ts";
import { END_KINDS } from "../../record/model.ts";
import type { DecisionRecord, End } from "../../record/model.ts";
import type { NotKnown } from "../../record/text-model.ts";
import { isNotKnown } from "../../record/not-known.ts";
import { isToldLater } from "../../record/told-later.ts";
import { dayGiven } from "../day-given.ts";
import { contextFor } from "../walk/walk-plan.ts";
import { textOf } from "./given-fields.ts";
import type { GivenFields } from "./given-reader.ts";
import { lifeMove } from "./life-move.ts";
import type { MoveQuestions } from "./move.ts";
import type { MoveSubject } from "./move-subject.ts";

/** Notes that a decision came to an end with nothing in its place, and how. */
export const END = lifeMove({
  name: "end",
  fields: ["how", "body", "by", "because", "reference", "on"],
  places: [{ field: [], place: ["ended", 0] }],
  questions: (subject, given) => questionsOf(subject, given, withBy(given, "by")),
  outcome: outcomeOf,
});

/** The same where those who decided have cancelled it. */
export const RESCIND = lifeMove({
  name: "rescind",
  fields: ["body", "decider", "because", "reference", "on"],
  places: [
    { field: ["decider"], place: ["ended", 0, "by"] },
    { field: [], place: ["ended", 0] },
  ],
  questions: (subject, given) =>
    questionsOf(subject, given, { how: "rescinded", ...withBy(given, "decider") }),
  outcome: outcomeOf,
});

function withBy(given: GivenFields, field: string): End {
  const by = textOf(given, field);
  return by === undefined ? {} : { by };
}

function questionsOf(
  { record, life, configuration }: MoveSubject,
  given: GivenFields,
  told: End,
): MoveQuestions {
  const isToldHow = told.how !== undefined;
  return {
    // A scratch end, which is never written as it is, holds what is asked.
    draft: { ...record, ended: [scratchEnd(record, given, told)] },
    context: contextFor(configuration, life.today),
    steps: (draft, context) => endSteps({ draft, framework: life.framework, context }, !isToldHow),
  };
}

/** Where one body decided, it is the one that is meant. */
function scratchEnd({ decisions = [] }: DecisionRecord, given: GivenFields, told: End): End {
  const bodies = [...new Set(decisions.flatMap((one) => one.body ?? []))];
  const how = END_KINDS.find((kind) => kind === given["how"]);
  return {
    how,
    body: textOf(given, "body") ?? (bodies.length === 1 ? bodies[0] : undefined),
    reference: textOf(given, "reference"),
    because: textOf(given, "because"),
    ...told,
  } as End;
}

function outcomeOf(
  { record, life }: MoveSubject,
  given: GivenFields,
  draft: DecisionRecord,
): MoveOutcome {
  const { how = "rescinded", body = "", by, reference, because } = draft.ended?.[0] ?? {};
  const words = typeof because === "string" ? because : "";
  const on = endDay(given["on"], record, life.today);
  return end(record, { how, body, by, because: words, reference, on }, life);
}

/** The day on which it ended; of a record told later a month, a year, or why it is not known. */
function endDay(typed: unknown, record: DecisionRecord, today: string): string | NotKnown {
  if (!isToldLater(record)) return dayGiven("--on", typed, today);
  if (isNotKnown(typed)) return typed;
  const period = typeof typed === "string" ? parsePeriod(typed) : undefined;
  return period ?? dayGiven("--on", typed, today);
}
