// Promise: what editors show and offer follows from the schemas, and every field of every kind of file has
// its own words there, offers no made-up answer, and says its form instead of an expression.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import type { Framework } from "../../src/framework/model.ts";
import { parseFramework } from "../../src/framework/parse.ts";
import { schemaFor } from "../../src/record/schema-for.ts";
import { editorSchema } from "../../src/shape/editor-schema.ts";
import { RECORD_RULES } from "../../src/rules/registry.ts";
import { layOver, parkVersion } from "../../src/rules/testing/lay-over.ts";
import { handSchemaText, WRITTEN_BY_HAND } from "../../src/work/schemas/schema-text.ts";
import { EVERY_RULE } from "../../src/check/every-rule.ts";
import { parseYaml } from "../../src/yaml/parse.ts";

type Schema = Record<string, unknown>;

interface Field {
  path: string;
  schema: Schema;
}

/** What holds only together with something else says nothing of a field. */
const CONDITIONAL = ["if", "then", "else", "allOf", "not", "complete", "decided"];

const FRAMEWORKS = readdirSync("templates/frameworks", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("framework.yaml"))
  .map((file) => readFileSync(join("templates/frameworks", file), "utf8"))
  .map((text) => parseFramework(text).framework!);

const SCHEMAS = [parkVersion({ id: "parks", version: "1.0.0" })!, ...FRAMEWORKS].flatMap(
  (framework) =>
    WRITTEN_BY_HAND.map((name) => ({ name, id: framework.id, schema: schemaOf(name, framework) })),
);

function schemaOf(name: (typeof WRITTEN_BY_HAND)[number], framework: Framework): Schema {
  return JSON.parse(handSchemaText(name, framework)) as Schema;
}

/** Every schema in a schema, with the keys that lead to it. */
function partsOf(
  schema: unknown,
  path: readonly string[] = [],
): { path: string[]; part: Schema }[] {
  if (typeof schema !== "object" || schema === null) return [];
  const inner = Object.entries(schema)
    .filter(([key]) => !["const", "enum", "required"].includes(key))
    .flatMap(([key, value]) => partsOf(value, [...path, key]));
  return Array.isArray(schema) ? inner : [{ path: [...path], part: schema as Schema }, ...inner];
}

/** The same schema without the alternative for what is not known, whose `else` says what the field is. */
function ofWhatIsKnown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ofWhatIsKnown);
  if (typeof value !== "object" || value === null) return value;
  const { then, else: otherwise, ...rest } = value as Schema;
  const isAlternative = (then as Schema | undefined)?.["$ref"] === "#/$defs/not-known";
  if (isAlternative) delete rest["if"];
  const whole = isAlternative ? { ...rest, ...(otherwise as Schema) } : (value as Schema);
  return Object.fromEntries(
    Object.entries(whole).map(([key, inner]) => [key, ofWhatIsKnown(inner)]),
  );
}

function fieldsOf(schema: Schema): Field[] {
  return partsOf(ofWhatIsKnown(schema))
    .filter(({ path }) => path.at(-2) === "properties" && path.at(-3) !== "properties")
    .filter(
      ({ path }) =>
        !path.some((key, at) => CONDITIONAL.includes(key) && path[at - 1] !== "properties"),
    )
    .map(({ path, part }) => ({ path: path.join("/"), schema: part }));
}

describe.each(SCHEMAS)("the schema of $name for $id", ({ schema }) => {
  const parts = partsOf(schema);

  it("has a title and words for each field", () => {
    const without = fieldsOf(schema).filter(
      ({ schema: { title, description } }) =>
        typeof title !== "string" || typeof description !== "string" || description === "",
    );
    expect(without.map(({ path }) => path)).toEqual([]);
    expect(fieldsOf(schema).length).toBeGreaterThan(20);
  });

  it("holds nothing that an editor would offer as an answer", () => {
    const offering = parts.filter(({ path, part }) =>
      ["examples", "default", "defaultSnippets"].some(
        (key) => Object.hasOwn(part, key) && path.at(-1) !== "properties",
      ),
    );
    expect(offering.map(({ path }) => path.join("/"))).toEqual([]);
  });

  it("says in words what a text must look like", () => {
    const bare = parts.filter(
      ({ part }) =>
        typeof part["pattern"] === "string" &&
        !/^(There is no text here|Not in the form it needs)\.( \w.*)?$/.test(
          String(part["patternErrorMessage"]),
        ),
    );
    expect(bare.map(({ path }) => path.join("/"))).toEqual([]);
  });

  it("says how a day is written, wherever one is asked for", () => {
    const days = fieldsOf(schema).filter(({ schema: { $ref, anyOf } }) => {
      const refs = [$ref, ...((anyOf as Schema[] | undefined) ?? []).map((one) => one["$ref"])];
      return refs.some((ref) => ref === "#/$defs/date" || ref === "#/$defs/when");
    });
    const silent = days.filter(
      ({ schema: { description } }) => !String(description).includes("year"),
    );
    expect(days).not.toEqual([]);
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});

it("names every rule and what can be set for it in rightly.yaml", () => {
  const { rules } = schemaOf("configuration", FRAMEWORKS[0]!)["$defs"] as { rules: Schema };
  expect(Object.keys(rules["properties"] as object)).toEqual(EVERY_RULE.map(({ id }) => id));
});

describe("what is accepted", () => {
  const ajv = new Ajv2020.default({ allErrors: true, strict: false, formats: { date: true } });
  const park = schemaFor(parkVersion({ id: "parks", version: "1.0.0" })!);
  const plain = ajv.compile({ ...park, $id: "urn:rightly:plain" });
  const forEditors = ajv.compile({ ...editorSchema(park), $id: "urn:rightly:editors" });

  it.each(
    RECORD_RULES.flatMap(({ id, examples }) => [
      [id, examples.good],
      [id, examples.bad],
    ]),
  )("is the same as without the words for editors: %s", (_, example) => {
    const value = parseYaml(layOver(example)).value;
    expect(forEditors(value)).toBe(plain(value));
  });
});
