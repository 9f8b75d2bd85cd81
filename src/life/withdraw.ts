import type { DecisionRecord } from "../record/model.ts";
import { decides } from "../record/outstanding.ts";
import { bodyName } from "./bodies.ts";
import { historyEdits, nonBlank } from "./events.ts";
import type { LifeContext, MoveOutcome, RefusedMove } from "./model.ts";
import { refusedFrom } from "./moves.ts";

export interface WithdrawInput {
  because: string;
}

/** Takes a record back before it is decided. It is kept, with the reason. */
export function withdraw(
  record: DecisionRecord,
  input: WithdrawInput,
  context: LifeContext,
): MoveOutcome {
  return takenBack("withdraw", record, input, context);
}

/** Makes a draft of what was proposed or withdrawn. */
export function redraft(
  record: DecisionRecord,
  input: WithdrawInput,
  context: LifeContext,
): MoveOutcome {
  return takenBack("redraft", record, input, context);
}

function takenBack(
  name: "withdraw" | "redraft",
  record: DecisionRecord,
  { because }: WithdrawInput,
  context: LifeContext,
): MoveOutcome {
  const refused = refusedFrom(record.status, name) ?? refusedDecided(record, context);
  if (refused !== undefined) return refused;
  const note = nonBlank(because);
  if (note === undefined) {
    return {
      refused: "the reason is missing",
      hint: "Those who put work into it will ask. Say why: --because REASON",
    };
  }
  const isDraft = name === "redraft";
  return {
    edits: [
      { path: ["status"], value: isDraft ? "draft" : "withdrawn" },
      ...historyEdits(record, [
        { on: context.today, event: isDraft ? "redrafted" : "withdrawn", note },
      ]),
    ],
    done: isDraft ? "A draft again" : "Withdrawn",
    notes: [],
    next: isDraft
      ? [
          `Carry on with it: rightly resume ${record.id}`,
          `When it is complete again: rightly propose ${record.id}`,
        ]
      : [
          "It is kept, so that others can see that it was considered.",
          `To take it up again: rightly withdraw ${record.id} --redraft`,
        ],
  };
}

function refusedDecided(record: DecisionRecord, context: LifeContext): RefusedMove | undefined {
  const decision = record.decisions?.find(decides);
  if (decision === undefined) return undefined;
  const name = bodyName(decision.body ?? "a body", context);
  return {
    refused: `${name} has decided it already, and a decision is not withdrawn`,
    hint: `Note what the other bodies decide, if only that they reject it: rightly decide ${record.id}. Then it can be ended or superseded.`,
  };
}
