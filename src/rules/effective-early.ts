import { dayInWords, onDayInWords } from "../record/day-in-words.ts";
import { isSurelyBefore, isSurelyNotAfter, isWholeDay } from "../record/day-span.ts";
import { unknownAt } from "../record/not-known.ts";
import type { Decision } from "../record/decision-model.ts";
import { callInEnds } from "../record/call-in.ts";
import type { WorkingCalendar } from "../record/working-days.ts";
import type { Problem, RecordRule } from "./model.ts";

export const effectiveEarly: RecordRule = {
  kind: "record",
  id: "effective-early",
  severity: "error",
  summary: "A decision takes effect before it was taken, or before its call-in ends",
  why: "Members cannot look at a decision again with an open mind if it is already being carried out.",
  fix: "Give the first working day after the call-in ends.",
  source: "The body's constitution; record format 1, decisions.effective-from",
  examples: {
    good: `decisions:
  - {body: town-council, decider: Cabinet, capacity: executive, on: 2026-03-20, result: approved, resolution: Agreed., reasons: People who tire should be able to stay., interests: none-declared, key: {is: false, because: One ward and little money.}, call-in: {working-days: 3, ends: 2026-03-25}, effective-from: 2026-03-26}
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
    key: {is: false, because: One ward and little money.}
    call-in: {working-days: 3, ends: 2026-03-25}
    effective-from: 2026-03-25 # <-
`,
  },
  check: ({ record, calendar }) =>
    (record.decisions ?? []).flatMap((decision, at): Problem[] => {
      if (unknownAt(record, ["decisions", at, "call-in", "published"])) return [];
      const message = tooEarly(decision, calendar);
      return message === undefined ? [] : [{ path: ["decisions", at, "effective-from"], message }];
    }),
};

function tooEarly(decision: Decision, calendar: WorkingCalendar): string | undefined {
  const { on, "effective-from": effective } = decision;
  if (effective === undefined) return undefined;
  if (on !== undefined && isSurelyBefore(effective, on)) {
    return `the decision takes effect ${onDayInWords(effective)}, but was taken ${onDayInWords(on)}`;
  }
  const called = afterCallIn(decision, effective);
  if (called !== undefined) return called === "" ? undefined : called;
  const ends = endOf(decision, calendar);
  if (ends === undefined || !isSurelyNotAfter(effective, ends)) return undefined;
  return `the decision takes effect ${onDayInWords(effective)}, but may be called in until ${dayInWords(ends)}`;
}

/** The day that is given, or else the one that is counted; none where there is no call-in. */
function endOf({ on, "call-in": callIn }: Decision, calendar: WorkingCalendar): string | undefined {
  const { "working-days": count, published = on, ends } = callIn ?? {};
  if (count === 0) return undefined;
  if (ends !== undefined) return ends;
  // No days are counted from a month or a year.
  if (count === undefined || !isWholeDay(published)) return undefined;
  return callInEnds(published, count, calendar).on;
}

/** What is wrong where it was called in; an empty text if nothing is, nothing if it was not. */
function afterCallIn({ "call-in": callIn }: Decision, effective: string): string | undefined {
  const { "called-in": since, outcome, "outcome-on": over } = callIn ?? {};
  if (since === undefined) return undefined;
  if (outcome !== "upheld") {
    return `the decision takes effect ${onDayInWords(effective)}, but it was called in ${onDayInWords(since)} and there is no outcome yet`;
  }
  if (over === undefined || !isSurelyBefore(effective, over)) return "";
  return `the decision takes effect ${onDayInWords(effective)}, but its call-in ended ${onDayInWords(over)}`;
}
