/** What the moves of a record ask, as steps over a draft that holds what was given already. */
import type { Framework } from "../framework/model.ts";
import type { Choice, Step } from "./model.ts";
import { choiceField, fieldStep, LINE, step, TEXT } from "./walk.ts";
import type { StepGroup } from "./walk.ts";

/** Which bodies must decide. */
export function proposeSteps(bodies: readonly Choice[]): Step[] {
  if (bodies.length === 0) return [];
  const place: StepGroup = { section: "decision", caption: "Propose" };
  const choices = bodies;
  return [
    fieldStep(
      place,
      ["put-to"],
      { kind: "choose-many", choices, atLeast: 1 },
      { stores: { as: "bodies" } },
    ),
  ];
}

/** Who read it and what they found; the first review of the draft is the one that is asked for. */
export function reviewSteps(verdict: string | undefined): Step[] {
  const place: StepGroup = { section: "decision", caption: "Review", item: "reviews.0" };
  const path = ["reviews", 0];
  return [
    fieldStep(place, [...path, "role"], LINE),
    choiceField(place, [...path, "verdict"]),
    fieldStep(place, [...path, "note"], TEXT, {
      optional: verdict === undefined || verdict === "acceptable",
    }),
  ];
}

/** A reason that goes into the history. */
export function reasonStep(caption: string, ask: string): Step {
  const place: StepGroup = { section: "decision", caption };
  return step(place, ["history", 0, "note"], TEXT, { ask });
}

/** Which statements someone stands by. */
export function statementsStep(statements: Framework["attestations"]): Step[] {
  if (statements.length === 0) return [];
  const place: StepGroup = { section: "decision", caption: "Statements" };
  const choices = statements.map(({ id, text }) => ({ value: id, label: text }));
  return [
    step(
      place,
      ["statements"],
      { kind: "choose-many", choices, atLeast: 0 },
      {
        ask: "Which of these statements do they make?",
        hint: "Only what they have said themselves.",
        optional: true,
      },
    ),
  ];
}
