import type { Framework, Grid } from "../framework/model.ts";
import type { AnswersDraft } from "./answers-draft.ts";
import { ANSWER_KEYS } from "../record/key-order.ts";
import { isMapping } from "../mapping.ts";

/** A draft whose answers are in the order of asking, as a walk would have written them. */
export function orderedAnswers(draft: AnswersDraft, framework: Framework): AnswersDraft {
  const { answers } = draft;
  if (answers === undefined) return draft;
  const { questions, tests, grids } = framework;
  const order = [...questions, ...tests, ...grids].map(({ id }) => id);
  const entries = inOrder(answers, order).map(([id, value]) => {
    const test = tests.find((one) => one.id === id);
    const grid = grids.find((one) => one.id === id);
    if (test !== undefined) return [id, orderedAnswer(value, test.followUps)] as const;
    return [id, grid === undefined ? value : orderedGrid(value, grid, framework)] as const;
  });
  return { ...draft, answers: Object.fromEntries(entries) };
}

type FollowUps = Grid["followUps"];

function orderedAnswer(value: unknown, followUps: FollowUps): unknown {
  if (!isMapping(value)) return value;
  const order = [...ANSWER_KEYS, ...followUps.map(({ question }) => question)];
  return Object.fromEntries(inOrder(value, order));
}

function orderedGrid(value: unknown, grid: Grid, framework: Framework): unknown {
  if (!isMapping(value)) return value;
  const rows = inOrder(value, idsOf(framework, grid.rows)).map(([id, row]) => {
    if (grid.columns === null) return [id, orderedAnswer(row, grid.followUps)] as const;
    if (!isMapping(row)) return [id, row] as const;
    const cells = inOrder(row, idsOf(framework, grid.columns)).map(
      ([column, cell]) => [column, orderedAnswer(cell, grid.followUps)] as const,
    );
    return [id, Object.fromEntries(cells)] as const;
  });
  return Object.fromEntries(rows);
}

function idsOf(framework: Framework, setId: string): string[] {
  return framework.sets.get(setId)?.items.map(({ id }) => id) ?? [];
}

/** Entries in this order of keys; keys that are not named come last, as they were. */
function inOrder(
  mapping: Readonly<Record<string, unknown>>,
  order: readonly string[],
): [string, unknown][] {
  const place = new Map(order.map((key, at) => [key, at]));
  const rank = (key: string): number => place.get(key) ?? order.length;
  return Object.entries(mapping).sort(([a], [b]) => rank(a) - rank(b));
}
