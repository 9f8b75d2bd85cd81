import { NEW_WALK } from "../../interview/model.ts";
import { reasonStep } from "../../interview/move-steps.ts";
import { redraft, withdraw } from "../../life/withdraw.ts";
import { lifeMove } from "./life-move.ts";
import { REASON, reasonIn, withReason } from "./reason-place.ts";

/** Takes a record back before it is decided. */
export const WITHDRAW = takingBack("withdraw");

/** Makes a draft of a record again, to be written further. */
export const REDRAFT = takingBack("redraft");

function takingBack(name: "withdraw" | "redraft"): ReturnType<typeof lifeMove> {
  const move = name === "redraft" ? redraft : withdraw;
  return lifeMove({
    name,
    fields: ["because"],
    places: [REASON],
    questions: ({ record, life }, given) => ({
      draft: withReason(record, "withdrawn", given, life.today),
      context: NEW_WALK,
      steps: () => [reasonStep("Withdraw", "Why is it taken back?")],
    }),
    outcome: ({ record, life }, _, draft) => move(record, { because: reasonIn(draft) ?? "" }, life),
  });
}
