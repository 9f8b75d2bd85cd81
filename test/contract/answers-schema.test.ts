// Promise: the schema for editors takes every answers file the program takes, and the blank form.
import { readFileSync, readdirSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { renderQuestions } from "../../src/interview/questions-form.ts";
import { HARBOUR } from "../../src/interview/testing/harbour-framework.ts";
import { HARBOUR_ANSWERS } from "../../src/interview/testing/harbour-record.ts";
import { answersFormSchema } from "../../src/record/answers-form-schema.ts";
import { parseYaml } from "../../src/yaml/parse.ts";
import { expectFile } from "../support/expected.ts";

const RECORD = JSON.parse(readFileSync("schema/decision-record.schema.json", "utf8")) as Record<
  string,
  unknown
>;
const SCHEMA = answersFormSchema(RECORD);
const ajv = new Ajv2020.default({
  allErrors: true,
  strict: false,
  formats: { date: /^\d{4}-\d{2}-\d{2}$/ },
});
const validate = ajv.compile(SCHEMA);

function faultsOf(value: unknown): string[] {
  return validate(value)
    ? []
    : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ""}`);
}

describe("schema/answers.schema.json", () => {
  it("follows from the schema of a record", async () => {
    const text = await format(JSON.stringify(SCHEMA), { parser: "json", printWidth: 100 });
    expectFile("schema/answers.schema.json", text);
  });

  it("takes complete answers and the blank form", () => {
    expect(faultsOf(parseYaml(HARBOUR_ANSWERS).value)).toEqual([]);
    const form = parseYaml(renderQuestions(HARBOUR)).value as Record<string, unknown>;
    expect(faultsOf(form)).toEqual([]);
  });

  it.each(readdirSync("examples/answers"))("takes examples/answers/%s", (name) => {
    expect(faultsOf(parseYaml(readFileSync(`examples/answers/${name}`, "utf8")).value)).toEqual([]);
  });

  it.each([
    ["an unknown key", { title: "A", tittle: "B" }],
    ["what the program writes", { title: "A", id: "2026-11-23-a" }],
    ["a status that a new record cannot have", { title: "A", status: "superseded" }],
    ["a framework that is not named", { title: "A", framework: { name: "harbour" } }],
  ])("refuses %s", (_, value) => {
    expect(faultsOf(value)).not.toEqual([]);
  });
});
