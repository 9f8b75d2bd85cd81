import { didYouMean } from "../nearest.ts";
import { reviewedDigest } from "../record/digest.ts";
import type { Attestation, DecisionRecord } from "../record/model.ts";
import { quote } from "../yaml/quote.ts";
import type { Edit } from "../yaml/edit.ts";
import type { LifeContext, RefusedMove } from "./model.ts";

/** Who makes a statement, as the framework calls them. */
export type AttestingRole = "author" | "reviewer" | "decider";

/** The statements a framework has for those who do this, at the record's stage. */
export function statementsFor(
  by: AttestingRole,
  { stage }: DecisionRecord,
  { framework }: Pick<LifeContext, "framework">,
): LifeContext["framework"]["attestations"] {
  return framework.attestations.filter(
    (one) => one.role === by && (one.stage === undefined || one.stage === stage),
  );
}

/** Statements made by someone, bound to the words as they are now. */
export function attestationEdits(
  record: DecisionRecord,
  pledges: readonly string[],
  { by, role }: { by: AttestingRole; role: string },
  { framework, today }: Pick<LifeContext, "framework" | "today">,
  on: string = today,
): { edits: Edit[] } | RefusedMove {
  const known = framework.attestations.filter((one) => one.role === by).map(({ id }) => id);
  const unknown = pledges.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    return {
      refused: `${quote(unknown)} is not a statement of ${framework.id} for this${didYouMean(unknown, known)}`,
      hint: known.length === 0 ? "It has none." : `There is ${known.join(", ")}.`,
    };
  }
  const of = reviewedDigest(record);
  const made = pledges.map((pledge): Attestation => ({ pledge, role, on, of }));
  if (made.length === 0) return { edits: [] };
  return { edits: [{ path: ["attestations"], value: [...(record.attestations ?? []), ...made] }] };
}
