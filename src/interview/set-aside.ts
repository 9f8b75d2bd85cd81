import { dotted } from "../finding.ts";
import type { Path } from "../finding.ts";
import { askedOf } from "../framework/asked.ts";
import type { Framework } from "../framework/model.ts";
import type { DecisionRecord } from "../record/model.ts";
import { isMapping, valueAt } from "./value-at.ts";

/** Keys of an answer that are not follow-ups. */
export const ANSWER_KEYS: readonly string[] = ["is", "because", "evidence"];

/**
 * Paths of answers that the draft holds and nothing asks for any more, because another answer has
 * changed. They are kept, not deleted, and do not count.
 */
export function setAside(draft: DecisionRecord, framework: Framework): Path[] {
  const asked = askedOf(framework, draft.answers ?? {}, draft.stage);
  const reached = new Set(asked.map(({ path }) => dotted(path)));
  const answers = asked.flatMap(({ kind, path }) => (kind === "question" ? [] : [dotted(path)]));
  // What stands above a cell is a grid or a row: not an answer, but on the way to one.
  const above = new Set(answers.flatMap(withParents));
  return Object.keys(draft.answers ?? {}).flatMap((key) =>
    unreached(draft, ["answers", key], reached, above),
  );
}

function unreached(
  draft: DecisionRecord,
  path: Path,
  reached: ReadonlySet<string>,
  above: ReadonlySet<string>,
): Path[] {
  const name = dotted(path);
  const value = valueAt(draft, path);
  if (!reached.has(name) && !above.has(name)) return [path];
  if (!isMapping(value)) return [];
  const isAnswer = reached.has(name);
  return Object.keys(value)
    .filter((key) => !isAnswer || !ANSWER_KEYS.includes(key))
    .flatMap((key) => unreached(draft, [...path, key], reached, above));
}

function withParents(name: string): string[] {
  const parts = name.split(".");
  return parts.slice(1, -1).map((_, at) => parts.slice(0, at + 2).join("."));
}
