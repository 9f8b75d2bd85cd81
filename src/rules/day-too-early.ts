import type { Path } from "../finding.ts";
import type { DecisionRecord } from "../record/model.ts";
import { tooEarly } from "../record/must-follow.ts";
import type { Problem, RecordRule } from "./model.ts";

export const dayTooEarly: RecordRule = {
  kind: "record",
  id: "day-too-early",
  severity: "error",
  summary: "A date had already passed when it was set",
  why: "A slip in the year breaks a promise from the start, or lets a record be destroyed while it is still needed.",
  fix: "Correct the date: the year may be a slip.",
  source: "Rightly's own record format 1, look-backs and publication",
  examples: {
    good: `publication: {access: open, summary: There will be a bench., retain-until: 2032-03-20}\n`,
    bad: `publication:
  access: open
  summary: There will be a bench.
  retain-until: 2020-01-05 # <-
`,
  },
  check: ({ record }) =>
    agreedDays(record).flatMap(([path, day]): Problem[] => {
      const message = tooEarly(record, path, day);
      return message === undefined ? [] : [{ path, message }];
    }),
};

/** The day a decision takes effect has a rule of its own. */
function agreedDays(record: DecisionRecord): [path: Path, day: string][] {
  const { publication = {}, "look-backs": lookBacks = [] } = record;
  const days: [Path, unknown][] = [
    ...lookBacks.map(({ due }, at): [Path, unknown] => [["look-backs", at, "due"], due]),
    [["publication", "not-before"], publication["not-before"]],
    [["publication", "retain-until"], publication["retain-until"]],
  ];
  return days.flatMap(([path, day]) => (typeof day === "string" ? [[path, day]] : []));
}
