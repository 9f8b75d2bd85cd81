import type { Decision } from "../record/decision-model.ts";
import { YES_NO } from "./choices.ts";
import type { Step } from "./model.ts";
import { choiceField, fieldStep, isAddingTo, LINE, step, TEXT } from "./walk.ts";
import type { StepGroup, Walk } from "./walk.ts";

/** Whether interests were declared, and each of them. "None declared" is said, never left blank. */
export function interestSteps(
  { context }: Walk,
  place: StepGroup,
  interests: Decision["interests"],
  at: number,
): Step[] {
  const list = ["decisions", at, "interests"];
  const count = Array.isArray(interests) ? interests.length : 0;
  const adding = isAddingTo(context, list);
  const steps = Array.from({ length: count }, (_, index) => [
    whoStep(place, list, index),
    ...detailSteps(place, list, index),
  ]).flat();
  const more = count === 0 ? noneOrSome(place, list) : another(place, list, count);
  return [...steps, more, ...(adding ? [whoStep(place, list, count)] : [])];
}

type List = readonly (string | number)[];

function noneOrSome(place: StepGroup, list: List): Step {
  return step(
    place,
    list,
    {
      kind: "choose-one",
      choices: [
        { value: "no", label: "None declared" },
        { value: "yes", label: "Yes" },
      ],
    },
    {
      ask: "Were any interests declared?",
      stores: { as: "none-or-some", list, none: "none-declared" },
    },
  );
}

function whoStep(place: StepGroup, list: List, index: number): Step {
  return fieldStep(place, [...list, index, "who"], LINE, {
    stores: { as: "first-field", prefix: undefined, seed: {} },
  });
}

function detailSteps(place: StepGroup, list: List, index: number): Step[] {
  return [
    fieldStep(place, [...list, index, "interest"], TEXT),
    choiceField(place, [...list, index, "kind"]),
    choiceField(place, [...list, index, "action"]),
  ];
}

function another(place: StepGroup, list: List, count: number): Step {
  return step(
    place,
    list,
    { kind: "choose-one", choices: YES_NO },
    {
      id: `${list.join(".")}+${count}`,
      ask: "Was another interest declared?",
      stores: { as: "another", list },
    },
  );
}
