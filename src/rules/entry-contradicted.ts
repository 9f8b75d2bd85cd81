import { dayInWords } from "../record/day-in-words.ts";
import { isToldLater } from "../record/told-later.ts";
import type { Problem, RecordRule } from "./model.ts";

export const entryContradicted: RecordRule = {
  kind: "record",
  id: "entry-contradicted",
  severity: "error",
  summary: "A record says that it was written down later, and its days do not bear that out",
  why: "Less is asked of a decision that was written down later. People would be told less than they are owed of one that was not.",
  fix: "Write the day on which it was written down under entry, or leave entry out if it was recorded as it was taken.",
  source: "Record format 1, entry",
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
