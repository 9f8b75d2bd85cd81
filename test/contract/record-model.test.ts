// The record's model in TypeScript and its JSON Schema name the same fields, so that neither can say
// something the other does not know.
import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import schema from "../../schema/decision-record.schema.json" with { type: "json" };

interface Shape {
  type?: unknown;
  properties?: Record<string, Shape>;
  items?: Shape;
  else?: Shape;
  required?: string[];
  enum?: unknown[];
  $ref?: string;
}

const FILES = ["src/record/model.ts", "src/record/decision-model.ts", "src/record/text-model.ts"];

/** Property name to whether it may be left out, by interface or, for a group inside one, by path. */
const model = new Map<string, Map<string, boolean>>();

for (const file of FILES) {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.ES2023,
    true,
  );
  for (const statement of source.statements) {
    if (ts.isInterfaceDeclaration(statement)) addMembers(statement.name.text, statement.members);
  }
}

function addMembers(name: string, members: ts.NodeArray<ts.TypeElement>): void {
  const fields = new Map<string, boolean>();
  model.set(name, fields);
  for (const member of members) {
    if (!ts.isPropertySignature(member)) continue;
    const key = ts.isStringLiteral(member.name) ? member.name.text : member.name.getText();
    fields.set(key, member.questionToken !== undefined);
    if (member.type !== undefined && ts.isTypeLiteralNode(member.type)) {
      addMembers(`${name}.${key}`, member.type.members);
    }
  }
}

const definitions = schema.$defs as unknown as Record<string, Shape>;
const { properties } = schema as unknown as { properties: Record<string, Shape> };

/** Each interface or group of the model with the part of the schema that says the same. */
const PAIRS: [name: string, shape: Shape | undefined][] = [
  ["DecisionRecord", schema as unknown as Shape],
  ["Entry", properties["entry"]],
  ["Entry.source", properties["entry"]?.properties?.["source"]],
  ["Proposal", properties["proposal"]],
  ["Proposal.author", properties["proposal"]?.properties?.["author"]],
  ["Affects", properties["proposal"]?.properties?.["affects"]],
  ["Money", properties["proposal"]?.properties?.["money"]],
  ["ConsideredOption", definitions["option"]],
  ["Voice", definitions["voice"]],
  ["GroupCount", definitions["group-count"]],
  ["Consultation", definitions["consultation"]],
  ["Consultation.responses", definitions["consultation"]?.properties?.["responses"]],
  ["Evidence", definitions["evidence"]],
  ["Action", definitions["action"]],
  ["Review", definitions["review"]],
  ["Attestation", definitions["attestation"]],
  ["KeyDecision", definitions["key"]],
  ["Planned", definitions["planned"]],
  ["Planned.private", definitions["planned"]?.properties?.["private"]],
  ["ResolutionPart", definitions["resolution-part"]],
  ["ResolutionPart.delegated", definitions["resolution-part"]?.properties?.["delegated"]],
  ["Interest", definitions["interest"]],
  ["End", definitions["end"]],
  ["Supersession", definitions["supersession"]],
  ["PartReplaced", definitions["part-replaced"]],
  ["NextDecision", properties["links"]?.properties?.["next-decision"]],
  ["Decision", definitions["decision"]],
  ["CallIn", definitions["decision"]?.properties?.["call-in"]],
  ["Publication", properties["publication"]],
  ["LookBack", definitions["look-back"]],
  ["Links", properties["links"]],
  ["Event", definitions["event"]],
  ["Erratum", definitions["erratum"]],
  ["OpenQuestion", definitions["open-question"]],
  ["Exempt", definitions["exempt"]],
  ["NotKnown", definitions["not-known"]],
  ["Exempt.exempt", definitions["exempt"]?.properties?.["exempt"]],
];

describe("the record's model and schema", () => {
  it.each(PAIRS)("name the same fields of %s, in the same order", (name, shape) => {
    expect([...(model.get(name)?.keys() ?? [])]).toEqual(Object.keys(shape?.properties ?? {}));
  });

  it.each(PAIRS)("leave out the same fields of %s", (name, shape) => {
    const always = [...(model.get(name) ?? [])].filter(([, mayMiss]) => !mayMiss);
    expect(always.map(([key]) => key).sort()).toEqual([...(shape?.required ?? [])].sort());
  });

  it("are compared whole", () => {
    const named = PAIRS.map(([name]) => name).sort();
    expect([...model.keys()].sort()).toEqual(named);
    const grouped = Object.entries(definitions)
      .filter(([name, { properties: fields }]) => fields && !["complete", "decided"].includes(name))
      .map(([, shape]) => shape);
    expect(PAIRS.map(([, shape]) => shape)).toEqual(expect.arrayContaining(grouped));
  });
});

/** Every place in the schema where a record may hold something. */
function walk(shape: Shape, path: string, visit: (shape: Shape, path: string) => void): void {
  visit(shape, path);
  for (const [key, inner] of Object.entries(shape.properties ?? {})) {
    walk(inner, `${path}.${key}`, visit);
  }
  if (shape.items !== undefined) walk(shape.items, `${path}[]`, visit);
  if (shape.else?.items !== undefined) walk(shape.else.items, `${path}[]`, visit);
}

describe("the record's schema", () => {
  it("refuses unknown fields everywhere but among answers", () => {
    const open: string[] = [];
    const roots = { record: schema as unknown as Shape, ...definitions };
    for (const [name, root] of Object.entries(roots)) {
      if (name === "complete" || name === "decided") continue;
      walk(root, name, (shape, path) => {
        const closed = "additionalProperties" in shape && shape.additionalProperties === false;
        if (shape.properties !== undefined && !closed) open.push(path);
      });
    }
    expect(open).toEqual([]);
  });

  it("allows no choice that YAML could take for something else", () => {
    const choices: unknown[] = [];
    for (const root of [schema as unknown as Shape, ...Object.values(definitions)]) {
      walk(root, "", (shape) => choices.push(...(shape.enum ?? [])));
    }
    const traps = ["yes", "no", "on", "off", "null", "true", "false", "y", "n"];
    expect(choices.filter((choice) => traps.includes(String(choice)))).toEqual([]);
    expect(choices.length).toBeGreaterThan(40);
  });
});
