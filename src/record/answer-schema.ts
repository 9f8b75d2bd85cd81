/** The answers of a record as JSON Schema: what may be there at any time. */
import { cellsOf, standaloneQuestions } from "../framework/asked.ts";
import type { FollowUp, Framework, Grid, Option, Question, Test } from "../framework/model.ts";
import { allOptions } from "../framework/option.ts";
import type { Schema } from "./condition-schema.ts";

const TEXT: Schema = { $ref: "#/$defs/text" };

/** The whole of `answers`. */
export function answersSchema(framework: Framework): Schema {
  const asked = [
    ...standaloneQuestions(framework).map((one) => [one.id, questionSchema(one)]),
    ...framework.tests.map((one) => [one.id, testSchema(framework, one)]),
    ...framework.grids.map((one) => [one.id, gridSchema(framework, one)]),
  ];
  return {
    title: "Answers",
    description: `The answers to the questions of ${framework.short}, with a because.`,
    type: "object",
    properties: Object.fromEntries(asked),
    additionalProperties: false,
  };
}

/** Ids to choose from, each with its words in the description, which editors show. */
export function choiceSchema(
  description: string,
  options: readonly Pick<Option, "id" | "label">[],
): Schema {
  const words = options.map(({ id, label }) => `- ${id}: ${label}`);
  return {
    description: [description, "", ...words].join("\n").trim(),
    enum: options.map(({ id }) => id),
  };
}

function testSchema(framework: Framework, test: Test): Schema {
  const commitments = test.commitments.map((commitment) => `- ${commitment}`);
  const description = [test.ask, ...commitments].join("\n");
  return { title: test.label, ...scaledSchema(framework, test, description) };
}

/** An answer on a scale, with its because, its evidence and what follows it up. */
function scaledSchema(framework: Framework, of: Test | Grid, description: string): Schema {
  const scale = framework.scales.get(of.scale);
  const follow = followUpQuestions(framework, of.followUps);
  return {
    description,
    type: "object",
    properties: {
      is: {
        title: "Answer",
        ...choiceSchema(of.ask, scale === undefined ? [] : allOptions(scale)),
      },
      because: { ...TEXT, title: "Because", description: of.because.prompt },
      evidence: {
        $ref: "#/$defs/ids",
        title: "Evidence",
        description: "What this answer rests on, by id from evidence.",
      },
      ...Object.fromEntries(follow.map((question) => [question.id, questionSchema(question)])),
    },
    additionalProperties: false,
  };
}

function gridSchema(framework: Framework, grid: Grid): Schema {
  const rows = framework.sets.get(grid.rows)?.items ?? [];
  const cells = cellsOf(framework, grid);
  const properties = rows.map((row) => {
    const own = cells.filter((cell) => cell.row === row);
    const description = [row.success ?? row.text ?? row.label].join("\n");
    const columns = own.flatMap(({ column }) =>
      column === undefined
        ? []
        : [[column.id, { $ref: `#/$defs/${cellName(grid)}`, title: column.label }]],
    );
    const schema =
      grid.columns === null
        ? { $ref: `#/$defs/${cellName(grid)}`, title: row.label, description }
        : {
            title: row.label,
            description,
            type: "object",
            properties: Object.fromEntries(columns) as Schema,
            additionalProperties: false,
          };
    return [row.id, schema];
  });
  return {
    title: grid.label,
    description: grid.ask,
    type: "object",
    properties: Object.fromEntries(properties) as Schema,
    additionalProperties: false,
  };
}

/** Definitions that the rows and columns of each grid share. */
export function cellDefinitions(framework: Framework): Record<string, Schema> {
  return Object.fromEntries(
    framework.grids.map((grid) => [
      cellName(grid),
      { title: grid.label, ...scaledSchema(framework, grid, grid.ask) },
    ]),
  );
}

function cellName(grid: Grid): string {
  return `cell-${grid.id}`;
}

function followUpQuestions(framework: Framework, followUps: readonly FollowUp[]): Question[] {
  const ids = followUps.map(({ question }) => question);
  return framework.questions.filter(({ id }) => ids.includes(id));
}

function questionSchema(question: Question): Schema {
  const description = [question.ask, question.hint ?? ""].join("\n").trim();
  return { title: question.ask, ...typeSchema(question, description) };
}

function typeSchema({ type, options }: Question, description: string): Schema {
  switch (type) {
    case "choose-one":
      return choiceSchema(description, options);
    case "choose-many": {
      const { enum: ids, description: words } = choiceSchema(description, options);
      return {
        description: words,
        type: "array",
        items: { type: "string", enum: ids },
        uniqueItems: true,
      };
    }
    case "date":
      return { $ref: "#/$defs/date", description };
    case "number":
      return { type: "number", description };
    case "evidence":
      return { $ref: "#/$defs/ids", description };
    case "text":
    case "role":
    case "action":
      return { ...TEXT, description };
  }
}
