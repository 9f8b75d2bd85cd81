import { dotted } from "../finding.ts";
import type { Path } from "../finding.ts";
import { answerAt } from "../framework/asked.ts";
import { failedGates } from "../framework/gates.ts";
import type { Condition } from "../framework/model.ts";
import { mustBeComplete } from "../record/status.ts";
import type { Problem, RecordContext, RecordRule } from "./model.ts";

export const gateUnmet: RecordRule = {
  kind: "record",
  id: "gate-unmet",
  severity: "error",
  summary: "Two answers do not fit together, by a check that the framework makes",
  why: "People who read two answers that do not fit cannot tell which of them to believe. The framework can add its own reason.",
  fix: "Read the answers that it names again, and change the one that is wrong.",
  source: "The framework that the record names: gates",
  examples: {
    good: `answers:
  size: one-bench
  open-to-all: {is: same, because: The gates and paths stay as they are., evidence: [ev-count]}
  finest:
    is: not-the-best
    because: The reeds are lost for a year.
    better-would-be: A raft.
  wishes:
    more-trees: {is: not-touched}
    clean-water: {is: harms, because: The digging muddies the pond., evidence: [ev-count]}
    safe-swings: {is: not-touched}
    room-to-run: {is: not-touched}
actions:
  - id: act-reeds
    kind: mitigation
    covers: [answers.wishes.clean-water]
    what: Plant reeds.
    owner: Head gardener
    due: 2027-10-01
    status: open
`,
    bad: `answers:
  size: one-bench
  open-to-all: {is: same, because: The gates and paths stay as they are., evidence: [ev-count]}
  finest: # <-
    is: the-best
    because: Nothing that was asked for is left out.
  wishes:
    more-trees: {is: not-touched}
    clean-water: {is: harms, because: The digging muddies the pond., evidence: [ev-count]}
    safe-swings: {is: not-touched}
    room-to-run: {is: not-touched}
actions:
  - id: act-reeds
    kind: mitigation
    covers: [answers.wishes.clean-water]
    what: Plant reeds.
    owner: Head gardener
    due: 2027-10-01
    status: open
`,
  },
  check: (context) => {
    const { record, framework } = context;
    if (framework === undefined || !mustBeComplete(record.status)) return [];
    return failedGates(framework, record.answers ?? {}, record.stage, context.asked)
      .map(({ require, level: severity, say, why }): Problem => {
        const message = withoutFullStop(say);
        return { path: pathOf(require), at: "key", severity, message, why };
      })
      .filter(({ path }) => isAnswered(context, path));
  },
};

/** What is missing or not an option is said of the answer itself, not of how answers go together. */
function isAnswered({ record, written }: RecordContext, path: Path): boolean {
  if (path.length < 2) return true;
  if (answerAt(record.answers ?? {}, path) === undefined) return false;
  const one = written.find((other) => dotted(other.path) === dotted(path));
  return one?.kind !== "answer" || one.options.some(({ id }) => id === one.answer["is"]);
}

/** The first answer that a condition looks at. */
function pathOf(condition: Condition): Path {
  switch (condition.kind) {
    case "is":
    case "includes":
    case "answered":
    case "amount":
      return ["answers", condition.answer];
    case "count":
      return ["answers", condition.grid];
    case "stage":
      return ["stage"];
    case "cell":
    case "use":
      return ["answers"];
    case "all":
    case "any":
    case "none":
      return condition.of[0] === undefined ? ["answers"] : pathOf(condition.of[0]);
  }
}

function withoutFullStop(sentence: string): string {
  return sentence.replace(/\.\s*$/, "");
}
