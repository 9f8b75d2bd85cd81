import { NEW_WALK } from "../../interview/model.ts";
import { reviewSteps } from "../../interview/move-steps.ts";
import { review } from "../../life/review.ts";
import type { Review } from "../../record/model.ts";
import { dayGiven } from "../day-given.ts";
import { givenBut, listOf } from "./given-fields.ts";
import { lifeMove } from "./life-move.ts";

/** Notes what someone found who read the record, bound to its words. */
export const REVIEW = lifeMove({
  name: "review",
  fields: ["role", "verdict", "note", "on", "attest"],
  places: [{ field: [], place: ["reviews", 0] }],
  questions: ({ record }, given) => ({
    draft: { ...record, reviews: [givenBut(given, "on", "attest") as unknown as Review] },
    context: NEW_WALK,
    steps: (draft) => reviewSteps(draft.reviews?.[0]?.verdict),
  }),
  outcome: ({ record, life }, { on, attest }, draft) => {
    const made: Partial<Review> = draft.reviews?.[0] ?? {};
    const { role = "", verdict = "acceptable", note } = made;
    const input = {
      ...{ role, verdict, note },
      on: dayGiven("--on", on, life.today),
      attest: listOf(attest),
    };
    return review(record, input, life);
  },
});
