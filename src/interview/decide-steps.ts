import { noticeShortfall } from "../record/key-notice.ts";
import type { Decision } from "../record/decision-model.ts";
import { isDecided, NO_DAY } from "../record/outstanding.ts";
import { bodyStep, detailSteps, publicationSteps } from "./decision-steps.ts";
import { lookBackSteps } from "./look-back-steps.ts";
import type { Step } from "./model.ts";
import { DAY, fieldStep, TEXT } from "./walk.ts";
import type { StepGroup, Walk } from "./walk.ts";

/**
 * What is asked of one body's decision, the first of the draft: as in a walk, and where there was too
 * short a notice or none why, who granted a dispensation, and who disagreed. The day it takes effect follows from the
 * call-in and is not asked.
 * @param others What other bodies decided: with the last of them the public is told.
 */
export function decideSteps(walk: Walk, others: readonly Decision[]): Step[] {
  const { draft, context } = walk;
  const [decision] = draft.decisions ?? [];
  const body = bodyStep(walk, 0);
  if (decision?.body === undefined) return [body];
  const details = detailSteps(walk, decision, 0).filter(
    ({ path }) => path.at(-1) !== "effective-from",
  );
  return [
    body,
    ...details.flatMap((step) => [step, ...furtherSteps(step, decision)]),
    ...publishedSteps(decision),
    fieldStep(PLACE, ["decisions", 0, "dissent"], TEXT, { optional: true }),
    ...(isDecided({ ...draft, decisions: [...others, decision] }, context.today ?? NO_DAY)
      ? [...publicationSteps(walk), ...dueSteps(walk)]
      : []),
  ];
}

const PLACE: StepGroup = { section: "decision", caption: "The decision", item: "decisions.0" };

/** What follows up a step of the walk here. */
function furtherSteps({ path }: Step, decision: Decision): Step[] {
  const { interests } = decision;
  const last = path.at(-1);
  if (last === "notice-published" && noticeShortfall(decision) !== undefined) {
    return [fieldStep(PLACE, ["decisions", 0, "key", "exception"], TEXT)];
  }
  const declared = Array.isArray(interests) ? interests[Number(path.at(-2))] : undefined;
  if (last !== "action" || declared?.action === undefined) return [];
  if (declared.action === "left-the-room") return [];
  return [
    fieldStep(
      PLACE,
      [...path.slice(0, -1), "dispensation-by"],
      { kind: "line" },
      { optional: true },
    ),
  ];
}

/** Call-in is counted from the day of publication. */
function publishedSteps({ capacity, result }: Decision): Step[] {
  if (capacity !== "executive" || result?.startsWith("approved") !== true) return [];
  return [fieldStep(PLACE, ["decisions", 0, "call-in", "published"], DAY, { optional: true })];
}

/** A record that has a look-back already is not asked for the first. */
function dueSteps(walk: Walk): Step[] {
  const [first] = walk.draft["look-backs"] ?? [];
  if (first?.held !== undefined) return [];
  const place: StepGroup = { section: "decision", caption: "Looking back" };
  const ask = "By when will the tests be asked again?";
  return lookBackSteps(walk, place).map((step) => ({ ...step, ask }));
}
