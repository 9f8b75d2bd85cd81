import { dotted } from "../finding.ts";
import { answerAt, askedOf } from "../framework/asked.ts";
import type { Asked, AskedCell } from "../framework/asked.ts";
import { demandsOf } from "../framework/demands.ts";
import type { Demand, Framework } from "../framework/model.ts";
import type { DecisionRecord } from "./model.ts";

export interface Completeness {
  /** How many of them are answered, with everything the chosen option demands. */
  answered: number;
  /** Things that must be answered as the record stands. It grows and shrinks with the answers. */
  total: number;
  /** Those still to do, in asking order. */
  open: Asked[];
}

/**
 * How far the answers of a record have come: every test, required question and picked row that is
 * reached counts one, and so does picking the rows of a grid. An answer counts when its because,
 * evidence and action are there where its option demands them.
 */
export function completeness(record: DecisionRecord, framework: Framework): Completeness {
  const answers = record.answers ?? {};
  const reached = askedOf(framework, answers, record.stage);
  const unpicked = firstUnpicked(reached, record);
  const counted = reached.filter((asked) => isCounted(asked, answerAt(answers, asked.path)));
  const open = [...counted.filter((asked) => !isAnswered(asked, record)), ...unpicked];
  const order = new Map(reached.map((asked, index) => [asked, index]));
  open.sort((a, b) => order.get(a)! - order.get(b)!);
  const total = counted.length + pickedGrids(reached).size;
  return { answered: total - open.length, total, open };
}

/** Rows that were not picked, and those nobody has been asked to pick yet, are no question yet. */
function isCounted(asked: Asked, answer: unknown): boolean {
  if (asked.kind === "question") return asked.question.required;
  if (asked.kind === "test" || asked.grid.mode === "every-row") return true;
  return answer !== undefined && optionOf(answer) !== asked.grid.leaves;
}

function isAnswered(asked: Asked, record: DecisionRecord): boolean {
  const answer = answerAt(record.answers ?? {}, asked.path);
  if (asked.kind === "question") return !isBlank(answer);
  if (optionOf(answer) === undefined) return false;
  return demandsOf(asked, answer).every((demand) => isMet(demand, asked, answer, record));
}

function isMet(demand: Demand, asked: Asked, answer: unknown, record: DecisionRecord): boolean {
  switch (demand) {
    case "because":
    case "evidence":
      return !isBlank((answer as Record<string, unknown>)[demand]);
    case "action":
      return (record.actions ?? []).some(({ covers }) => covers?.includes(dotted(asked.path)));
    // Another person's reading comes after the answers are given.
    case "review":
      return true;
  }
}

/** The first row without an entry of each grid whose rows are still to be picked. */
function firstUnpicked(reached: readonly Asked[], record: DecisionRecord): AskedCell[] {
  const answers = record.answers ?? {};
  return [...pickedGrids(reached).values()].flatMap((cells) =>
    cells.filter((cell) => answerAt(answers, cell.path) === undefined).slice(0, 1),
  );
}

/** The cells of every grid in which a person picks rows, by grid. */
function pickedGrids(reached: readonly Asked[]): Map<string, AskedCell[]> {
  const grids = new Map<string, AskedCell[]>();
  for (const asked of reached) {
    if (asked.kind !== "cell" || asked.grid.mode !== "pick-relevant") continue;
    grids.set(asked.grid.id, [...(grids.get(asked.grid.id) ?? []), asked]);
  }
  return grids;
}

function optionOf(answer: unknown): string | undefined {
  if (typeof answer !== "object" || answer === null || !("is" in answer)) return undefined;
  return typeof answer.is === "string" && answer.is !== "" ? answer.is : undefined;
}

function isBlank(value: unknown): boolean {
  if (typeof value === "string") return value.trim() === "";
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}
