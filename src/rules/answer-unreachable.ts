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
  summary: "A record holds an answer to a question that its other answers rule out",
  why: "Somebody changed an answer, and what was said after it no longer applies. Left in a decision, it would be read as part of the reasons.",
  fix: "Remove it, or correct the answer that rules it out.",
  source: "The framework: conditions",
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
      const message = `${dotted(path)} is answered, but the other answers mean that it is not asked`;
      return { path, at: "key", message, severity };
    });
  },
};

/** A draft may still change its mind back; a decision may not hold what does not belong to it. */
function severityFor(status: Status): Severity {
  if (isConfirmed(status)) return "error";
  return status === "proposed" ? "warning" : "note";
}
