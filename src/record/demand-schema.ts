/** What a record must answer from the day it is proposed, as JSON Schema. */
import type { Path } from "../finding.ts";
import { cellsOf, standaloneQuestions } from "../framework/asked.ts";
import type { Condition, FollowUp, Framework, Grid, Test } from "../framework/model.ts";
import { allOptions } from "../framework/option.ts";
import { schemaAt, chosenAt, conditionSchema } from "./condition-schema.ts";
import type { ConditionPlace, Schema } from "./condition-schema.ts";

/**
 * Everything that a schema can say of it, each as a schema over the whole record. It asks for no more
 * than the checks do; what it cannot say (words counted, actions that cover an answer, some
 * conditions) only the checks ask for.
 */
export function demandSchemas(framework: Framework): Schema[] {
  const questions = standaloneQuestions(framework)
    .filter(({ required }) => required)
    .flatMap(({ id, when }) => demanded(schemaAt(["answers", id], {}), [when], { framework }));
  const tests = framework.tests.flatMap((test) => scaled(framework, test, [["answers", test.id]]));
  const grids = framework.grids.flatMap((grid) =>
    scaled(
      framework,
      grid,
      cellsOf(framework, grid).map(({ path }) => path),
    ),
  );
  return [...questions, ...tests, ...grids];
}

/** A test, or the cells of a grid: an answer, what its option demands, and what follows it up. */
function scaled(framework: Framework, of: Test | Grid, paths: readonly Path[]): Schema[] {
  const place = { framework };
  const scale = framework.scales.get(of.scale);
  const options = scale === undefined ? [] : allOptions(scale);
  const demanding = (demand: "because" | "evidence"): string[] =>
    options.filter(({ demands }) => demands.includes(demand)).map(({ id }) => id);
  const answered = paths.map((path) => [...path.map(String), "is"]);
  const each = paths.flatMap((path) => [
    ...onceChosen(path, demanding("because"), schemaAt(["because"], {}), of.when, place),
    ...onceChosen(path, demanding("evidence"), schemaAt(["evidence"], SOME), of.when, place),
    ...of.followUps.flatMap((follow) => followed(framework, follow, of.when, path)),
  ]);
  return paths.length === 0 ? [] : [...demanded(together(answered), [of.when], place), ...each];
}

/** All of these paths are there, said once for what they share. */
function together(paths: readonly (readonly string[])[]): Schema {
  const keys = [...new Set(paths.flatMap(([key]) => (key === undefined ? [] : [key])))];
  if (keys.length === 0) return {};
  const under = keys.map((key) => [
    key,
    together(paths.filter(([first]) => first === key).map(([, ...rest]) => rest)),
  ]);
  return { type: "object", required: keys, properties: Object.fromEntries(under) as Schema };
}

const SOME: Schema = { type: "array", minItems: 1 };

function onceChosen(
  path: Path,
  options: readonly string[],
  demand: Schema,
  when: Condition | undefined,
  place: ConditionPlace,
): Schema[] {
  if (options.length === 0) return [];
  return demanded(schemaAt(path, demand), [when, { kind: "cell", options }], {
    ...place,
    cell: path,
  });
}

function followed(
  framework: Framework,
  follow: FollowUp,
  when: Condition | undefined,
  path: Path,
): Schema[] {
  const question = framework.questions.find(({ id }) => id === follow.question);
  if (question === undefined || !question.required) return [];
  const answered = schemaAt([...path, "is"], {});
  return demanded(schemaAt([...path, question.id], {}), [when, follow.when, question.when], {
    framework,
    cell: path,
  }).map((schema) => ({ if: answered, then: schema }));
}

/** A demand under conditions; nothing where one of them cannot be said. */
function demanded(
  demand: Schema,
  conditions: readonly (Condition | undefined)[],
  place: ConditionPlace,
): Schema[] {
  const schemas = conditions
    .filter((condition) => condition !== undefined)
    .map((condition) =>
      condition.kind === "cell" && place.cell !== undefined
        ? chosenAt(place.cell, condition.options)
        : conditionSchema(condition, place),
    );
  if (!schemas.every((schema) => schema !== undefined)) return [];
  if (schemas.length === 0) return [demand];
  return [{ if: schemas.length === 1 ? schemas[0] : { allOf: schemas }, then: demand }];
}
