import { dayInWords } from "../record/day-in-words.ts";
import { isToldLater } from "../record/told-later.ts";
import type { Problem, RecordRule } from "./model.ts";

export const entryContradicted: RecordRule = {
  kind: "record",
  id: "entry-contradicted",
  severity: "error",
  summary: "A record says that it was written down later, but its dates do not fit that",
  why: "A decision that was written down later has to meet fewer rules. If it was not written down later, people would be told less than they should be.",
  fix: "If it was written down later, correct the day under entry. If it was recorded when it was decided, remove entry from the record.",
  source: "Rightly's own record format 1, entry",
  examples: {
    good: `entry: {kind: recorded-later, on: 2026-06-01}
`,
    bad: `entry: {kind: recorded-later, on: 2026-01-05} # <-
`,
  },
  check: ({ record }) => {
    const { entry, decisions = [] } = record;
    if (!isToldLater(record)) return [];
    const written = entry?.on;
    if (written === undefined) {
      const message = "the record was written down later, and does not say on which day";
      return [{ path: ["entry"], at: "key", message }];
    }
    const others = decisions.flatMap(({ on }) => (on !== undefined && on >= written ? [on] : []));
    return others.slice(0, 1).map((on): Problem => {
      const message = `the record says that it was written down on ${dayInWords(written)}, and holds a decision of ${dayInWords(on)}`;
      return { path: ["entry", "on"], message };
    });
  },
};
