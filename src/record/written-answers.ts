/** What a record holds under `answers`, compared with what the framework could ask. */
import { standaloneQuestions } from "../framework/asked.ts";
import type { Answers } from "../framework/answers.ts";
import { allOptions } from "../framework/option.ts";
import type { FollowUp, Framework, Grid, Option, Question, Test } from "../framework/model.ts";
import type { Path } from "../finding.ts";
import { isMapping } from "../mapping.ts";

/** Something that can be named. */
export interface Nameable {
  id: string;
  aliases?: readonly string[];
}

/** A name that the framework does not have. */
export interface WrittenUnknown {
  kind: "unknown";
  path: Path;
  /** What it would have to be one of. */
  as: "answer" | "row" | "column" | "follow-up";
  among: readonly Nameable[];
}

/** The answer to a question, whatever it is. */
export interface WrittenValue {
  kind: "value";
  path: Path;
  question: Question;
  value: unknown;
}

/** The answer to a test or to one cell of a grid. */
export interface WrittenAnswer {
  kind: "answer";
  path: Path;
  of: Test | Grid;
  options: readonly Option[];
  answer: Readonly<Record<string, unknown>>;
}

/** A test, grid or row that is not a group of fields. */
export interface WrittenMisshapen {
  kind: "misshapen";
  path: Path;
  value: unknown;
}

export type WrittenEntry = WrittenUnknown | WrittenValue | WrittenAnswer | WrittenMisshapen;

/** Keys of an answer that are not follow-ups. */
const OWN_KEYS: readonly string[] = ["is", "because", "evidence"];

/** Everything written under `answers`, in the order of the file. */
export function writtenAnswers(framework: Framework, answers: Answers): WrittenEntry[] {
  const questions = standaloneQuestions(framework);
  const among: Nameable[] = [...questions, ...framework.tests, ...framework.grids];
  return Object.entries(answers).flatMap(([id, value]): WrittenEntry[] => {
    const path = ["answers", id];
    const question = questions.find((one) => one.id === id);
    if (question !== undefined) return [{ kind: "value", path, question, value }];
    const test = framework.tests.find((one) => one.id === id);
    if (test !== undefined) return answerAt(framework, test, path, value);
    const grid = framework.grids.find((one) => one.id === id);
    if (grid !== undefined) return gridAt(framework, grid, path, value);
    return [{ kind: "unknown", path, as: "answer", among }];
  });
}

function gridAt(framework: Framework, grid: Grid, path: Path, value: unknown): WrittenEntry[] {
  if (!isMapping(value)) return [{ kind: "misshapen", path, value }];
  const rows = framework.sets.get(grid.rows)?.items ?? [];
  const columns = framework.sets.get(grid.columns ?? "")?.items ?? [];
  return Object.entries(value).flatMap(([id, inner]): WrittenEntry[] => {
    const at = [...path, id];
    const row = rows.find((one) => one.id === id);
    if (row === undefined) return [{ kind: "unknown", path: at, as: "row", among: rows }];
    if (grid.columns === null) return answerAt(framework, grid, at, inner);
    const applying = columns.filter((column) => row.columns?.includes(column.id) ?? true);
    return rowAt(framework, grid, applying, at, inner);
  });
}

function rowAt(
  framework: Framework,
  grid: Grid,
  columns: readonly Nameable[],
  path: Path,
  value: unknown,
): WrittenEntry[] {
  if (!isMapping(value)) return [{ kind: "misshapen", path, value }];
  return Object.entries(value).flatMap(([id, inner]): WrittenEntry[] => {
    const at = [...path, id];
    if (columns.some((column) => column.id === id)) return answerAt(framework, grid, at, inner);
    return [{ kind: "unknown", path: at, as: "column", among: columns }];
  });
}

function answerAt(
  framework: Framework,
  of: Test | Grid,
  path: Path,
  value: unknown,
): WrittenEntry[] {
  if (!isMapping(value)) return [{ kind: "misshapen", path, value }];
  const scale = framework.scales.get(of.scale);
  const options = scale === undefined ? [] : allOptions(scale);
  return [
    { kind: "answer", path, of, options, answer: value },
    ...followUpsAt(framework, of.followUps, path, value),
  ];
}

function followUpsAt(
  framework: Framework,
  followUps: readonly FollowUp[],
  path: Path,
  answer: Readonly<Record<string, unknown>>,
): WrittenEntry[] {
  const ids = followUps.map((followUp) => followUp.question);
  const questions = framework.questions.filter((question) => ids.includes(question.id));
  return Object.entries(answer)
    .filter(([key]) => !OWN_KEYS.includes(key))
    .map(([key, value]): WrittenEntry => {
      const question = questions.find((one) => one.id === key);
      if (question !== undefined) return { kind: "value", path: [...path, key], question, value };
      const among = [...OWN_KEYS.map((id) => ({ id })), ...questions];
      return { kind: "unknown", path: [...path, key], as: "follow-up", among };
    });
}
