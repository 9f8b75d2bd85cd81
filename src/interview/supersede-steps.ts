/** What is asked when one record takes the place of another, as steps over a scratch draft. */
import type { Choice, Step } from "./model.ts";
import { step, TEXT } from "./walk.ts";
import type { StepGroup } from "./walk.ts";

/** StepGroup in the scratch draft that these steps fill. */
export const SUPERSEDE_ANSWERS = "superseding";

const PLACE: StepGroup = { section: "decision", caption: "Replace", item: SUPERSEDE_ANSWERS };

/**
 * Which record takes its place, and why.
 * @param newer Records that can.
 */
export function supersedeSteps(newer: readonly Choice[]): Step[] {
  return [
    step(
      PLACE,
      [SUPERSEDE_ANSWERS, "by"],
      { kind: "choose-one", choices: newer },
      { ask: "Which record takes its place?" },
    ),
    step(PLACE, [SUPERSEDE_ANSWERS, "because"], TEXT, {
      ask: "Why was it replaced?",
      optional: true,
    }),
  ];
}
