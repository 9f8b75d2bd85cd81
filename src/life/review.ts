import { reviewedDigest } from "../record/digest.ts";
import type { DecisionRecord, Review } from "../record/model.ts";
import { attestationEdits } from "./attestations.ts";
import { appended, historyEdits, nonBlank } from "./events.ts";
import type { LifeContext, MoveOutcome } from "./model.ts";
import { refusedFrom } from "./moves.ts";

export interface ReviewInput {
  /** Of who read it, by role. */
  role: string;
  verdict: Review["verdict"];
  note?: Review["note"] | undefined;
  /** ISO day; today unless said otherwise. */
  on?: string | undefined;
  attest?: readonly string[] | undefined;
}

/** Notes what someone found who read the words as they are now. */
export function review(
  record: DecisionRecord,
  input: ReviewInput,
  context: LifeContext,
): MoveOutcome {
  const refused = refusedFrom(record.status, "review");
  if (refused !== undefined) return refused;
  const { role, verdict, on = context.today } = input;
  if (nonBlank(role) === undefined) {
    return { refused: "who reviewed it is missing", hint: "Give a role, not a name: --role ROLE" };
  }
  const note = typeof input.note === "string" ? nonBlank(input.note) : input.note;
  if (verdict !== "acceptable" && note === undefined) {
    return {
      refused: "what should change is missing",
      hint: "Nobody can act on a verdict without a reason. Say what: --note WORDS",
    };
  }
  const of = reviewedDigest(record);
  const made: Review = { role, on, of, verdict, ...(note === undefined ? {} : { note }) };
  const attested = attestationEdits(
    record,
    input.attest ?? [],
    { by: "reviewer", role },
    context,
    on,
  );
  if ("refused" in attested) return attested;
  return {
    edits: [
      appended(record.reviews, "reviews", made),
      ...attested.edits,
      ...historyEdits(record, [{ on, event: "reviewed", note: `${role}: ${VERDICTS[verdict]}.` }]),
    ],
    done: `Reviewed by ${role}: ${VERDICTS[verdict]}`,
    notes: ["It holds for these words. If they change, a check says that it is of earlier words."],
    next: nextAfter(record, verdict),
  };
}

const VERDICTS: Readonly<Record<Review["verdict"], string>> = {
  acceptable: "acceptable",
  "changes-needed": "changes needed",
  "not-acceptable": "not acceptable",
};

function nextAfter({ id, status }: DecisionRecord, verdict: Review["verdict"]): string[] {
  if (verdict !== "acceptable") {
    return [
      `Change what was asked for: rightly resume ${id}`,
      `Then it is read again: rightly review ${id}`,
    ];
  }
  return [
    status === "draft"
      ? `When it is complete: rightly propose ${id}`
      : `When it has been decided: rightly decide ${id}`,
  ];
}
