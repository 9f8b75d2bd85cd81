/**
 * Reach: what a framework asks of a record as it is now. One pure function, because hidden questions
 * that still count are the classic fault of this kind of program.
 */
import type { Path } from "../finding.ts";
import { visibleAnswers } from "./visible.ts";
import type { Answers } from "./answers.ts";
import { holds } from "./condition.ts";
import type { ConditionContext } from "./condition.ts";
import type { FollowUp, Framework, Grid, Item, Question, Scale, Test } from "./model.ts";

export interface AskedTest {
  kind: "test";
  path: Path;
  test: Test;
  scale: Scale;
}

export interface AskedCell {
  kind: "cell";
  path: Path;
  grid: Grid;
  row: Item;
  /** Absent in a grid without columns. */
  column: Item | undefined;
  scale: Scale;
}

export interface AskedQuestion {
  kind: "question";
  path: Path;
  question: Question;
  /** The test or cell it follows up. Absent: it belongs to none. */
  within: AskedTest | AskedCell | undefined;
}

/** One thing that is asked. Its path starts with `answers`. */
export type Asked = AskedTest | AskedCell | AskedQuestion;

/**
 * Everything that is asked, in order: questions that belong to no test or grid, tests, grids, each with its
 * follow-ups directly behind it. A grid gives every cell that applies, picked or not.
 * @param stage The record's stage.
 */
export function askedOf(framework: Framework, answers: Answers, stage?: string): Asked[] {
  const asked: Asked[] = [];
  // A condition sees only answers to what was itself reached, so these grow together.
  const seen = visibleAnswers(answers);
  const context: ConditionContext = {
    framework,
    answers: seen.answers,
    ...(stage === undefined ? {} : { stage }),
  };
  const reach = (one: Asked): void => {
    asked.push(one);
    seen.show(one.path.slice(1));
  };
  for (const question of standaloneQuestions(framework)) {
    if (!isAsked(question, context)) continue;
    reach({ kind: "question", path: ["answers", question.id], question, within: undefined });
  }
  for (const test of framework.tests) {
    if (!isAsked(test, context)) continue;
    const scale = scaleOf(framework, test.scale);
    const one: AskedTest = { kind: "test", path: ["answers", test.id], test, scale };
    reach(one);
    for (const followed of followUpsOf(one, test.followUps, answers, context)) reach(followed);
  }
  for (const grid of framework.grids) {
    if (!isAsked(grid, context)) continue;
    for (const one of cellsOf(framework, grid)) {
      reach(one);
      for (const followed of followUpsOf(one, grid.followUps, answers, context)) reach(followed);
    }
  }
  return asked;
}

function isAsked({ when }: Pick<Question, "when">, context: ConditionContext): boolean {
  return when === undefined || holds(when, context);
}

/** The value at a path that starts with `answers`; `undefined` where there is none. */
export function answerAt(answers: Answers, path: Path): unknown {
  let value: unknown = answers;
  for (const step of path.slice(1)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}

/** By framework: thousands of records ask for those of one. */
const STANDALONE = new WeakMap<Framework, readonly Question[]>();

/** Questions that no test and no grid follows up with, in file order. */
export function standaloneQuestions(framework: Framework): readonly Question[] {
  const before = STANDALONE.get(framework);
  if (before !== undefined) return before;
  const alone = questionsAlone(framework);
  STANDALONE.set(framework, alone);
  return alone;
}

function questionsAlone(framework: Framework): Question[] {
  const followed = new Set(
    [...framework.tests, ...framework.grids].flatMap((one) => one.followUps.map((f) => f.question)),
  );
  return framework.questions.filter((question) => !followed.has(question.id));
}

/** Every cell of a grid that applies: a row with `columns` has only those. */
export function cellsOf(framework: Framework, grid: Grid): AskedCell[] {
  const scale = scaleOf(framework, grid.scale);
  const rows = framework.sets.get(grid.rows)?.items ?? [];
  if (grid.columns === null) {
    return rows.map((row) => {
      return {
        kind: "cell",
        path: ["answers", grid.id, row.id],
        grid,
        row,
        column: undefined,
        scale,
      };
    });
  }
  const columns = framework.sets.get(grid.columns)?.items ?? [];
  return rows.flatMap((row) =>
    columns
      .filter((column) => row.columns?.includes(column.id) ?? true)
      .map((column): AskedCell => {
        return {
          kind: "cell",
          path: ["answers", grid.id, row.id, column.id],
          grid,
          row,
          column,
          scale,
        };
      }),
  );
}

function followUpsOf(
  within: AskedTest | AskedCell,
  followUps: readonly FollowUp[],
  answers: Answers,
  context: ConditionContext,
): AskedQuestion[] {
  const answer = answerAt(answers, within.path);
  const cell = chosenOption(answer);
  // Nothing follows an answer that has not been given.
  if (cell === undefined) return [];
  const here: ConditionContext = { ...context, cell };
  return followUps.flatMap(({ question: id, when }) => {
    const question = questionOf(context, id);
    if (question === undefined) return [];
    const conditions = [when, question.when].filter((condition) => condition !== undefined);
    if (!conditions.every((condition) => holds(condition, here))) return [];
    return [{ kind: "question", path: [...within.path, id], question, within }];
  });
}

function questionOf(context: ConditionContext, id: string): Question | undefined {
  return context.framework.questions.find((question) => question.id === id);
}

function chosenOption(answer: unknown): string | undefined {
  if (typeof answer !== "object" || answer === null || !("is" in answer)) return undefined;
  return typeof answer.is === "string" ? answer.is : undefined;
}

function scaleOf(framework: Framework, id: string): Scale {
  const scale = framework.scales.get(id);
  if (scale === undefined) throw new Error(`a framework without scale ${id} was let through`);
  return scale;
}
