import type { DecisionRecord } from "../record/model.ts";
import { isForColleague } from "./marks.ts";
import type { Step } from "./model.ts";

/** Takes the steps of a part of the walk out of all of them. */
export type Part = (steps: readonly Step[]) => Step[];

/** The steps of one section. */
export function sectionPart(section: string): Part {
  return (steps) => steps.filter((step) => step.section === section);
}

/**
 * What is left for a colleague when they begin, and what their answers bring up: a reason is asked
 * for only once there is an answer.
 */
export function colleaguePart(steps: readonly Step[], draft: DecisionRecord): Part {
  const there = new Set(steps.map(({ id }) => id));
  const left = steps.map(({ id }) => id).filter((id) => isForColleague(id, draft));
  const around = left.map(parentOf).filter((id) => id !== "");
  return (now) =>
    now.filter(
      ({ id }) =>
        left.includes(id) || (!there.has(id) && around.some((parent) => id.startsWith(parent))),
    );
}

/** The place a step belongs to, with the dot at its end: `answers.some-test.`. */
function parentOf(id: string): string {
  return id.slice(0, id.lastIndexOf(".") + 1);
}
