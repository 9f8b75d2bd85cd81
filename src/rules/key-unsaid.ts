import { isConfirmed } from "../record/status.ts";
import { isUnsaid } from "../record/not-known.ts";
import { powerFor } from "../record/powers.ts";
import type { Decision } from "../record/decision-model.ts";
import type { DecisionRecord } from "../record/model.ts";
import type { ConfiguredBody, Problem, RecordRule } from "./model.ts";

export const keyUnsaid: RecordRule = {
  kind: "record",
  id: "key-unsaid",
  severity: "warning",
  summary:
    "An executive decision does not say whether it is a key decision, or says no above the threshold",
  why: "People have a right to notice of a key decision. If the record does not say, they cannot tell whether they should have had it.",
  fix: 'Write under the decision, such as: key: {is: false, because: "One ward and little money."}. Write true if it is a key decision. Under because, say why it is or is not.',
  source: "SI 2012/2089, regulation 8; rightly.yaml, bodies.key-decision",
  examples: {
    good: `decisions:
  - {body: town-council, decider: Cabinet, capacity: executive, on: 2026-03-20, result: approved, resolution: Agreed., reasons: People who tire should be able to stay., interests: none-declared, key: {is: false, because: One ward and little money.}}
`,
    bad: `decisions:
  - body: town-council # <-
    decider: Cabinet
    capacity: executive
    on: 2026-03-20
    result: approved
    resolution: Agreed.
    reasons: People who tire should be able to stay.
    interests: none-declared
`,
  },
  check: ({ record, bodies }) => {
    if (!isConfirmed(record.status)) return [];
    return (record.decisions ?? []).flatMap((decision, at): Problem[] => {
      if (decision.capacity !== "executive") return [];
      const body = bodies.find(({ id }) => id === decision.body);
      if (!isUnsaid(record, ["decisions", at, "key", "is"]) && decision.key?.is === undefined)
        return [];
      const problem = problemOf(decision, record, body);
      return problem === undefined
        ? []
        : [{ ...problem, path: ["decisions", at, ...problem.path] }];
    });
  },
};

function problemOf(
  decision: Decision,
  { proposal }: DecisionRecord,
  body: ConfiguredBody | undefined,
): Problem | undefined {
  const { key } = decision;
  if (key?.is === undefined) {
    return {
      path: [],
      message: "this executive decision does not say whether it is a key decision",
    };
  }
  const amount = proposal?.money?.amount;
  const threshold = powerFor(body, decision)?.["key-decision"]?.threshold;
  if (key.is || amount === undefined || threshold === undefined || amount < threshold) {
    return undefined;
  }
  const message = `this is not called a key decision, but ${pounds(amount)} is at or above the body's threshold of ${pounds(threshold)}`;
  return { path: ["key", "is"], message };
}

function pounds(amount: number): string {
  return `£${amount.toLocaleString("en-GB")}`;
}
