import { consultationLength } from "../record/consultation-length.ts";
import type { ClearDays } from "../record/consultation-length.ts";
import { onDayInWords } from "../record/day-in-words.ts";
import { mustBeComplete } from "../record/status.ts";
import type { Problem, RecordRule } from "./model.ts";
import { inDays } from "./words/days.ts";

export const consultationShort: RecordRule = {
  kind: "record",
  id: "consultation-short",
  severity: "warning",
  summary: "A consultation was open for a shorter time than this repository asks",
  why: "People need time to hear of it, to ask others and to answer. A short one hears those who were ready.",
  fix: "Keep it open for longer. If that is no longer possible, say in the record why it was short.",
  source: "rightly.yaml, consultation-days",
  examples: {
    good: `consultations:
  - {id: con-walks, opens: 2026-02-01, closes: 2026-03-02, method: Two walks and a form.}
`,
    bad: `consultations:
  - id: con-walks
    opens: 2026-02-01
    closes: 2026-02-10 # <-
    method: Two walks and a form.
`,
  },
  check: ({ record, consultationDays }) => {
    if (!mustBeComplete(record.status)) return [];
    return (record.consultations ?? []).flatMap((one, at): Problem[] => {
      const length = consultationLength(one);
      if (length === undefined) return [];
      const path = ["consultations", at, "closes"];
      if (length.most < -1) return [{ path, ...backwards(one.opens, one.closes) }];
      if (consultationDays === undefined || length.most >= consultationDays) return [];
      const message = `this consultation was open for ${clearDaysInWords(length)}, and ${inDays(consultationDays)} are asked for here`;
      return [{ path, message }];
    });
  },
};

function clearDaysInWords({ least, most }: ClearDays): string {
  const clear = Math.max(most, 0) === 1 ? "1 clear day" : `${Math.max(most, 0)} clear days`;
  return least === most ? clear : `at most ${clear}`;
}

function backwards(opens = "", closes = ""): Omit<Problem, "path"> {
  return {
    severity: "error",
    message: `this consultation closes ${onDayInWords(closes)}, before it opens ${onDayInWords(opens)}`,
    fix: "Correct the dates: the year may be a slip.",
  };
}
