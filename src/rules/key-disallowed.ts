import type { Decision, Planned } from "../record/decision-model.ts";
import { powerFor } from "../record/powers.ts";
import { quote } from "../yaml/quote.ts";
import type { ConfiguredBody, Problem, RecordRule } from "./model.ts";

export const keyDisallowed: RecordRule = {
  kind: "record",
  id: "key-disallowed",
  severity: "error",
  summary: "A key decision is taken, or planned, by someone who may take none there",
  why: "A key decision affects many people or spends much. Where officers may take none, members must answer for it in public.",
  fix: "Correct capacity or key. If the rules of the body were different on that day, correct its powers in rightly.yaml. If an officer really took a key decision, the people with that power must take it again.",
  source: "rightly.yaml, bodies.powers.key-decision.allowed; the body's constitution",
  examples: {
    good: `decisions:
  - {body: borough, decider: Head of parks, capacity: delegated-officer, on: 2026-03-20, result: approved, resolution: Agreed., reasons: People who tire should be able to stay., interests: none-declared, key: {is: false, because: One ward and little money.}}
`,
    bad: `decisions:
  - body: borough
    decider: Head of parks
    capacity: delegated-officer
    on: 2026-03-20
    result: approved
    resolution: Agreed.
    reasons: People who tire should be able to stay.
    interests: none-declared
    key:
      is: true # <-
      because: Two wards.
      notice-published: 2026-02-19
`,
  },
  check: ({ record, bodies }) =>
    (["put-to", "decisions"] as const).flatMap((list) =>
      (record[list] ?? []).flatMap((one, at): Problem[] => {
        if (one.key?.is !== true || !takesNone(one, bodies)) return [];
        const { body = "", capacity = "" } = one;
        const message = `this is called a key decision, but ${quote(body)} allows none of ${quote(capacity)}`;
        return [{ path: [list, at, "key", "is"], message }];
      }),
    ),
};

function takesNone(one: Planned | Decision, bodies: readonly ConfiguredBody[]): boolean {
  const body = bodies.find(({ id }) => id === one.body);
  return powerFor(body, one)?.["key-decision"]?.allowed === false;
}
