import { entryKindOf } from "../record/day-mark.ts";
import { dayInWords } from "../record/day-in-words.ts";
import { daySpan } from "../record/day-span.ts";
import type { Problem, RecordRule } from "./model.ts";

export const entryLate: RecordRule = {
  kind: "record",
  id: "entry-late",
  severity: "warning",
  summary:
    "A decision was taken when decisions were recorded here already, and was written down afterwards",
  why: "A decision that was written down later has to meet fewer rules. That is only for decisions from before records began here. It is not a way to tell people less.",
  fix: "Take out entry and answer what is asked of a decision that is recorded as it is taken. If records began here on a later day, correct records-from in rightly.yaml.",
  source: "rightly.yaml, records-from",
  examples: {
    good: `entry: {kind: recorded-later, on: 2026-08-03}
`,
    bad: `entry: {kind: recorded-later, on: 2026-08-03} # <-
decisions:
  - {body: town-council, decider: Parks committee, capacity: non-executive, on: 2026-07-20, result: approved, resolution: Agreed to place the bench., reasons: People who tire should be able to stay., interests: none-declared}
`,
  },
  check: ({ record, recordsFrom, isBuild }) => {
    const kind = entryKindOf(record) ?? "taken-here";
    if (recordsFrom === undefined || kind === "taken-here") return [];
    const decided = (record.decisions ?? []).flatMap(({ on }) => (on === undefined ? [] : [on]));
    // Of a month or a year, only if no day of it is earlier: nobody is blamed for what may not be so.
    const late = decided.find((on) => (daySpan(on)?.first ?? "") >= recordsFrom);
    if (late === undefined) return [];
    const message = `the record was written down later and holds a decision of ${dayInWords(late)}, but decisions are recorded here as they are taken from ${dayInWords(recordsFrom)}`;
    const problem: Problem = { path: ["entry", "kind"], message };
    return [isBuild === true ? { ...problem, severity: "error" } : problem];
  },
};
