import { KEY_DECISION_CLEAR_DAYS } from "../record/call-in.ts";
import { noticeShortfall } from "../record/key-notice.ts";
import { isConfirmed } from "../record/status.ts";
import { unknownAt } from "../record/not-known.ts";
import type { Decision } from "../record/decision-model.ts";
import type { Problem, RecordRule } from "./model.ts";
import { inDays } from "./words/days.ts";

export const keyNoticeMissing: RecordRule = {
  kind: "record",
  id: "key-notice-missing",
  severity: "error",
  summary: "A key decision was taken without 28 clear days of notice, and no exception is named",
  why: "The notice tells people that something large will be decided, while they can still be heard.",
  fix: "Add notice-published. If the notice was shorter or there was none, name the exception that was used and say why.",
  source: "SI 2012/2089, regulations 9 to 11",
  examples: {
    good: `decisions:
  - {body: town-council, decider: Cabinet, capacity: executive, on: 2026-03-20, result: approved, resolution: Agreed., reasons: People who tire should be able to stay., interests: none-declared, key: {is: true, because: Two wards., notice-published: 2026-02-19}}
`,
    bad: `decisions:
  - body: town-council
    decider: Cabinet
    capacity: executive
    on: 2026-03-20
    result: approved
    resolution: Agreed.
    reasons: People who tire should be able to stay.
    interests: none-declared
    key: # <-
      is: true
      because: Two wards.
`,
  },
  check: ({ record }) => {
    if (!isConfirmed(record.status)) return [];
    return (record.decisions ?? []).flatMap((decision, at): Problem[] => {
      const path = ["decisions", at, "key"];
      const told = ["notice-published", "exception"].some(
        (key) => unknownAt(record, [...path, key])?.meetsDemand === true,
      );
      if (told) return [];
      const problem = noticeProblem(decision);
      return problem === undefined
        ? []
        : [{ ...problem, path: ["decisions", at, ...problem.path] }];
    });
  },
};

function noticeProblem(decision: Decision): Problem | undefined {
  const shortfall = noticeShortfall(decision);
  if (shortfall === undefined || decision.key?.exception !== undefined) return undefined;
  if (shortfall.notice === "none") {
    return { path: ["key"], message: "a key decision names no notice and no exception" };
  }
  const { clear } = shortfall;
  const had = clear < 0 ? "after the decision" : `${inDays(clear)} clear before the decision`;
  const message = `the notice was published ${had}, and it needs ${KEY_DECISION_CLEAR_DAYS} clear days`;
  return { path: ["key", "notice-published"], message };
}
