import { isConfirmed } from "../record/status.ts";
import { isUnsaid } from "../record/not-known.ts";
import type { Problem, RecordRule } from "./model.ts";

export const interestIncomplete: RecordRule = {
  kind: "record",
  id: "interest-incomplete",
  severity: "error",
  summary: "A declared interest does not say whose it is, what it is or what was done about it",
  why: "People can trust the decision only if they can see how the interest was dealt with.",
  fix: 'Add what is missing. If no interest was declared, write "interests: none-declared".',
  source: "SI 2012/2089, regulations 12 and 13; Localism Act 2011, sections 30 to 34",
  examples: {
    good: `decisions:
  - body: town-council
    decider: Parks committee
    capacity: non-executive
    on: 2026-03-20
    result: approved
    resolution: Agreed to place the bench.
    reasons: People who tire should be able to stay.
    interests: [{who: Member for the north ward, interest: Lives beside the pond., action: left-the-room}]
`,
    bad: `decisions:
  - body: town-council
    decider: Parks committee
    capacity: non-executive
    on: 2026-03-20
    result: approved
    resolution: Agreed to place the bench.
    reasons: People who tire should be able to stay.
    interests:
      - {who: Member for the north ward, interest: Lives beside the pond.} # <-
`,
  },
  check: ({ record }) => {
    if (!isConfirmed(record.status)) return [];
    return (record.decisions ?? []).flatMap(({ interests }, decision) =>
      Array.isArray(interests)
        ? interests.flatMap((_, at): Problem[] => {
            const path = ["decisions", decision, "interests", at];
            const missing = NEEDED.filter((key) => isUnsaid(record, [...path, key]));
            if (missing.length === 0) return [];
            return [
              { path, message: `this interest does not say ${missing.map(asWords).join(" or ")}` },
            ];
          })
        : [],
    );
  },
};

const NEEDED = ["who", "interest", "action"] as const;

const WORDS = {
  who: "whose it is",
  interest: "what it is",
  action: "what was done about it",
} as const;

function asWords(key: (typeof NEEDED)[number]): string {
  return WORDS[key];
}
