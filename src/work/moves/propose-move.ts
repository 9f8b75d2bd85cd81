import { NEW_WALK } from "../../interview/model.ts";
import { planSteps } from "../../interview/plan-steps.ts";
import { proposeSteps } from "../../interview/move-steps.ts";
import { bodiesThatDecide, bodyName } from "../../life/bodies.ts";
import { propose } from "../../life/propose.ts";
import { isMapping } from "../../mapping.ts";
import type { Planned } from "../../record/decision-model.ts";
import { listOf, textOf } from "./given-fields.ts";
import { lifeMove } from "./life-move.ts";
import { NOTE } from "./reason-place.ts";

/** Puts a complete record to the bodies that must decide. */
export const PROPOSE = lifeMove({
  name: "propose",
  fields: ["to", "note", "attest"],
  places: [{ field: ["to"], place: ["put-to"] }],
  reads: [{ field: ["note"], place: NOTE }],
  demandsWhole: true,
  questions: ({ record, life }, given) => {
    const to = given["to"] === undefined ? record["put-to"] : plansIn(given["to"]);
    const bodies = bodiesThatDecide(life).map((id) => ({ value: id, label: bodyName(id, life) }));
    return {
      draft: { ...record, ...(to === undefined ? {} : { "put-to": to }) },
      context: NEW_WALK,
      // What was given is judged by the move, in its own words.
      steps: (draft) =>
        to === undefined ? [...proposeSteps(bodies), ...planSteps(draft, bodies)] : [],
    };
  },
  outcome: ({ record, life }, given, draft) =>
    propose(
      record,
      {
        to: draft["put-to"],
        note: textOf(given, "note"),
        attest: listOf(given["attest"] ?? []),
      },
      life,
    ),
});

/** Bodies by id or with what is planned of them, one or several. */
function plansIn(to: unknown): Planned[] {
  const list: unknown[] = Array.isArray(to) ? to : [to];
  return list.flatMap((one): Planned[] => {
    if (typeof one === "string") return [{ body: one }];
    return isMapping(one) ? [one] : [];
  });
}
