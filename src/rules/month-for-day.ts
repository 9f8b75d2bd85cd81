import type { Path } from "../finding.ts";
import { dayMark, entryKindOf, isOfPlan, takesMonthOrYear } from "../record/day-mark.ts";
import { daySpan } from "../record/day-span.ts";
import { FIELDS } from "../record/fields.ts";
import { valuesAt } from "../record/happened.ts";
import { quote } from "../yaml/quote.ts";
import type { Problem, RecordRule } from "./model.ts";

export const monthForDay: RecordRule = {
  kind: "record",
  id: "month-for-day",
  severity: "error",
  summary: "The record gives a month or a year, and a day is asked for",
  why: "The days for a call-in, a notice and a look-back are counted from a day. Nobody can count them from a month.",
  fix: "Write the day.",
  source: "Rightly's own record format 1, dates",
  examples: {
    good: `decisions:
  - {body: town-council, decider: Parks committee, capacity: non-executive, on: 2026-03-20, result: approved, resolution: Agreed to place the bench., reasons: People who tire should be able to stay., interests: none-declared}
`,
    bad: `decisions:
  - body: town-council
    decider: Parks committee
    capacity: non-executive
    on: 2026-03 # <-
    result: approved
    resolution: Agreed to place the bench.
    reasons: People who tire should be able to stay.
    interests: none-declared
`,
  },
  check: ({ record }) => {
    const kind = entryKindOf(record);
    return TOLD_LATER.flatMap((pattern) => valuesAt(record, pattern)).flatMap(
      ([path, day]): Problem[] => {
        const span = daySpan(day);
        if (span === undefined || span.first === span.last) return [];
        if (takesMonthOrYear(path, kind)) return [];
        const known = isOfPlan(path)
          ? "a plan names the day"
          : "of a decision that is recorded as it is taken the day is known";
        const message = `${quote(day)} is ${day.length === 4 ? "a year" : "a month"}, and ${known}`;
        return [{ path, message }];
      },
    );
  },
};

/** Fields that take a month or a year only of a decision that is told later. */
const TOLD_LATER = FIELDS.map(({ path }) => path).filter(
  (pattern) => dayMark(stepsOf(pattern)) === "told-later",
);

function stepsOf(pattern: string): Path {
  return pattern
    .replaceAll("[]", ".0")
    .split(".")
    .map((step) => (step === "0" ? 0 : step));
}
