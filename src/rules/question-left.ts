import type { OpenQuestion } from "../record/model.ts";
import { mustBeComplete } from "../record/status.ts";
import { quote } from "../yaml/quote.ts";
import type { Problem, RecordRule } from "./model.ts";

export const questionLeft: RecordRule = {
  kind: "record",
  id: "question-left",
  severity: "error",
  summary:
    "A question is unfinished, left for a colleague or in need of another look, but the record is no longer a draft",
  why: "The person who was asked has not answered, or the record holds words that someone had not finished.",
  fix: "Answer it. If it is answered already, remove its entry from open-questions.",
  source: "Rightly's own record format 1, open-questions",
  examples: {
    good: `status: draft
open-questions:
  - {question: proposal.summary, state: for-colleague, who: Planner}
`,
    bad: `open-questions:
  - question: proposal.summary # <-
    state: for-colleague
    who: Planner
`,
  },
  check: ({ record }) => {
    if (!mustBeComplete(record.status)) return [];
    return (record["open-questions"] ?? []).map(({ question, state, who }, at): Problem => {
      const left = leftInWords(state, who);
      const message = `${quote(question)} is ${left}, and the status is ${quote(record.status)}`;
      return { path: ["open-questions", at, "question"], message };
    });
  },
};

function leftInWords(state: OpenQuestion["state"], who: string | undefined): string {
  if (state === "for-colleague") return `left for ${who ?? "a colleague"}`;
  return state === "look-again"
    ? "carried over from an earlier record and nobody has looked at it again"
    : "not finished";
}
