import { onDayInWords } from "../record/day-in-words.ts";
import { reviewedDigest } from "../record/digest.ts";
import { decides } from "../record/outstanding.ts";
import { quote } from "../yaml/quote.ts";
import type { Problem, RecordRule } from "./model.ts";

export const decisionStale: RecordRule = {
  kind: "record",
  id: "decision-stale",
  severity: "error",
  summary: "The words have changed since a body decided on them",
  why: "All bodies must decide on the same words. If the words change between two meetings, the bodies have decided different things.",
  fix: "Put the words back, or put them to the body again and record what it decides with rightly decide.",
  source: "Rightly's own record format 1, decisions[].of",
  examples: {
    good: `decisions:
  - {body: town-council, decider: Parks committee, capacity: non-executive, on: 2026-03-20, result: approved, resolution: Agreed to place the bench., reasons: People who tire should be able to stay., interests: none-declared, of: "sha256:…words"}
`,
    bad: `decisions:
  - body: town-council
    decider: Parks committee
    capacity: non-executive
    on: 2026-03-20
    result: approved
    resolution: Agreed to place the bench.
    reasons: People who tire should be able to stay.
    interests: none-declared
    of: "sha256:0000000000000000000000000000000000000000000000000000000000000000" # <-
`,
  },
  check: ({ record }) => {
    const { decisions = [] } = record;
    if (!decisions.some(({ of }) => of !== undefined)) return [];
    const now = reviewedDigest(record);
    return decisions.flatMap((decision, at): Problem[] => {
      const { of, body, on } = decision;
      if (of === undefined || of === now || !decides(decision)) return [];
      // A body that has decided again has decided on the later words.
      if (decisions.slice(at + 1).some((one) => one.body === body && decides(one))) return [];
      const message = `${quote(body ?? "a body")} decided this ${on === undefined ? "earlier" : onDayInWords(on)}, and the words have changed since`;
      return [{ path: ["decisions", at, "of"], message }];
    });
  },
};
