// Promise: the schema that editors use and the rules of a check accept and refuse the same records,
// as far as a schema can say it. The rest of the rules look at more: other parts, other files, words, the day.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parseFramework } from "../../src/framework/parse.ts";
import type { Framework } from "../../src/framework/model.ts";
import { schemaFor } from "../../src/record/schema-for.ts";
import { layOver, parkVersion } from "../../src/rules/testing/lay-over.ts";
import { RECORD_RULES } from "../../src/rules/registry.ts";
import { parseYaml } from "../../src/yaml/parse.ts";

/** Rules whose fault the schema of a framework refuses too. */
const SAID_BY_BOTH = [
  "answer-malformed",
  "answer-missing",
  "answer-unknown",
  "because-missing",
  "evidence-missing",
  "exempt-malformed",
  "follow-up-missing",
  "framework-changed",
  "framework-unknown",
  "option-unknown",
  "set-item-unknown",
  "test-unknown",
];

/** Rules whose bad example a schema refuses for another reason than the rule's own. */
const REFUSED_BESIDES = [
  "framework-ended",
  "framework-retired",
  "look-back-unanswered",
  "place-absent",
  "review-missing",
];

function validator(framework: Framework): (value: unknown) => string[] {
  const ajv = new Ajv2020.default({
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    formats: { date: true },
  });
  const validate = ajv.compile(schemaFor(framework));
  return (value) => {
    validate(value);
    return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.keyword}`);
  };
}

const park = validator(parkVersion({ id: "parks", version: "1.0.0" })!);

it("lists every record rule whose fault a schema can refuse", () => {
  const refused = RECORD_RULES.filter(
    ({ examples }) => park(parseYaml(layOver(examples.bad)).value).length > 0,
  );
  expect(refused.map(({ id }) => id).sort()).toEqual([...SAID_BY_BOTH, ...REFUSED_BESIDES].sort());
});

it.each(RECORD_RULES)("accepts the sound example of $id", ({ examples }) => {
  expect(park(parseYaml(layOver(examples.good)).value)).toEqual([]);
});

it.each(RECORD_RULES.filter(({ id }) => SAID_BY_BOTH.includes(id)))(
  "refuses the other example of $id",
  ({ examples }) => {
    expect(park(parseYaml(layOver(examples.bad)).value)).not.toEqual([]);
  },
);

describe("the shipped frameworks", () => {
  const folder = "examples/policy-repository/decisions";
  const records = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".yaml"),
  );
  const validators = new Map<string, (value: unknown) => string[]>();

  it.each(records)("accept the example %s", (file) => {
    const value = parseYaml(readFileSync(join(folder, file), "utf8")).value as {
      framework: { id: string; version: string };
    };
    const { id, version } = value.framework;
    const text = readFileSync(`templates/frameworks/${id}/${version}/framework.yaml`, "utf8");
    const validate = validators.get(id) ?? validator(parseFramework(text).framework!);
    validators.set(id, validate);
    expect(validate(value)).toEqual([]);
  });
});
