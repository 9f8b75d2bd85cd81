import type { Path } from "../finding.ts";
import { fieldAt } from "../record/fields.ts";
import type { Planned } from "../record/decision-model.ts";
import type { DecisionRecord } from "../record/model.ts";
import { YES_NO } from "./choices.ts";
import type { Choice, Step } from "./model.ts";
import { DAY, fieldStep, LINE, TEXT } from "./walk.ts";
import type { StepGroup, StepShape, StepWords } from "./walk.ts";

/** What is planned of each body that is to decide: the day first, and without one no more. All of it may be left. */
export function planSteps(draft: DecisionRecord, bodies: readonly Choice[]): Step[] {
  return (draft["put-to"] ?? []).flatMap((plan, at) => {
    const { body, capacity, on } = plan;
    if (body === undefined || capacity === "recommends-only") return [];
    const name = bodies.find(({ value }) => value === body)?.label ?? body;
    const place: StepGroup = { section: "decision", caption: name, item: `put-to.${at}` };
    const day = planStep(place, plan, [at, "on"], DAY, {
      ask: `On what day is ${name} to decide?`,
      hint: "If it is not planned yet, leave this blank.",
    });
    return on === undefined ? [day] : [day, ...detailSteps(place, plan, at)];
  });
}

function detailSteps(place: StepGroup, plan: Planned, at: number): Step[] {
  const field = (name: string, shape: StepShape): Step => planStep(place, plan, [at, name], shape);
  const powers = powersToDecide(["put-to", at, "capacity"]);
  return [
    field("decider", LINE),
    field("meeting", LINE),
    field("capacity", { kind: "choose-one", choices: powers }),
    ...(plan.capacity === "executive" ? executiveSteps(place, plan, at) : []),
    field("contact", LINE),
  ];
}

/** Who only recommends is not among those who must decide. */
function powersToDecide(path: Path): Choice[] {
  return (fieldAt(path)?.choices ?? []).filter(({ value }) => value !== "recommends-only");
}

/** Only an executive takes key decisions, and must announce a private meeting. */
function executiveSteps(place: StepGroup, plan: Planned, at: number): Step[] {
  const { key, private: hidden } = plan;
  const truth = (...names: string[]): Step =>
    planStep(place, plan, [at, ...names], YES_OR_NO, { stores: { as: "truth" } });
  const because = (name: string): Step => planStep(place, plan, [at, name, "because"], TEXT);
  return [
    truth("key", "is"),
    ...(key?.is === undefined ? [] : [because("key")]),
    ...(key?.is === true ? [planStep(place, plan, [at, "key", "notice-published"], DAY)] : []),
    truth("private", "is"),
    ...(hidden?.is === true ? [because("private")] : []),
  ];
}

const YES_OR_NO: StepShape = { kind: "choose-one", choices: YES_NO };

/** A step is known by its body, so that no answer reaches another when the bodies change. */
function planStep(
  place: StepGroup,
  { body = "" }: Planned,
  [at, ...names]: [number, ...string[]],
  ...[shape, words = {}]: [shape: StepShape, words?: StepWords]
): Step {
  const id = ["put-to", body, ...names].join(".");
  return fieldStep(place, ["put-to", at, ...names], shape, { id, optional: true, ...words });
}
