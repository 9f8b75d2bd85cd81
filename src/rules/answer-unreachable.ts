import { dotted } from "../finding.ts";
import type { Severity } from "../finding.ts";
import type { Status } from "../record/model.ts";
import { setAside } from "../record/set-aside.ts";
import { isConfirmed } from "../record/status.ts";
import type { Problem, RecordRule } from "./model.ts";

export const answerUnreachable: RecordRule = {
  kind: "record",
  id: "answer-unreachable",
  severity: "error",
  summary: "The record answers a question that its other answers rule out",
  why: "Someone changed an answer, and this one no longer applies. Readers would take it as one of the reasons.",
  fix: "Remove it, or correct the answer that rules it out.",
  source: "The framework that the record names: conditions",
  examples: {
    good: `answers:
  size: one-bench
  open-to-all: {is: same, because: The gates and paths stay as they are., evidence: [ev-count]}
  finest:
    is: not-the-best
    because: There is no shade there at noon.
    better-would-be: A tree.
  wishes:
    more-trees: {is: not-touched}
    clean-water: {is: not-touched}
    safe-swings: {is: not-touched}
    room-to-run: {is: not-touched}
`,
    bad: `answers:
  size: one-bench
  open-to-all: {is: same, because: The gates and paths stay as they are., evidence: [ev-count]}
  finest:
    is: the-best
    because: Nothing that was asked for is left out.
    better-would-be: A tree. # <-
  wishes:
    more-trees: {is: not-touched}
    clean-water: {is: not-touched}
    safe-swings: {is: not-touched}
    room-to-run: {is: not-touched}
`,
  },
  check: (context) => {
    const { record, framework } = context;
    if (framework === undefined) return [];
    const severity = severityFor(record.status);
    return setAside(record, framework, context).map((path): Problem => {
      const message = `${dotted(path)} has an answer, but after the other answers it is not asked`;
      return { path, at: "key", message, severity };
    });
  },
};

/** A draft may still change its mind back; a decision may not hold what does not belong to it. */
function severityFor(status: Status): Severity {
  if (isConfirmed(status)) return "error";
  return status === "proposed" ? "warning" : "note";
}
