// Promise: a field that may be said not to be known is marked in the schema, whatever is demanded of a decision
// that was taken earlier can be said so, and where it is enough no rule has anything to say there.
import { describe, expect, it } from "vitest";
import type { Path } from "../../src/finding.ts";
import { NOT_KNOWN } from "../../src/record/not-known.ts";
import { parseRecord } from "../../src/record/parse.ts";
import { RECORD_SCHEMA } from "../../src/record/schema.ts";
import schema from "../../schema/decision-record.schema.json" with { type: "json" };
import { playExample } from "../../src/rules/testing/play-example.ts";
import { layOver } from "../../src/rules/testing/lay-over.ts";
import { RECORD_RULES } from "../../src/rules/registry.ts";
import { withEdit } from "../../src/yaml/plain-edit.ts";
import { valueAt } from "../../src/mapping.ts";
import { serialiseYaml } from "../../src/yaml/serialise.ts";
import { fieldsOf } from "../support/fields-of.ts";
import type { SchemaField } from "../support/fields-of.ts";

const FIELDS = fieldsOf(RECORD_SCHEMA);
const MARKED = FIELDS.filter(({ mark }) => mark !== undefined);

/** Names of fields that say what a record is, or what was made of it: they are always known. */
const NEVER =
  /^(?:entry|format|id|title|status|stage|framework|history|errata|reviews|attestations|links|actions|decisions|answers|publication|proposal|look-backs|open-questions|put-to|ended|ended\.how)$|\.(?:id|body|result|kind|access|who|title|status|covers|preferred|of)$/;

interface Demands {
  required?: readonly string[];
  properties?: Readonly<Record<string, Demands>>;
  items?: Demands;
  if?: Demands;
  then?: Demands;
  else?: Demands;
}

function demanded(of: Demands, path: string): string[] {
  const own = (of.required ?? []).map((key) => (path === "" ? key : `${path}.${key}`));
  const inner = Object.entries(of.properties ?? {}).flatMap(([key, one]) =>
    demanded(one, path === "" ? key : `${path}.${key}`),
  );
  const others = [of.then, of.else].flatMap((one) =>
    one === undefined ? [] : demanded(one, path),
  );
  return [...own, ...inner, ...others, ...(of.items === undefined ? [] : demanded(of.items, path))];
}

describe("the marks in the schema", () => {
  const names = new Map(FIELDS.map(({ path, mark }) => [nameOf(path), mark]));

  it.each([
    ...new Set([
      ...demanded(schema.$defs.complete as Demands, ""),
      ...demanded(schema.$defs.decided as Demands, ""),
    ]),
  ])("%s is demanded, and is always known or may be said not to be", (name) => {
    const isHeld = [...names.keys()].some((key) => key.startsWith(`${name}.`));
    expect(NEVER.test(name) || names.get(name) !== undefined || isHeld, name).toBe(true);
  });

  it.each(MARKED.map(({ path }) => nameOf(path)))("%s is not what a record is known by", (name) => {
    expect(NEVER.test(name) && name !== "voice[].who" && !name.endsWith("interests.who")).toBe(
      false,
    );
  });
});

function nameOf(path: Path): string {
  return path.filter((step) => typeof step === "string").join(".");
}

const SOUND = parseRecord(layOver("")).yaml.value;

describe.each(MARKED.filter(isHere).map((one) => [one.path.join("."), one] as const))(
  "%s",
  (name, { path, mark }) => {
    const text = serialiseYaml(
      withEdit(SOUND, { path, value: { [NOT_KNOWN]: "The sheet was lost." } }),
    );
    const top = String(path[0]);
    const part = serialiseYaml({ [top]: valueAt(parseRecord(text).yaml.value, [top]) });
    const found = playExample(RECORD_RULES[0]!, part).findings;
    const there = found.filter(({ path: at }) => at === name || at.startsWith(`${name}.`));

    it("is silent there where that is enough, and says what is missing where it is not", () => {
      if (mark === "always") expect(there).toEqual([]);
      else
        expect(there.map(({ rule }) => rule).filter((rule) => rule !== "field-missing")).toEqual(
          [],
        );
    });
  },
);

it("meets no demand of a decision that is recorded as it is taken, unless it is marked so", () => {
  const decided = { ...(valueAt(SOUND, ["decisions", 0]) as object), on: { [NOT_KNOWN]: "Lost." } };
  const { findings } = playExample(RECORD_RULES[0]!, serialiseYaml({ decisions: [decided] }));
  expect(findings.map(({ rule, path }) => [rule, path])).toContainEqual([
    "field-missing",
    "decisions.0.on",
  ]);
});

/** Whether the sound record has what holds the field. */
function isHere({ path }: SchemaField): boolean {
  return path.slice(0, -1).every((_, at) => valueAt(SOUND, path.slice(0, at + 1)) !== undefined);
}
