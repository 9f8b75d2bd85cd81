import { isMapping } from "../mapping.ts";
import type { Answers } from "./answers.ts";
import { findOption } from "./option.ts";
import type { Amount, Condition, Framework, Scale } from "./model.ts";

export interface ConditionContext {
  framework: Framework;
  /** Only answers that were reached. */
  answers: Answers;
  stage?: string;
  /** Option of the test or cell being followed up. */
  cell?: string;
}

type Of<K extends Condition["kind"]> = Extract<Condition, { kind: K }>;

/**
 * Whether a condition holds. A question without an answer, or with one outside its scale, satisfies
 * nothing but an explicit `is` or `answered: false`.
 */
export function holds(condition: Condition, context: ConditionContext): boolean {
  switch (condition.kind) {
    case "is":
      return isHolds(condition, context);
    case "includes":
      return includesHolds(condition, context);
    case "answered":
      return (valueOf(condition.answer, context) !== undefined) === condition.answered;
    case "amount":
      return amountHolds(condition, context);
    case "count":
      return countHolds(condition, context);
    case "cell":
      return context.cell !== undefined && condition.options.includes(context.cell);
    case "stage":
      return context.stage === condition.stage;
    case "use": {
      const named = context.framework.conditions.get(condition.name);
      return named !== undefined && holds(named, context);
    }
    case "all":
      return condition.of.every((part) => holds(part, context));
    case "any":
      return condition.of.some((part) => holds(part, context));
    case "none":
      return !condition.of.some((part) => holds(part, context));
  }
}

/** What was answered: the option of a test, the value of a question. Empty counts as nothing. */
function valueOf(id: string, { answers }: ConditionContext): unknown {
  const answer = answers[id];
  const value = isMapping(answer) ? answer["is"] : answer;
  return value === "" || (Array.isArray(value) && value.length === 0) ? undefined : value;
}

function isHolds({ answer, options, negated }: Of<"is">, context: ConditionContext): boolean {
  const value = valueOf(answer, context);
  if (typeof value !== "string") return false;
  if (!negated) return options.includes(value);
  return isOnScale(answer, value, context) && !options.includes(value);
}

function includesHolds({ answer, options }: Of<"includes">, context: ConditionContext): boolean {
  const value = valueOf(answer, context);
  return Array.isArray(value) && value.some((one) => options.includes(one as string));
}

function amountHolds({ answer, amount }: Of<"amount">, context: ConditionContext): boolean {
  const value = valueOf(answer, context);
  const scale = scaleOf(answer, context);
  if (scale !== undefined) {
    return compares(
      rank(scale, value),
      amountMap(amount, (bound) => rank(scale, bound)),
    );
  }
  if (typeof value === "number") return compares(value, amount);
  return typeof value === "string" && compares(value, amount);
}

function countHolds(condition: Of<"count">, { answers }: ConditionContext): boolean {
  const rows = answers[condition.grid];
  const cells = Object.entries(isMapping(rows) ? rows : {})
    .filter(([row]) => condition.row === undefined || row === condition.row)
    .flatMap(([, cell]) => optionsIn(cell, condition.column));
  const count = cells.filter((option) => option === condition.option).length;
  return compares(count, condition.amount);
}

/** The option of a row, or those of its columns. */
function optionsIn(cell: unknown, column: string | undefined): unknown[] {
  if (!isMapping(cell)) return [];
  if (typeof cell["is"] === "string") return column === undefined ? [cell["is"]] : [];
  return Object.entries(cell)
    .filter(([id]) => column === undefined || id === column)
    .flatMap(([, inner]) => (isMapping(inner) ? [inner["is"]] : []));
}

type Bound = { atLeast: unknown } | { atMost: unknown };

function amountMap(amount: Amount, change: (bound: string | number) => unknown): Bound {
  return "atLeast" in amount
    ? { atLeast: change(amount.atLeast) }
    : { atMost: change(amount.atMost) };
}

/** Compares numbers with numbers and text (ISO days) with text; anything else does not hold. */
function compares(value: unknown, bound: Bound): boolean {
  const limit = "atLeast" in bound ? bound.atLeast : bound.atMost;
  const isAtLeast = "atLeast" in bound;
  if (typeof value === "number" && typeof limit === "number") {
    return isAtLeast ? value >= limit : value <= limit;
  }
  if (typeof value === "string" && typeof limit === "string") {
    return isAtLeast ? value >= limit : value <= limit;
  }
  return false;
}

/** Position from the worst option; nothing for an answer outside the scale. */
function rank(scale: Scale, value: unknown): number | undefined {
  const index = scale.options.findIndex((option) => option.id === value);
  return index === -1 ? undefined : index;
}

function scaleOf(id: string, { framework }: ConditionContext): Scale | undefined {
  const test = framework.tests.find((one) => one.id === id);
  return test === undefined ? undefined : framework.scales.get(test.scale);
}

/** Whether the answer is a point on its scale, and not one of those outside. */
function isOnScale(id: string, value: string, context: ConditionContext): boolean {
  const scale = scaleOf(id, context);
  if (scale === undefined) return true;
  return findOption(scale, value) !== undefined && rank(scale, value) !== undefined;
}
