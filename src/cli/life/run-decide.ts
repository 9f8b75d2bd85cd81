import type { ExitCode } from "../../errors.ts";
import { decideSteps } from "../../interview/decide-steps.ts";
import { statementsStep } from "../../interview/move-steps.ts";
import { statementsFor } from "../../life/attestations.ts";
import { decide } from "../../life/decide.ts";
import type { DecideInput } from "../../life/decide.ts";
import { isRefusedMove } from "../../life/model.ts";
import type { Decision, DecisionRecord } from "../../record/model.ts";
import { outstandingBodies } from "../../record/outstanding.ts";
import { isMapping } from "../../mapping.ts";
import type { Io } from "../io.ts";
import { contextFor } from "../../work/walk/walk-plan.ts";
import { askMissing } from "./ask-missing.ts";
import type { OpenFront } from "../pages/with-pages.ts";
import { DECISION_FIELDS, decisionGiven, DECISION_FLAGS } from "./decision-given.ts";
import type { DecideOptions } from "./decision-given.ts";
import type { MoveSubject } from "./move-subject.ts";
import type { Given } from "./read-given.ts";
import { readGiven, textOf } from "./read-given.ts";
import { listOf } from "./run-propose.ts";
import { runMove } from "./run-move.ts";

/** `rightly decide`: notes what one body decided; with the last body the record is decided. */
export function runDecide(name: string, options: DecideOptions, io: Io): Promise<ExitCode> {
  return runMove("decide", name, options, io, async (subject, open) => {
    const { record, life } = subject;
    const flags = decisionGiven(options, life.today);
    const given = await readGiven(options.answers, flags, DECISION_FIELDS, io);
    const decision = bodyOnly(record, merged(given));
    // Who may not decide is told before anything is asked.
    if (decision.body !== undefined && decision.result !== undefined) {
      const first = decide(record, { decision }, life);
      if (isRefusedMove(first)) return first;
    }
    return decide(record, await asked(subject, decision, given, open), life);
  });
}

/** Fields of the decision as they were given. */
function merged(given: Given): Decision {
  const others = ["publication", "look-back", "attest"];
  return Object.fromEntries(Object.entries(given).filter(([key]) => !others.includes(key)));
}

/** Where only one body is left to decide, it is the one that is meant. */
function bodyOnly(record: DecisionRecord, decision: Decision): Decision {
  const [first, second] = outstandingBodies(record);
  if (decision.body !== undefined || first === undefined || second !== undefined) return decision;
  return { body: first, ...decision };
}

async function asked(
  subject: MoveSubject,
  decision: Decision,
  given: Given,
  open: OpenFront,
): Promise<DecideInput> {
  const { record, life, configuration } = subject;
  const others = record.decisions ?? [];
  const statements = given["attest"] === undefined ? statementsFor("decider", record, life) : [];
  const answered = await askMissing(
    {
      draft: scratch(record, decision, given),
      context: contextFor(configuration, decision.on ?? life.today),
      steps: (draft, context) => [
        ...decideSteps({ draft, framework: life.framework, context }, others),
        ...statementsStep(statements),
      ],
      flags: DECISION_FLAGS,
    },
    open,
  );
  const [next] = answered["look-backs"] ?? [];
  const isNew = record["look-backs"] === undefined && next?.due !== undefined;
  return {
    decision: answered.decisions?.[0] ?? decision,
    publication: answered.publication,
    ...(isNew ? { lookBackDue: next.due } : {}),
    attest: listOf(given["attest"] ?? statementsIn(answered)),
  };
}

/** The record with this decision alone, and what was given besides. */
function scratch(record: DecisionRecord, decision: Decision, given: Given): DecisionRecord {
  const publication = isMapping(given["publication"]) ? given["publication"] : {};
  const due = textOf(given, "look-back");
  return {
    ...record,
    decisions: [decision],
    publication: { ...record.publication, ...publication },
    ...(due === undefined ? {} : { "look-backs": [{ due }] }),
  };
}

/** Statements that were chosen stand in the scratch draft, which is never written. */
function statementsIn(draft: DecisionRecord): unknown {
  return (draft as unknown as Record<string, unknown>)["statements"] ?? [];
}
