import { NEW_WALK } from "../../interview/model.ts";
import { reasonStep } from "../../interview/move-steps.ts";
import { callIn } from "../../life/call-in.ts";
import type { CallInInput } from "../../life/call-in.ts";
import { dayGiven } from "../day-given.ts";
import { textOf } from "./given-fields.ts";
import type { GivenFields } from "./given-reader.ts";
import { lifeMove } from "./life-move.ts";
import { REASON, reasonIn, withReason } from "./reason-place.ts";

/** Notes that a decision was called in, or what came of it. */
export const CALL_IN = lifeMove({
  name: "call-in",
  fields: ["body", "because", "on", "outcome", "effective-from"],
  places: [REASON],
  reads: [
    { field: [], place: ["decisions", 0] },
    { field: ["outcome"], place: ["decisions", 0, "call-in", "outcome"] },
  ],
  questions: ({ record, life }, given) => ({
    draft: withReason(record, "called-in", given, life.today),
    context: NEW_WALK,
    steps: () =>
      given["outcome"] === undefined
        ? [reasonStep("Call-in", "Who called it in, by role, and why?")]
        : [],
  }),
  outcome: ({ record, life }, given, draft) =>
    callIn(record, { ...inputIn(given, life.today), because: reasonIn(draft) }, life),
});

function inputIn(given: GivenFields, today: string): CallInInput {
  const { outcome, "effective-from": from } = given;
  return {
    body: textOf(given, "body"),
    on: dayGiven("--on", given["on"], today),
    outcome: outcome === "upheld" || outcome === "sent-back" ? outcome : undefined,
    ...(from === undefined ? {} : { effectiveFrom: dayGiven("--effective-from", from, today) }),
  };
}
