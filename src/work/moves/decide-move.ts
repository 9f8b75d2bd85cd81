import { isWaived } from "../../check/waivers.ts";
import { decideSteps } from "../../interview/decide-steps.ts";
import type { Step } from "../../interview/model.ts";
import { statementsStep } from "../../interview/move-steps.ts";
import { statementsFor } from "../../life/attestations.ts";
import { decide } from "../../life/decide.ts";
import type { DecideInput } from "../../life/decide.ts";
import { isMapping } from "../../mapping.ts";
import type { Decision } from "../../record/decision-model.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { knownPart, rawRecord } from "../../record/not-known.ts";
import { outstandingBodies } from "../../record/outstanding.ts";
import { contextFor } from "../walk/walk-plan.ts";
import { asPlanned, notingPlan, withPlan } from "./decide-as-planned.ts";
import { givenBut, listOf, textOf } from "./given-fields.ts";
import type { GivenFields } from "./given-reader.ts";
import { lifeMove } from "./life-move.ts";
import type { MoveSubject } from "./move-subject.ts";

/** Notes what one body decided; with the last body the record is decided. */
export const DECIDE = lifeMove({
  name: "decide",
  // Those of a decision as in a record, and what is asked with it.
  fields: [
    "body",
    "decider",
    "capacity",
    "on",
    "reference",
    "result",
    "resolution",
    "reasons",
    "interests",
    "key",
    "call-in",
    "effective-from",
    "dissent",
    "publication",
    "look-back",
    "attest",
  ],
  places: [
    { field: [], place: ["decisions", 0] },
    { field: ["publication"], place: ["publication"] },
    { field: ["look-back"], place: ["look-backs", 0, "due"] },
    { field: ["attest"], place: ["statements"] },
  ],
  aliases: {
    access: ["publication", "access"],
    summary: ["publication", "summary"],
    "not-before": ["publication", "not-before"],
    "retain-until": ["publication", "retain-until"],
    "key-because": ["key", "because"],
    notice: ["key", "notice-published"],
    exception: ["key", "exception"],
    published: ["call-in", "published"],
    "waive-call-in": ["call-in", "waived-because"],
  },
  demandsWhole: true,
  // Who may not decide is told before anything is asked.
  outcomeOfGiven: ({ record, life }, given) => {
    const decision = decisionIn(record, given, life.today);
    if (decision.body === undefined || decision.result === undefined) return undefined;
    return decide(record, { decision }, life);
  },
  questions: (subject, given) => {
    const { record, life, configuration } = subject;
    const decision = decisionIn(record, given, life.today);
    const others = record.decisions ?? [];
    const statements = given["attest"] === undefined ? statementsFor("decider", record, life) : [];
    return {
      draft: scratch(record, decision, given),
      context: contextFor(configuration, decision.on ?? life.today),
      steps: (draft, context) => [
        ...decideSteps({ draft, framework: life.framework, context }, others)
          .map((step) => withPlan(step, record, draft))
          .map((step) =>
            isException(step) && isNoticeSetAside(subject) ? { ...step, optional: true } : step,
          ),
        ...statementsStep(statements),
      ],
    };
  },
  outcome: ({ record, life }, given, draft) => {
    const input = inputOf(record, given, draft, life.today);
    return notingPlan(decide(record, input, life), record, given, input.decision);
  },
});

function isException({ path }: Step): boolean {
  return path.at(-1) === "exception";
}

/** Where a waiver or a comment sets the missing notice aside, nobody has to name an exception. */
function isNoticeSetAside({ record, configuration, life, setsAside }: MoveSubject): boolean {
  const rule = "key-notice-missing";
  const finding = { rule, path: `decisions.${record.decisions?.length ?? 0}.key` };
  const judged = { record, today: life.today };
  return setsAside?.(rule) === true || isWaived(finding, configuration.waivers, judged);
}

/** Where only one body is left to decide, it is the one that is meant. */
function decisionIn(record: DecisionRecord, given: GivenFields, today: string): Decision {
  const decision: Decision = givenBut(given, "publication", "look-back", "attest");
  const [first, second] = outstandingBodies(record, today);
  const isOne = first !== undefined && second === undefined;
  return asPlanned(record, isOne ? { body: first, ...decision } : decision);
}

/** The record with this decision alone, and the other fields that were given. */
function scratch(record: DecisionRecord, decision: Decision, given: GivenFields): DecisionRecord {
  const publication = isMapping(given["publication"]) ? given["publication"] : {};
  const due = textOf(given, "look-back");
  return knownPart({
    ...rawRecord(record),
    decisions: [decision],
    publication: { ...record.publication, ...publication },
    ...(due === undefined ? {} : { "look-backs": [{ due }] }),
  });
}

function inputOf(
  record: DecisionRecord,
  given: GivenFields,
  draft: DecisionRecord,
  today: string,
): DecideInput {
  const [next] = draft["look-backs"] ?? [];
  const isNew = (record["look-backs"] ?? []).length === 0 && next?.due !== undefined;
  return {
    decision: rawRecord(draft).decisions?.[0] ?? decisionIn(record, given, today),
    publication: draft.publication,
    ...(isNew ? { lookBackDue: next.due } : {}),
    attest: listOf(given["attest"] ?? statementsIn(draft)),
  };
}

/** Statements that were chosen are in the scratch draft, which is never written. */
function statementsIn(draft: DecisionRecord): unknown {
  return (draft as unknown as Record<string, unknown>)["statements"] ?? [];
}
