import { dotted } from "../finding.ts";
import type { Path } from "../finding.ts";
import { askedOf } from "../framework/asked.ts";
import type { Asked } from "../framework/asked.ts";
import type { Framework } from "../framework/model.ts";
import type { DecisionRecord } from "./model.ts";
import { writtenAnswers } from "./written-answers.ts";
import type { WrittenEntry } from "./written-answers.ts";

/**
 * Paths of answers that the record holds and nothing asks for any more, because another answer has
 * changed: the whole grid where none of its cells is asked, and not what follows up an answer that is
 * named already. They do not count. A name that the framework does not have is not among them: that
 * is a slip, which a check reports, and no reason to take anyone's words away.
 * @param known What is asked and written, if someone has worked it out already.
 */
export function setAside(
  record: DecisionRecord,
  framework: Framework,
  known: { asked?: readonly Asked[]; written?: readonly WrittenEntry[] } = {},
): Path[] {
  const answers = record.answers ?? {};
  const asked = known.asked ?? askedOf(framework, answers, record.stage);
  const reached = new Set(asked.map((one) => dotted(one.path)));
  const grids = new Set(asked.flatMap((one) => (one.kind === "cell" ? [one.grid.id] : [])));
  const written = known.written ?? writtenAnswers(framework, answers);
  // After an option that does not exist nothing can be known of what follows it.
  const unclear = new Set(
    written
      .filter(
        (one) => one.kind === "answer" && !one.options.some(({ id }) => id === one.answer["is"]),
      )
      .map((one) => dotted(one.path)),
  );
  const paths = written.flatMap((one): Path[] => {
    if (one.kind !== "answer" && one.kind !== "value") return [];
    if (reached.has(dotted(one.path))) return [];
    const grid = String(one.path[1]);
    const isGrid = framework.grids.some(({ id }) => id === grid);
    if (isGrid && !grids.has(grid)) return [["answers", grid]];
    const parent = dotted(one.path.slice(0, -1));
    return one.kind === "value" && unclear.has(parent) ? [] : [one.path];
  });
  return outermost(paths);
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
