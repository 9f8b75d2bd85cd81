import { dotted } from "../finding.ts";
import type { Path, Severity } from "../finding.ts";
import type { Status } from "../record/model.ts";
import { isConfirmed } from "../record/status.ts";
import type { Problem, RecordContext, RecordRule } from "./model.ts";

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
  open-to-all: {is: same, because: The gates and paths stay as they are.}
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
  open-to-all: {is: same, because: The gates and paths stay as they are.}
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
    const severity = severityFor(context.record.status);
    return outermost(unreached(context)).map((path): Problem => {
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

/** Where there are answers that are not asked for; the whole grid where none of its cells is. */
function unreached({ asked, written, framework }: RecordContext): Path[] {
  const reached = new Set(asked.map((one) => dotted(one.path)));
  const grids = new Set(asked.flatMap((one) => (one.kind === "cell" ? [one.grid.id] : [])));
  // After an option that does not exist nothing can be known of what follows it.
  const unclear = written
    .filter(
      (one) => one.kind === "answer" && !one.options.some(({ id }) => id === one.answer["is"]),
    )
    .map((one) => dotted(one.path));
  return written.flatMap((one): Path[] => {
    if (one.kind !== "answer" && one.kind !== "value") return [];
    if (reached.has(dotted(one.path))) return [];
    const grid = String(one.path[1]);
    const isGrid = framework?.grids.some(({ id }) => id === grid) === true;
    if (isGrid && !grids.has(grid)) return [["answers", grid]];
    const parent = dotted(one.path.slice(0, -1));
    return one.kind === "value" && unclear.includes(parent) ? [] : [one.path];
  });
}

/** What follows an unreachable answer goes without saying. */
function outermost(paths: readonly Path[]): Path[] {
  const kept = new Map<string, Path>();
  for (const path of paths) {
    const above = path.slice(0, -1).map((_, at) => dotted(path.slice(0, at + 1)));
    if (!above.some((one) => kept.has(one))) kept.set(dotted(path), path);
  }
  return [...kept.values()];
}
