import type { DecisionRecord } from "../record/model.ts";
import { YES_NO } from "./choices.ts";
import type { Step } from "./model.ts";
import { fieldStep, isAddingTo, LINE, PERIOD, step, TEXT } from "./walk.ts";
import type { StepGroup, Walk } from "./walk.ts";

const LIST = ["consultations"] as const;

/** Each consultation. A walk asks for one where evidence comes from a consultation; a form always does. */
export function consultationSteps({ draft, context }: Walk): Step[] {
  const count = draft.consultations?.length ?? 0;
  if (count === 0 && !restsOnConsultation(draft)) return [];
  const steps = Array.from({ length: count }, (_, at) => [
    methodStep(at),
    ...detailSteps(at),
  ]).flat();
  const isAdding = isAddingTo(context, LIST);
  return [...steps, another(count), ...(isAdding ? [methodStep(count)] : [])];
}

function restsOnConsultation({ evidence = [] }: DecisionRecord): boolean {
  return evidence.some(({ kind }) => kind === "consultation");
}

function placeAt(at: number): StepGroup {
  return { section: "evidence", caption: `Consultation ${at + 1}`, item: `consultations.${at}` };
}

function methodStep(at: number): Step {
  return fieldStep(placeAt(at), ["consultations", at, "method"], TEXT, {
    stores: { as: "first-field", prefix: "con-", seed: {} },
  });
}

function detailSteps(at: number): Step[] {
  const place = placeAt(at);
  const count = { kind: "number", whole: true, least: 0 } as const;
  const responses = ["consultations", at, "responses"];
  return [
    fieldStep(place, ["consultations", at, "opens"], PERIOD),
    fieldStep(place, ["consultations", at, "closes"], PERIOD),
    fieldStep(place, ["consultations", at, "where"], LINE, { optional: true }),
    fieldStep(place, [...responses, "total"], count, { optional: true }),
    fieldStep(place, [...responses, "base"], TEXT, { optional: true }),
  ];
}

function another(count: number): Step {
  const isFirst = count === 0;
  return step(
    isFirst ? { section: "evidence", caption: "Consultations" } : placeAt(count - 1),
    LIST,
    { kind: "choose-one", choices: YES_NO },
    {
      id: `consultations+${count}`,
      ask: isFirst ? "Add the days of the consultation?" : "Add another consultation?",
      stores: { as: "another", list: LIST },
    },
  );
}
