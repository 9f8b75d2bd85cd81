/** Someone who answers whatever is asked, anyhow, but never wrongly. */
import { ADD_EVIDENCE } from "../choices.ts";
import type { Step, StepValue } from "../model.ts";

const WORDS =
  "These words are enough to be a reason, whatever the framework asks for, here as anywhere, and they go on for long enough to satisfy it";

/** A value the step takes; `pick` gives a whole number below its argument. */
export function anyReply(step: Step, pick: (below: number) => number): StepValue {
  if (step.optional && pick(2) === 0) return undefined;
  switch (step.kind) {
    case "choose-one":
      // Lists must come to an end.
      if (step.stores.as === "another" && pick(4) > 0) return "no";
      return step.choices[pick(step.choices.length)]?.value;
    case "choose-many":
      return someOf(
        step.choices.map(({ value }) => value),
        step.atLeast,
        pick,
      );
    case "text":
      return `${WORDS} ${pick(100)}`;
    case "line":
      return `A few words ${pick(100)}`;
    case "lines":
      return [`One ${pick(100)}`, "Two: with a colon"];
    case "date":
      // What follows something else comes after all of that.
      if (step.earliest !== undefined) return `2027-01-${10 + pick(20)}`;
      // The day of the walks is in the November before.
      return `2026-${step.latest === undefined ? 12 : 10}-${10 + pick(20)}`;
    case "number":
      return pick(1000);
  }
}

function someOf(values: string[], atLeast: number, pick: (below: number) => number): StepValue {
  const listed = values.filter((value) => value !== ADD_EVIDENCE);
  if (listed.length < atLeast) return [ADD_EVIDENCE];
  const some = listed.filter(() => pick(3) === 0);
  return some.length >= atLeast ? some : listed.slice(0, atLeast);
}
