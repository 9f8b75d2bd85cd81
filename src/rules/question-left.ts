import { mustBeComplete } from "../record/status.ts";
import { quote } from "../yaml/quote.ts";
import type { Problem, RecordRule } from "./model.ts";

export const questionLeft: RecordRule = {
  kind: "record",
  id: "question-left",
  severity: "error",
  summary: "A question was begun or left for a colleague, and the record is past being a draft",
  why: "Whoever was asked has not answered, or words stand in the record that somebody had not finished.",
  fix: "Answer it, or take its entry out of open-questions if it is answered.",
  source: "Record format 1, open-questions",
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
      const left = state === "for-colleague" ? `left for ${who ?? "a colleague"}` : "not finished";
      const message = `${quote(question)} is ${left}, and the status is ${quote(record.status)}`;
      return { path: ["open-questions", at, "question"], message };
    });
  },
};
