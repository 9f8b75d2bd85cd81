import { NEW_WALK } from "../../interview/model.ts";
import { correctSteps } from "../../interview/move-steps.ts";
import { correct } from "../../life/correct.ts";
import type { Erratum } from "../../record/model.ts";
import { lifeMove } from "./life-move.ts";

/** Puts a slip right in what was confirmed, and keeps what it said. */
export const CORRECT = lifeMove({
  name: "correct",
  fields: ["field", "is", "because"],
  places: [{ field: [], place: ["errata", 0] }],
  questions: ({ record }, given) => ({
    draft: { ...record, errata: [given as unknown as Erratum] },
    context: NEW_WALK,
    steps: correctSteps,
  }),
  outcome: ({ record, life }, _, draft) => {
    const made: Partial<Erratum> = draft.errata?.[0] ?? {};
    const { field = "", is, because } = made;
    return correct(record, { field, is: wordsOf(is), because: wordsOf(because) }, life);
  },
});

function wordsOf(value: Erratum["was"]): string {
  return typeof value === "string" ? value : "";
}
