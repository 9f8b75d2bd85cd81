import type { Framework, Item, SetRole } from "../framework/model.ts";
import { answersSchema, cellDefinitions, choiceSchema } from "./answer-schema.ts";
import { demandSchemas } from "./demand-schema.ts";
import { withNotKnown } from "./not-known-schema.ts";
import { RECORD_SCHEMA } from "./schema.ts";

export interface SchemaForOptions {
  /** Places that the configuration adds to those of the framework. */
  places?: readonly { id: string; label: string }[];
}

/** A node of the base schema while it is being narrowed. */
interface Node {
  [keyword: string]: unknown;
}

/**
 * JSON Schema 2020-12 for records pinned to one version of a framework, for editors: the general
 * shape, with its tests, options, sets and demands. A record it accepts can still have findings; one
 * that the checks accept is never refused.
 */
export function schemaFor(framework: Framework, options: SchemaForOptions = {}): object {
  const schema = structuredClone(RECORD_SCHEMA) as Node;
  schema["$id"] = `urn:rightly:schema:decision-record:1:${framework.id}:${framework.version}`;
  schema["title"] = `Decision record, ${framework.short}`;
  const definitions = nodeAt(schema, ["$defs"]);
  definitions["answers"] = answersSchema(framework);
  Object.assign(definitions, cellDefinitions(framework));
  pin(schema, framework);
  narrowSets(schema, framework, options);
  const lookBack = nodeAt(definitions, ["look-back", "properties", "answers"]);
  delete lookBack["type"];
  lookBack["$ref"] = "#/$defs/answers";
  const answers = nodeAt(schema, ["properties", "answers"]);
  delete answers["examples"];
  nodeAt(definitions, ["complete"])["allOf"] = demandSchemas(framework);
  return withNotKnown(schema);
}

function pin(schema: Node, { id, version, digest }: Framework): void {
  for (const [key, value] of Object.entries({ id, version, digest })) {
    const field = nodeAt(schema, ["properties", "framework", "properties", key]);
    field["const"] = value;
    field["examples"] = [value];
  }
}

/** Fields that name an item of a set may name no other. */
function narrowSets(schema: Node, framework: Framework, options: SchemaForOptions): void {
  const proposal = ["properties", "proposal", "properties"];
  const places = [...itemsWith(framework, "places"), ...(options.places ?? [])];
  choose(schema, ["properties", "stage"], framework.stages);
  choose(schema, ["$defs", "voice", "properties", "who"], itemsWith(framework, "participants"));
  chooseMany(
    schema,
    [...proposal, "affects", "properties", "groups"],
    itemsWith(framework, "groups"),
  );
  chooseMany(schema, [...proposal, "affects", "properties", "places"], places);
  chooseMany(schema, [...proposal, "duties"], itemsWith(framework, "duties"));
  const statements = framework.attestations.map(({ id, text }) => ({ id, label: text }));
  choose(schema, ["$defs", "attestation", "properties", "pledge"], statements);
}

type Choices = readonly { id: string; label: string }[];

function itemsWith(framework: Framework, role: SetRole): readonly Item[] {
  return [...framework.sets.values()]
    .filter((set) => set.role === role)
    .flatMap((set) => set.items);
}

function choose(schema: Node, path: readonly string[], choices: Choices): void {
  if (choices.length === 0) return;
  const field = nodeAt(schema, path);
  Object.assign(field, choiceSchema(String(field["description"]), choices), {
    examples: [choices[0]!.id],
  });
}

function chooseMany(schema: Node, path: readonly string[], choices: Choices): void {
  if (choices.length === 0) return;
  const field = nodeAt(schema, path);
  const { enum: ids, description } = choiceSchema(String(field["description"]), choices);
  Object.assign(field, { description, type: "array", items: { type: "string", enum: ids } });
  field["examples"] = [[choices[0]!.id]];
}

function nodeAt(schema: Node, path: readonly string[]): Node {
  return path.reduce((node, key) => node[key] as Node, schema);
}
