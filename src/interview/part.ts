import type { DecisionRecord } from "../record/model.ts";
import { isForColleague } from "./open-questions.ts";
import type { Step } from "./model.ts";

/** What is left for someone else, as the record and the command line call it. */
export const FOR_COLLEAGUE = "for-colleague";

/** Takes the steps of a part of the walk out of all of them. */
export type Part = (steps: readonly Step[]) => Step[];

/**
 * A part of the walk as it begins.
 * @param only A section's id, or `for-colleague`.
 * @param steps All of them.
 */
export function walkPart(only: string, steps: readonly Step[], draft: DecisionRecord): Part {
  return only === FOR_COLLEAGUE ? colleaguePart(steps, draft) : sectionPart(only);
}

/** The steps of one section. */
function sectionPart(section: string): Part {
  return (steps) => steps.filter((step) => step.section === section);
}

/**
 * What is left for a colleague when they begin, and what their answers bring up: a reason is asked
 * for only once there is an answer.
 */
function colleaguePart(steps: readonly Step[], draft: DecisionRecord): Part {
  const there = new Set(steps.map(({ id }) => id));
  const left = steps.map(({ id }) => id).filter((id) => isForColleague(id, draft));
  const parents = left.map(parentOf).filter((id) => id !== "");
  return (now) =>
    now.filter(
      ({ id }) =>
        left.includes(id) || (!there.has(id) && parents.some((parent) => id.startsWith(parent))),
    );
}

/** The place a step belongs to, with the dot at its end: `answers.some-test.`. */
function parentOf(id: string): string {
  return id.slice(0, id.lastIndexOf(".") + 1);
}
