import { fieldAt } from "../record/fields.ts";
import type { Action } from "../record/model.ts";
import { plainText } from "../record/text.ts";
import { NEW_ACTION, YES_NO } from "./choices.ts";
import type { Choice, Step } from "./model.ts";
import { actionDemands } from "./uncovered.ts";
import type { ActionDemand } from "./uncovered.ts";
import { choiceField, DAY, fieldStep, isAddingTo, LINE, step, TEXT } from "./walk.ts";
import type { StepGroup, Walk } from "./walk.ts";

const ACTIONS: StepGroup = { section: "actions", caption: "Actions" };
const LIST = ["actions"] as const;

/** Each action; then, for each answer that demands one and has none, which action answers for it. */
export function actionSteps({ draft, framework, context }: Walk): Step[] {
  const actions = draft.actions ?? [];
  const count = actions.length;
  const open = actionDemands(draft, framework).filter(({ covered }) => !covered);
  const adding = isAddingTo(context, LIST);
  const steps = actions.flatMap((action, at) => [
    whatStep(at, undefined),
    ...detailSteps(at, action),
  ]);
  if (open.length === 0) {
    const more = count === 0 ? noneOrSome() : another(count);
    return [...steps, more, ...(adding ? [whatStep(count, undefined)] : [])];
  }
  const asked = open.find(({ answer }) => answer === context.adding?.covers);
  // With no action to choose from, one is written without a question before it.
  const written = asked ?? (count === 0 ? open[0] : undefined);
  const covers = open.flatMap((demand) => {
    if (demand !== written) return [coverStep(demand, actions)];
    return [...(count === 0 ? [] : [coverStep(demand, actions)]), whatStep(count, demand)];
  });
  return [...steps, ...covers];
}

function noneOrSome(): Step {
  return step(
    ACTIONS,
    LIST,
    { kind: "choose-one", choices: YES_NO },
    {
      ask: "Is there an action to record?",
      hint: fieldAt(LIST)?.description ?? "",
      stores: { as: "none-or-some", list: LIST, none: [] },
    },
  );
}

function whatStep(at: number, demand: ActionDemand | undefined): Step {
  const place = actionPlace(at);
  const covers = demand === undefined ? {} : { covers: [demand.answer] };
  return fieldStep(
    demand === undefined ? place : { ...place, caption: `${place.caption}, for ${demand.label}` },
    ["actions", at, "what"],
    TEXT,
    {
      stores: { as: "first-field", prefix: "act-", seed: { ...covers, status: "open" } },
      ...(demand === undefined
        ? {}
        : { guidance: [{ kind: "text", text: asksForAction(demand) }] }),
    },
  );
}

function asksForAction({ label }: ActionDemand): string {
  return `After your answer to “${label}”, say what will be done about it. You can help those who lose, or find out what is not known yet.`;
}

function detailSteps(at: number, action: Action): Step[] {
  const place = actionPlace(at);
  return [
    choiceField(place, ["actions", at, "kind"]),
    fieldStep(place, ["actions", at, "owner"], LINE),
    ...timeSteps(at, action),
    fieldStep(place, ["actions", at, "measure"], TEXT, { optional: true }),
  ];
}

/** A day, unless the record says that it waits for an event or is done again and again. */
function timeSteps(at: number, { when, every }: Action): Step[] {
  const place = actionPlace(at);
  if (every !== undefined) return [fieldStep(place, ["actions", at, "from"], DAY)];
  if (when !== undefined) return [fieldStep(place, ["actions", at, "when"], TEXT)];
  return [fieldStep(place, ["actions", at, "due"], DAY)];
}

function actionPlace(at: number): StepGroup {
  return { section: "actions", caption: `Action ${at + 1}`, item: `actions.${at}` };
}

function coverStep({ answer, label }: ActionDemand, actions: readonly Action[]): Step {
  const there: Choice[] = actions.flatMap(({ id, what }) =>
    id === undefined ? [] : [{ value: id, label: plainText(what) }],
  );
  const choices = [...there, { value: NEW_ACTION, label: "Write a new action" }];
  return step(
    { ...ACTIONS, caption: `Actions, for ${label}` },
    LIST,
    { kind: "choose-one", choices },
    {
      id: `${answer}+action`,
      ask: `Which action answers for “${label}”?`,
      stores: { as: "cover", answer },
    },
  );
}

function another(count: number): Step {
  return step(
    { ...ACTIONS, item: `actions.${count - 1}` },
    LIST,
    { kind: "choose-one", choices: YES_NO },
    {
      id: `actions+${count}`,
      ask: "Add another action?",
      stores: { as: "another", list: LIST },
    },
  );
}
