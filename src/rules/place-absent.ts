import { itemsOf } from "../framework/items.ts";
import type { DecisionRecord } from "../record/model.ts";
import { absenceInWords, absenceOn, existingIn, insteadInWords } from "../record/existing.ts";
import type { Problem, RecordRule } from "./model.ts";

export const placeAbsent: RecordRule = {
  kind: "record",
  id: "place-absent",
  severity: "warning",
  summary: "The place did not exist on the day of the decision",
  why: "Districts and health areas are redrawn. People look for decisions about their place under its present name.",
  fix: "Name the place as it was on that day, or correct its dates in rightly.yaml.",
  source: "rightly.yaml, places.valid; the framework, sets of places",
  examples: {
    good: `proposal:
  summary: One bench with a back and arms, on the north side of the pond.
  author: {role: Head gardener, organisation: Ambleford Town Council}
  affects: {places: [riverside]}
`,
    bad: `proposal:
  summary: One bench with a back and arms, on the north side of the pond.
  author: {role: Head gardener, organisation: Ambleford Town Council}
  affects:
    places:
      - riverside
      - old-mill-ward # <-
`,
  },
  check: ({ record, places, framework, today }) => {
    const all = existingIn(places, itemsOf(framework, "places"));
    const on = dayOf(record) ?? today;
    return (record.proposal?.affects?.places ?? []).flatMap((id, at): Problem[] => {
      const place = all.find((one) => one.id === id);
      const absence = place === undefined ? undefined : absenceOn(place, on, all);
      if (place === undefined || absence === undefined) return [];
      const fix = insteadInWords(absence);
      return [
        {
          path: ["proposal", "affects", "places", at],
          message: absenceInWords(place, absence, on),
          ...(fix === undefined ? {} : { fix }),
        },
      ];
    });
  },
};

/** The last day on which a body decided; none while nobody has. */
function dayOf({ decisions = [] }: DecisionRecord): string | undefined {
  return decisions
    .flatMap(({ on }) => on ?? [])
    .sort()
    .at(-1);
}
