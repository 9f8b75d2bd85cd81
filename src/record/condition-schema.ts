/** Conditions of a framework as JSON Schemas over a whole record. */
import type { Path } from "../finding.ts";
import { cellsOf, standaloneQuestions } from "../framework/asked.ts";
import type { Amount, Condition, Framework } from "../framework/model.ts";

export type Schema = Readonly<Record<string, unknown>>;

type Of<K extends Condition["kind"]> = Extract<Condition, { kind: K }>;

export interface ConditionPlace {
  framework: Framework;
  /** Path of the test or cell that is followed up, for conditions on it. */
  cell?: Path;
}

const NEVER: Schema = { not: {} };

/**
 * A schema that a record meets exactly when the condition holds; `undefined` where JSON Schema cannot
 * say it (days compared, cells counted beyond one). An answer that is itself not asked counts as none.
 */
export function conditionSchema(condition: Condition, place: ConditionPlace): Schema | undefined {
  switch (condition.kind) {
    case "is":
    case "includes":
    case "amount":
      return answerSchema(condition.answer, valueSchema(condition, place), place);
    case "answered": {
      const given = answerSchema(condition.answer, GIVEN, place);
      return given === undefined || condition.answered ? given : { not: given };
    }
    case "count":
      return countSchema(condition, place);
    case "cell":
      return place.cell === undefined ? NEVER : chosenAt(place.cell, condition.options);
    case "stage":
      return schemaAt(["stage"], { const: condition.stage });
    case "use": {
      const named = place.framework.conditions.get(condition.name);
      return named === undefined ? NEVER : conditionSchema(named, place);
    }
    case "all":
    case "any":
    case "none":
      return combined(condition, place);
  }
}

/** A schema that holds when there is a value at a path of keys and it meets `schema`. */
export function schemaAt(path: Path, schema: Schema): Schema {
  return path.reduceRight<Schema>(
    (inner, key) => ({ type: "object", required: [key], properties: { [key]: inner } }),
    schema,
  );
}

/** A schema that holds when one of these options was chosen at the path of a test or cell. */
export function chosenAt(path: Path, options: readonly string[]): Schema {
  return schemaAt([...path, "is"], { enum: options });
}

function combined(
  condition: Of<"all" | "any" | "none">,
  place: ConditionPlace,
): Schema | undefined {
  const parts = condition.of.map((part) => conditionSchema(part, place));
  if (!parts.every((part) => part !== undefined)) return undefined;
  if (condition.kind === "all") return { allOf: parts };
  return condition.kind === "any" ? { anyOf: parts } : { not: { anyOf: parts } };
}

const GIVEN: Schema = { type: ["string", "number", "array"], minLength: 1, minItems: 1 };

/** What is said of the answer to a test or a question of its own, if it is asked at all. */
function answerSchema(
  id: string,
  value: Schema | undefined,
  place: ConditionPlace,
): Schema | undefined {
  const test = place.framework.tests.find((one) => one.id === id);
  const asked = test ?? standaloneQuestions(place.framework).find((one) => one.id === id);
  if (asked === undefined) return NEVER;
  if (value === undefined) return undefined;
  const answer = schemaAt(["answers", id, ...(test === undefined ? [] : ["is"])], value);
  return alsoWhen(asked.when, answer, place);
}

function alsoWhen(
  when: Condition | undefined,
  schema: Schema,
  { framework }: ConditionPlace,
): Schema | undefined {
  if (when === undefined) return schema;
  const reached = conditionSchema(when, { framework });
  return reached === undefined ? undefined : { allOf: [reached, schema] };
}

function valueSchema(
  condition: Of<"is" | "includes" | "amount">,
  { framework }: ConditionPlace,
): Schema | undefined {
  const scale = framework.scales.get(
    framework.tests.find(({ id }) => id === condition.answer)?.scale ?? "",
  );
  const points = scale?.options.map(({ id }) => id);
  switch (condition.kind) {
    case "is":
      if (!condition.negated) return { enum: condition.options };
      return points === undefined
        ? { type: "string", minLength: 1, not: { enum: condition.options } }
        : oneOfPoints(points.filter((id) => !condition.options.includes(id)));
    case "includes":
      return { type: "array", contains: { enum: condition.options } };
    case "amount":
      return points === undefined
        ? numberSchema(condition.amount)
        : oneOfPoints(pointsWithin(points, condition.amount));
  }
}

function oneOfPoints(points: readonly string[]): Schema {
  return points.length === 0 ? NEVER : { enum: points };
}

function pointsWithin(points: readonly string[], amount: Amount): readonly string[] {
  const bound = points.indexOf(String("atLeast" in amount ? amount.atLeast : amount.atMost));
  if (bound === -1) return [];
  return "atLeast" in amount ? points.slice(bound) : points.slice(0, bound + 1);
}

function numberSchema(amount: Amount): Schema | undefined {
  const bound = "atLeast" in amount ? amount.atLeast : amount.atMost;
  if (typeof bound !== "number") return undefined;
  return { type: "number", ["atLeast" in amount ? "minimum" : "maximum"]: bound };
}

/** One or more, and none, can be said; other counts cannot. */
function countSchema(condition: Of<"count">, place: ConditionPlace): Schema | undefined {
  const { amount } = condition;
  const grid = place.framework.grids.find(({ id }) => id === condition.grid);
  if (grid === undefined) return NEVER;
  const some = "atLeast" in amount && amount.atLeast === 1;
  if (!some && !("atMost" in amount && amount.atMost === 0)) return undefined;
  const cells = cellsOf(place.framework, grid)
    .filter(({ row }) => condition.row === undefined || condition.row === row.id)
    .filter(({ column }) => condition.column === undefined || condition.column === column?.id);
  if (cells.length === 0) return some ? NEVER : {};
  const counted = { anyOf: cells.map(({ path }) => chosenAt(path, [condition.option])) };
  const reached = alsoWhen(grid.when, counted, place);
  return reached === undefined || some ? reached : { not: reached };
}
