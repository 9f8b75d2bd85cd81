import type { Step } from "../../interview/model.ts";
import { isRefusedMove } from "../../life/model.ts";
import type { MoveOutcome } from "../../life/model.ts";
import { valueAt } from "../../mapping.ts";
import { dayInWords } from "../../record/day-in-words.ts";
import type { Decision } from "../../record/decision-model.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { isNotKnown } from "../../record/not-known.ts";
import { planFor, plannedDecision } from "../../record/plan-for.ts";

/**
 * A decision with what was planned of it where nothing else is given. Anyone who names another power, or says
 * otherwise whether it is a key decision, says all of it.
 */
export function asPlanned(record: DecisionRecord, decision: Decision): Decision {
  if (decision.body === undefined) return decision;
  const { body, ...given } = decision;
  const { key: plan, ...planned } = plannedDecision(planFor(record, decision));
  const isOther =
    isNotKnown(given.key) ||
    differs(given.key?.is, plan?.is) ||
    differs(given.capacity, planned.capacity);
  const key = isOther ? given.key : { ...plan, ...given.key };
  const isSaid = key !== undefined && Object.keys(key).length > 0;
  return { body, ...planned, ...given, ...(isSaid ? { key } : {}) };
}

function differs<T>(given: T | undefined, planned: T | undefined): boolean {
  return given !== undefined && planned !== undefined && given !== planned;
}

/** A step with what was planned, for anyone who answers it. */
export function withPlan(step: Step, record: DecisionRecord, draft: DecisionRecord): Step {
  const decision = draft.decisions?.[0];
  const plan = decision?.body === undefined ? undefined : planFor(record, decision);
  if (plan === undefined || step.path[0] !== "decisions") return step;
  const value = valueAt({ ...plannedDecision(plan), on: plan.on }, step.path.slice(2));
  if (typeof value !== "string" && typeof value !== "boolean") return step;
  const hint = `Planned: ${inWords(step, value)}.`;
  return { ...step, hint: step.hint === undefined ? hint : `${step.hint} ${hint}` };
}

function inWords(step: Step, value: string | boolean): string {
  if (step.kind === "date") return dayInWords(String(value));
  const chosen = typeof value === "string" ? value : value ? "yes" : "no";
  const choices = step.kind === "choose-one" ? step.choices : [];
  return choices.find((one) => one.value === chosen)?.label ?? chosen.replace(/[.\s]+$/, "");
}

const NAMES = { decider: "who decided", capacity: "the power used", key: "the key decision" };

/** What a move comes to, with a note of what it took from the plan and nobody gave. */
export function notingPlan(
  outcome: MoveOutcome,
  record: DecisionRecord,
  given: Readonly<Record<string, unknown>>,
  decision: Decision,
): MoveOutcome {
  if (isRefusedMove(outcome)) return outcome;
  const planned = plannedDecision(planFor(record, decision));
  const taken = (["decider", "capacity", "key"] as const).filter(
    (field) =>
      given[field] === undefined && planned[field] !== undefined && decision[field] !== undefined,
  );
  if (taken.length === 0) return outcome;
  const note = `Taken from the plan: ${taken.map((field) => NAMES[field]).join(", ")}. If it was otherwise, give it.`;
  return { ...outcome, notes: [...outcome.notes, note] };
}
