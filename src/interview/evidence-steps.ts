import { fieldAt } from "../record/fields.ts";
import { YES_NO } from "./choices.ts";
import type { Step } from "./model.ts";
import { choiceField, fieldStep, isAddingTo, LINE, PERIOD, step, TEXT } from "./walk.ts";
import type { StepGroup, Walk } from "./walk.ts";

const EVIDENCE: StepGroup = { section: "evidence", caption: "Evidence" };
const LIST = ["evidence"] as const;

/** Each piece of evidence. That there is none is stored as an empty list. */
export function evidenceSteps({ draft, context }: Walk): Step[] {
  const count = draft.evidence?.length ?? 0;
  const adding = isAddingTo(context, LIST);
  const steps = Array.from({ length: count }, (_, at) => [
    titleStep(at),
    ...detailSteps(at),
  ]).flat();
  const more = count === 0 ? noneOrSome() : another(count);
  return [...steps, more, ...(adding ? [titleStep(count)] : [])];
}

function noneOrSome(): Step {
  return step(
    EVIDENCE,
    LIST,
    { kind: "choose-one", choices: YES_NO },
    {
      ask: "Is there evidence to record?",
      hint: fieldAt(LIST)?.description ?? "",
      stores: { as: "none-or-some", list: LIST, none: [] },
    },
  );
}

function pieceAt(at: number): StepGroup {
  return { section: "evidence", caption: `Evidence ${at + 1}`, item: `evidence.${at}` };
}

function titleStep(at: number): Step {
  return fieldStep(pieceAt(at), ["evidence", at, "title"], LINE, {
    stores: { as: "first-field", prefix: "ev-", seed: {} },
  });
}

function detailSteps(at: number): Step[] {
  const place = pieceAt(at);
  return [
    choiceField(place, ["evidence", at, "kind"]),
    fieldStep(place, ["evidence", at, "where"], LINE),
    fieldStep(place, ["evidence", at, "date"], PERIOD),
    fieldStep(place, ["evidence", at, "says"], TEXT),
    fieldStep(place, ["evidence", at, "limits"], TEXT, { optional: true }),
  ];
}

function another(count: number): Step {
  return step(
    { ...EVIDENCE, item: `evidence.${count - 1}` },
    LIST,
    { kind: "choose-one", choices: YES_NO },
    {
      id: `evidence+${count}`,
      ask: "Add another piece of evidence?",
      stores: { as: "another", list: LIST },
    },
  );
}
