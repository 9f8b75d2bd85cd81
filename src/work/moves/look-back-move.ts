import { lookingBackSteps, nextLookBackStep } from "../../interview/looking-back-steps.ts";
import { lookBack } from "../../life/look-back.ts";
import { dayGiven } from "../day-given.ts";
import { contextFor } from "../walk/walk-plan.ts";
import { givenBut } from "./given-fields.ts";
import { lifeMove } from "./life-move.ts";

/** Asks the same tests again, and shows with each what was expected. */
export const LOOK_BACK = lifeMove({
  name: "look-back",
  fields: ["held", "by", "answers", "learned", "share", "next"],
  places: [
    { field: [], place: ["look-backs", 0] },
    { field: ["next"], place: ["look-backs", 1, "due"] },
  ],
  questions: ({ record, life, configuration }, given) => ({
    draft: { ...record, "look-backs": [givenBut(given, "held", "next")] },
    context: contextFor(configuration, life.today),
    steps: (draft, context) => [
      ...lookingBackSteps({ draft, framework: life.framework, context }),
      ...(given["next"] === undefined
        ? [nextLookBackStep(dayGiven("--held", given["held"], life.today))]
        : []),
    ],
  }),
  outcome: ({ record, life }, given, draft) => {
    const [made = {}, another] = draft["look-backs"] ?? [];
    const next =
      given["next"] === undefined ? another?.due : dayGiven("--next", given["next"], life.today);
    const held = dayGiven("--held", given["held"], life.today);
    return lookBack(record, { lookBack: { ...made, held }, next }, life);
  },
});
