import type { ConsideredOption } from "../record/model.ts";
import { YES_NO } from "./choices.ts";
import type { Step } from "./model.ts";
import { fieldStep, isAddingTo, LINE, LINES, step, TEXT } from "./walk.ts";
import type { StepGroup, Walk } from "./walk.ts";

const OPTIONS: StepGroup = { section: "options", caption: "Options" };

/** Id of the first option, which is to do nothing. */
export const AS_NOW = "as-now";

const FOR_NOTHING = {
  ask: "What are the reasons for doing nothing?",
  example: "Nobody has to change what they do",
};
const AGAINST_NOTHING = {
  ask: "What are the reasons against doing nothing?",
  example: "People who work cannot come",
};

/** Doing nothing and at least one other way; which is preferred; why the others were rejected. */
export function optionSteps({ draft, context }: Walk): Step[] {
  const options = draft.options ?? [];
  const steps = options.flatMap((option, at) => [titleStep(at), ...detailSteps(at, option)]);
  // Doing nothing and one other way must be there; more are added on request.
  if (options.length < 2) return [...steps, titleStep(options.length)];
  const adding = isAddingTo(context, ["options"]);
  return [
    ...steps,
    another(options.length),
    ...(adding ? [titleStep(options.length)] : []),
    preferredStep(options),
    ...rejectedSteps(options),
  ];
}

function titleStep(at: number): Step {
  const first = at === 0;
  return fieldStep(optionPlace(at), ["options", at, "title"], LINE, {
    ...(first
      ? {
          ask: "What happens if nothing changes?",
          hint: "In a few words. They become the name of this option.",
          example: "The service stays as it is, at the same cost",
        }
      : {}),
    stores: { as: "first-field", prefix: "", seed: {}, ...(first ? { id: AS_NOW } : {}) },
  });
}

function detailSteps(at: number, { preferred }: ConsideredOption): Step[] {
  const place = optionPlace(at);
  return [
    fieldStep(place, ["options", at, "for"], LINES, {
      ...(at === 0 ? FOR_NOTHING : {}),
      optional: preferred !== true,
    }),
    fieldStep(place, ["options", at, "against"], LINES, {
      ...(at === 0 ? AGAINST_NOTHING : {}),
      optional: true,
    }),
  ];
}

function optionPlace(at: number): StepGroup {
  return {
    section: "options",
    caption: at === 0 ? "Option 1, doing nothing" : `Option ${at + 1}`,
    item: `options.${at}`,
  };
}

function another(count: number): Step {
  return step(
    { ...OPTIONS, item: `options.${count - 1}` },
    ["options"],
    { kind: "choose-one", choices: YES_NO },
    {
      id: `options+${count}`,
      ask: "Add another option?",
      stores: { as: "another", list: ["options"] },
    },
  );
}

function preferredStep(options: readonly ConsideredOption[]): Step {
  const choices = options.flatMap(({ id, title }) =>
    id === undefined ? [] : [{ value: id, label: title ?? id }],
  );
  return step(
    OPTIONS,
    ["options"],
    { kind: "choose-one", choices },
    { id: "options+preferred", ask: "Which option do you propose?", stores: { as: "preferred" } },
  );
}

function rejectedSteps(options: readonly ConsideredOption[]): Step[] {
  if (!options.some(({ preferred }) => preferred === true)) return [];
  return options.flatMap((option, at) =>
    option.preferred === true
      ? []
      : [
          fieldStep(
            { section: "options", caption: `Option ${at + 1}: ${option.title ?? option.id ?? ""}` },
            ["options", at, "rejected-because"],
            TEXT,
            at === 0 ? { ask: "Why do you not propose doing nothing?" } : {},
          ),
        ],
  );
}
