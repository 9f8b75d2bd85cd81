import { dayInWords, onDayInWords } from "../record/day-in-words.ts";
import { isSurelyBefore } from "../record/day-span.ts";
import type { Problem, RecordRule } from "./model.ts";
import { lastDecided } from "./words/decided-on.ts";

export const evidenceLate: RecordRule = {
  kind: "record",
  id: "evidence-late",
  severity: "error",
  summary: "Evidence is dated after the decision that rests on it",
  why: "Nobody can weigh what they do not know yet. Evidence found afterwards defends a decision; it does not inform one.",
  fix: "Correct the date, or say in the look-back what was learned later.",
  source:
    "Kaur v Ealing [2008] EWHC 2062 (Admin): regard is had before and at the time of a decision",
  examples: {
    good: `evidence:
  - {id: ev-count, title: Count, kind: data, where: Parks office, date: 2026-03, says: A third turn back.}
`,
    bad: `evidence:
  - id: ev-count
    title: Count
    kind: data
    where: Parks office
    date: 2026-04-02 # <-
    says: A third turn back.
`,
  },
  check: ({ record }) => {
    const last = lastDecided(record);
    if (last === undefined) return [];
    return (record.evidence ?? []).flatMap(({ date }, at): Problem[] => {
      // A month or a year is late only when all of it is.
      if (date === undefined || !isSurelyBefore(last, date)) return [];
      const message = `this evidence is dated ${dayInWords(date)}, but the decision was taken ${onDayInWords(last)}`;
      return [{ path: ["evidence", at, "date"], message }];
    });
  },
};
